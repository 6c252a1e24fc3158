package io.stellwerk.json;

import io.stellwerk.posting.ContractType;
import io.stellwerk.posting.DegreeLevel;
import io.stellwerk.posting.ResearcherProfile;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that EURAXESS uses for profiles, contracts, degrees, languages and countries. */
final class EuraxessTerms {

    static final String FULL_TIME = "Full-time";
    static final String PART_TIME = "Part-time";
    static final String OTHER = "Other";

    private static final Map<ResearcherProfile, String> PROFILES = Map.of(
            ResearcherProfile.R1, "First Stage Researcher (R1)",
            ResearcherProfile.R2, "Recognised Researcher (R2)",
            ResearcherProfile.R3, "Established Researcher (R3)",
            ResearcherProfile.R4, "Leading Researcher (R4)");
    private static final Map<ContractType, String> CONTRACTS =
            Map.of(ContractType.PERMANENT, "Permanent", ContractType.FIXED_TERM, "Temporary");
    private static final Map<DegreeLevel, String> DEGREES = Map.of(
            DegreeLevel.BACHELOR, "Bachelor Degree or equivalent",
            DegreeLevel.MASTER, "Master Degree or equivalent",
            DegreeLevel.DOCTORATE, "PhD or equivalent");
    private static final Map<String, String> LEVELS =
            Map.of("BASIC", "Basic", "GOOD", "Good", "FLUENT", "Excellent", "NATIVE", "Mother Tongue");
    private static final Map<String, String> LANGUAGES = languages();
    private static final Map<String, String> COUNTRIES = countries();

    private EuraxessTerms() {}

    private static Map<String, String> languages() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String code : Locale.getISOLanguages()) {
            names.put(code, Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH));
        }
        return names;
    }

    private static Map<String, String> countries() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String code : Locale.getISOCountries()) {
            names.put(code, new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH));
        }
        return names;
    }

    static @Nullable String profile(ResearcherProfile profile) {
        return PROFILES.get(profile);
    }

    static @Nullable ResearcherProfile profile(String word) {
        ResearcherProfile profile = key(PROFILES, word);
        return profile == null ? SchemaOrgNodes.constant(ResearcherProfile.class, word) : profile;
    }

    static String contract(ContractType type) {
        return CONTRACTS.getOrDefault(type, OTHER);
    }

    static @Nullable ContractType contract(String word) {
        return key(CONTRACTS, word);
    }

    static @Nullable String degree(DegreeLevel degree) {
        return DEGREES.get(degree);
    }

    static @Nullable DegreeLevel degree(String word) {
        return key(DEGREES, word);
    }

    static @Nullable String level(String level) {
        return LEVELS.get(level);
    }

    static @Nullable String levelOf(String word) {
        return key(LEVELS, word);
    }

    static String language(String tag) {
        return LANGUAGES.getOrDefault(tag, tag);
    }

    static @Nullable String languageOf(String name) {
        return LANGUAGES.containsKey(name) ? name : key(LANGUAGES, name);
    }

    static String country(String iso) {
        return COUNTRIES.getOrDefault(iso, iso);
    }

    static @Nullable String countryOf(String name) {
        return COUNTRIES.containsKey(name) ? name : key(COUNTRIES, name);
    }

    private static <K> @Nullable K key(Map<K, String> words, String word) {
        for (Map.Entry<K, String> entry : words.entrySet()) {
            if (entry.getValue().equalsIgnoreCase(word)) {
                return entry.getKey();
            }
        }
        return null;
    }
}
