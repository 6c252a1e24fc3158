package io.stellwerk.extractor.location;

import io.stellwerk.document.Block;
import io.stellwerk.document.BlockKind;
import io.stellwerk.extractor.address.PostalAddress;
import io.stellwerk.extractor.context.OwnLanguages;
import io.stellwerk.extractor.employer.EmployerName;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.Gazetteer;
import io.stellwerk.place.PlaceNames;
import io.stellwerk.place.Regions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What speaks for or against a city as the place of work beyond the words around it. */
final class LocationFeatures {

    private static final int SMALL_TOWN = 10_000;
    private static final int NEAR = 6;
    private static final Set<String> OWN = Set.of("label", "org-name", "zone-place", "street", "pay-glue");
    private static final int BESIDE = 3;
    private static final int ROW = 3;

    private static final Set<String> SEATED = Set.of("UNIVERSITY", "COLLEGE", "AUTHORITY", "HOSPITAL");

    private final long languages;
    private final Scene scene;
    private final Tokens tokens;
    private final LocationRegion region;
    private final LocationNames names;
    private final LocationCountry country;
    private final List<EmployerName> organisations;
    private final Map<String, Integer> counts = new HashMap<>();
    private final boolean[] ours;
    private final int longest;
    private final String sole;
    private final Set<Integer> listed;

    LocationFeatures(
            Scene scene,
            LocationNames names,
            LocationCountry country,
            List<EmployerName> organisations,
            String employer) {
        this.scene = scene;
        this.languages = OwnLanguages.of(scene).main();
        this.tokens = scene.tokens();
        this.region = new LocationRegion(tokens);
        this.names = names;
        this.country = country;
        this.organisations = organisations;
        this.ours = ours(organisations, PlaceNames.fold(employer));
        this.longest = longest(organisations);
        for (LocationName city : names.cities()) {
            counts.merge(key(city), 1, Integer::sum);
        }
        this.sole = sole();
        this.listed = listed();
    }

    private static boolean[] ours(List<EmployerName> organisations, String employer) {
        boolean[] ours = new boolean[organisations.size()];
        for (int i = 0; i < ours.length; i++) {
            ours[i] = PlaceNames.fold(organisations.get(i).name()).equals(employer);
        }
        return ours;
    }

    private static int longest(List<EmployerName> organisations) {
        int longest = 0;
        for (EmployerName name : organisations) {
            longest = Math.max(longest, name.to() - name.from());
        }
        return longest;
    }

    /** The number of the first organisation that starts with a token or after it. */
    private int firstFrom(int token) {
        int low = 0;
        int high = organisations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (organisations.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The only city with a name that is no common word, and inside no other organisation's name; empty when there are several. */
    private String sole() {
        String only = "";
        for (LocationName city : names.cities()) {
            boolean counts = !city.places().get(0).ambiguous() && !isInOther(city);
            if (counts && !only.isEmpty() && !only.equals(key(city))) {
                return "";
            }
            only = counts ? key(city) : only;
        }
        return only;
    }

    private boolean isInOurs(LocationName city) {
        for (int i = firstFrom(city.from() - longest); i < firstFrom(city.from() + 1); i++) {
            if (ours[i] && city.to() <= organisations.get(i).to()) {
                return true;
            }
        }
        return false;
    }

    /** "the city of Leeds" is the town, "the City of Leeds" its council; "Leeds-Centre" is a part of the town. */
    private boolean isTownItself(EmployerName name, LocationName city) {
        boolean part = name.from() == city.from() && name.to() == city.to() + 2 && tokens.is(city.to(), '-');
        return part || name.kind().equals("AUTHORITY") && !tokens.isCapitalised(name.from());
    }

    /** "Universität Siegen", "University of California, Davis": no given name and no word ends such a name. */
    private boolean isSeat(LocationName city) {
        for (int i = firstFrom(city.from() - longest); i < firstFrom(city.from() + 1); i++) {
            EmployerName name = organisations.get(i);
            if (ours[i] && city.to() == name.to() && SEATED.contains(name.kind())) {
                return !isRegionElsewhere(city);
            }
        }
        return false;
    }

    /** "University of Kansas": a region of a country that has no such town. */
    private boolean isRegionElsewhere(LocationName city) {
        return Regions.standard()
                .byName(tokens.text(city.from(), city.to()))
                .filter(state -> !city.isIn(state.country()))
                .isPresent();
    }

    /** "University of Wyoming": a region of which no city has the name. */
    private boolean isOnlyRegion(LocationName city) {
        String name = tokens.text(city.from(), city.to());
        return Regions.standard()
                .byName(name)
                .or(() -> Regions.standard().behindTown(name))
                .filter(region -> city.places().get(0).country().equals(region.country()))
                .filter(region ->
                        city.places().stream().noneMatch(place -> place.region().equals(region.code())))
                .isPresent();
    }

    private boolean isInOther(LocationName city) {
        int end = firstFrom(city.from() + 1);
        for (int i = firstFrom(city.from() - longest); i < end; i++) {
            if (!ours[i] && city.to() <= organisations.get(i).to() && !isTownItself(organisations.get(i), city)) {
                return true;
            }
        }
        return false;
    }

    static String key(LocationName city) {
        return PlaceNames.fold(city.places().get(0).localName());
    }

    String[] of(LocationName city, PostalAddress address) {
        List<String> features = new ArrayList<>();
        features.add("count:" + Math.min(counts.getOrDefault(key(city), 1), 3));
        add(features, address.postalCode() != null, "postal-code");
        add(features, address.street() != null, "street");
        add(features, besideCountry(city), "beside-country");
        boolean told = address.postalCode() != null || region.beside(city).isPresent() || isSeat(city);
        add(features, city.places().get(0).ambiguous() && !told, "ambiguous");
        boolean in = tokens.term(city.from() - 1, "place-in") != null;
        add(features, in, "in");
        add(features, in && follows(city.from() - 1, "org-noun"), "organisation-in");
        add(features, tokens.is(city.to(), '-') && tokens.term(city.to() + 1, "place-based") != null, "based");
        boolean labelled = tokens.is(city.from() - 1, ':') && names.isPlaceLabel(city.from() - 1);
        add(features, labelled, "labelled");
        add(features, isWord(city), "word");
        add(features, city.places().get(0).population() < SMALL_TOWN, "small");
        add(features, isPlainWord(city), "plain-word");
        add(features, listed.contains(city.from()), "listed");
        organisation(features, city);
        String best = country.best();
        add(features, best != null && city.isIn(best), "agrees");
        add(features, country.denies(city), "disagrees");
        boolean small = city.places().get(0).population() < SMALL_TOWN;
        add(features, small && country.denies(city), "far");
        add(features, city.from() * 8 < tokens.size(), "early");
        boolean named = isInOurs(city) || sole.equals(key(city)) && isAcronym(city.from() - 1);
        add(features, address.postalCode() == null && afterCapital(city) && !named, "after-capital");
        add(features, sole.equals(key(city)), "sole");
        add(features, counts.size() == 1 && (isInOther(city) || isInOurs(city)), "only");
        add(features, region.beside(city).isPresent(), "beside-region");
        add(features, isCompound(city), "compound");
        add(features, isOnlyRegion(city) && (isInOther(city) || isInOurs(city)), "named-after-region");
        add(features, beforeCapital(city), "before-capital");
        Block block = scene.block(city.from());
        add(features, block != null && block.span().length() < 70, "short-block");
        add(features, block != null && isAll(block, city), "alone");
        add(features, tokens.block(city.from()) == 0, "title");
        add(features, tokens.is(city.to(), '-') && tokens.is(city.to() + 1, '-'), "dashes");
        return features.toArray(String[]::new);
    }

    private static void add(List<String> features, boolean present, String feature) {
        if (present) {
            features.add(feature);
        }
    }

    private boolean isAll(Block block, LocationName city) {
        return block.kind() != BlockKind.LIST_ITEM
                && tokens.at(block.content().start()) == city.from()
                && tokens.at(block.content().end()) == city.to();
    }

    /** "Musterstadt-Oberdorf": a name of the gazetteer and something more. */
    private boolean isCompound(LocationName city) {
        String name = PlaceNames.fold(tokens.text(city.from(), city.to()));
        return tokens.is(city.from() + 1, '-')
                && Gazetteer.standard().find(name).isEmpty();
    }

    /** Whether a term of a kind ends at a token: "ein Verlag" before "in Musterstadt". */
    private boolean follows(int token, String kind) {
        for (Term term : tokens.terms(token - 2, token)) {
            if (term.concept().is(kind) && term.to() == token) {
                return true;
            }
        }
        return false;
    }

    /** Whether a town is called like a word that ads use: "Lehre", "Essen". */
    private boolean isWord(LocationName city) {
        for (Term term : tokens.terms(city.from(), city.to())) {
            boolean whole = term.from() == city.from() && term.to() == city.to();
            if (whole && !OWN.contains(term.concept().kind())) {
                return true;
            }
        }
        return false;
    }

    /** "in zentraler Lage", "die Stelle", "Este puesto": a name that is a word as well, used like one: after a small word or before one. */
    private boolean isPlainWord(LocationName city) {
        int before = city.from() - 1;
        boolean described = tokens.isWord(before)
                && !tokens.isCapitalised(before)
                && !tokens.breakBefore(city.from())
                && (tokens.terms(before, before + 1).isEmpty() || isArticle(before));
        boolean determines =
                tokens.sentence(before) != tokens.sentence(city.from()) && isWord(city) && isSmall(city.to());
        return city.places().get(0).ambiguous() && (described || determines);
    }

    /** An article of the ad's own language, for "à" is none in English. */
    private boolean isArticle(int t) {
        boolean article = false;
        for (Term term : tokens.terms(t, t + 1)) {
            if (term.concept().is("place-in")) {
                return false;
            }
            article |= term.concept().is("article") && (term.languages() & languages) != 0;
        }
        return article;
    }

    private boolean isSmall(int t) {
        return tokens.isWord(t) && !tokens.isCapitalised(t) && !tokens.breakBefore(t);
    }

    /** Where the towns stand that are three or more in a row: "in Musterstadt, Beispielheim and Exampleton". */
    private Set<Integer> listed() {
        Set<Integer> listed = new HashSet<>();
        List<LocationName> all = names.cities();
        int first = 0;
        for (int i = 1; i <= all.size(); i++) {
            if (i == all.size() || !isNext(all.get(i - 1), all.get(i))) {
                for (int k = first; i - first >= ROW && k < i; k++) {
                    listed.add(all.get(k).from());
                }
                first = i;
            }
        }
        return listed;
    }

    private boolean isNext(LocationName first, LocationName second) {
        return second.from() - first.to() <= BESIDE && tokens.sentence(first.from()) == tokens.sentence(second.from());
    }

    private boolean besideCountry(LocationName city) {
        for (LocationNames.CountryName name : names.countries()) {
            boolean after = name.from() >= city.to() && name.from() - city.to() <= NEAR;
            if (after && tokens.sentence(name.from()) == tokens.sentence(city.from())) {
                return true;
            }
        }
        return false;
    }

    private void organisation(List<String> features, LocationName city) {
        int end = firstFrom(city.from() + 1);
        for (int i = firstFrom(city.from() - longest - BESIDE); i < end; i++) {
            EmployerName name = organisations.get(i);
            if (city.to() <= name.to()
                    && !isTownItself(name, city)
                    && !(name.isLoose() && !ours[i] && name.to() - name.from() == 1)) {
                features.add(ours[i] ? "in-employer" : name.unit() ? "in-unit" : "in-other");
                return;
            }
            if ((name.isLoose() || isTownItself(name, city)) && !ours[i]) {
                continue;
            }
            boolean shortened = tokens.is(name.to(), '(') && tokens.is(name.to() + 2, ')');
            int behind = shortened ? name.to() + 3 : name.to();
            boolean follows = behind <= city.from() && city.from() - behind <= BESIDE;
            if (follows && tokens.sentence(name.from()) == tokens.sentence(city.from()) && !tokens.is(name.to(), '.')) {
                features.add(ours[i] ? "after-employer" : name.unit() ? "after-unit" : "after-other");
            }
        }
    }

    private boolean afterCapital(LocationName city) {
        int before = city.from() - 1;
        return tokens.sentence(before) == tokens.sentence(city.from())
                && !tokens.breakBefore(city.from())
                && tokens.isCapitalised(before)
                && tokens.term(before, "label") == null;
    }

    /** "HEM Ville-Exemple": the short name of a school before its town. */
    private boolean isAcronym(int t) {
        return tokens.isAllCaps(t) && tokens.length(t) > 1 && tokens.sentence(t) == tokens.sentence(t + 1);
    }

    /** "Musterstadt Platform"; in "Ville-Exemple Cedex" an address goes on. */
    private boolean beforeCapital(LocationName city) {
        int next = city.to();
        return tokens.term(next, "postbox") == null
                && tokens.sentence(next) == tokens.sentence(city.from())
                && !tokens.breakBefore(next)
                && tokens.isCapitalised(next);
    }
}
