package io.stellwerk.place;

import io.stellwerk.table.Row;
import io.stellwerk.table.Table;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The countries, found by name in several languages, by code, domain, calling code or currency.
 *
 * <p>Data are the rows of {@code META-INF/stellwerk/places/countries.tsv}. Immutable and thread-safe.
 */
public final class Countries {
    private static final String RESOURCE = "META-INF/stellwerk/places/countries.tsv";
    private static final int MOST_SHARING = 10;

    private final Map<String, Country> byCode = new LinkedHashMap<>();
    private final Map<String, Optional<Country>> byDomain;
    private final Map<String, Optional<Country>> byCallingCode;
    private final Map<String, Optional<Country>> byCurrency;
    private final Map<String, Optional<Country>> byPostalPrefix;
    private final PrintedNames<Country> names;

    private Countries(List<Country> countries) {
        List<PrintedNames.Named<Country>> named = new ArrayList<>();
        for (Country country : countries) {
            byCode.put(country.code(), country);
            named.add(new PrintedNames.Named<>(country.name(), country));
            country.forms().forEach(form -> named.add(new PrintedNames.Named<>(form, country)));
        }
        names = PrintedNames.of(named);
        byDomain = unique(Country::domains);
        byCallingCode = unique(country -> List.of(country.callingCode()));
        byCurrency = unique(country -> List.of(country.currency()));
        byCode.values().forEach(this::ownCurrency);
        byPostalPrefix = unique(Country::postalPrefixes);
    }

    private static final class Holder {
        static final Countries STANDARD = load(Countries.class.getClassLoader());
    }

    /**
     * The countries of this library's own class path, loaded at the first call.
     *
     * @return the same object at every call
     * @throws io.stellwerk.table.DataException if the data file is faulty
     */
    public static Countries standard() {
        return Holder.STANDARD;
    }

    /**
     * Reads the countries that a class loader sees.
     *
     * @param loader where to look for {@code META-INF/stellwerk/places/countries.tsv}
     * @return the countries; none if there is no such file
     * @throws io.stellwerk.table.DataException if a data file is faulty
     */
    public static Countries load(ClassLoader loader) {
        List<Country> countries = new ArrayList<>();
        for (Table table : Table.readAll(loader, RESOURCE)) {
            table.rows().forEach(row -> countries.add(country(row)));
        }
        return new Countries(countries);
    }

    private static Country country(Row row) {
        return new Country(
                row.required("iso"),
                row.required("name"),
                Cells.list(row, "forms", '|'),
                row.get("calling"),
                Cells.zone(row, "zone"),
                row.get("currency"),
                Cells.list(row, "languages", ' '),
                Cells.list(row, "tlds", ' '),
                Cells.list(row, "postal_prefixes", ' '));
    }

    private Map<String, Optional<Country>> unique(Function<Country, List<String>> keys) {
        Map<String, Optional<Country>> found = new HashMap<>();
        for (Country country : byCode.values()) {
            for (String key : keys.apply(country)) {
                found.merge(key, Optional.of(country), (first, second) -> Optional.empty());
            }
        }
        found.remove("");
        return found;
    }

    /** Money that territories share with their country is the country's, {@code GBP} and {@code CHF}; what many share is used world-wide. */
    private void ownCurrency(Country country) {
        String currency = country.currency();
        long users = all().stream()
                .filter(other -> other.currency().equals(currency))
                .count();
        if (currency.startsWith(country.code()) && users <= MOST_SHARING) {
            byCurrency.put(currency, Optional.of(country));
        }
    }

    /**
     * All countries.
     *
     * @return the countries in the order of their codes
     */
    public List<Country> all() {
        return List.copyOf(byCode.values());
    }

    /**
     * The country of a code of ISO 3166-1.
     *
     * @param code alpha-2 code in capitals, such as {@code NL}
     * @return the country; empty if there is none
     */
    public Optional<Country> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The country of a printed name, whatever its case and accents.
     *
     * <p>{@code The Netherlands}, {@code PAYS-BAS} and {@code Niederlande} are one. A short form in capitals, such as
     * {@code UK}, holds only in capitals.
     *
     * @param printed a name as printed, without other words
     * @return the country; empty if none is so called. {@code Georgia} is the country here and a state in
     * {@link Regions}
     */
    public Optional<Country> byName(CharSequence printed) {
        return names.find(printed);
    }

    /**
     * The longest name of a country that starts at a word; forms in capitals such as {@code UK} are left out, for
     * folded words do not tell them.
     *
     * @param foldedWords words of a text, each as {@link PlaceNames#fold} gives it
     * @param from index of the first word
     * @return the country of the name; empty if no name starts here
     */
    public Optional<Match<Country>> longest(List<String> foldedWords, int from) {
        return names.longest(foldedWords, from);
    }

    /**
     * The country of a web or mail domain: {@code uk} for {@code hr@example.ac.uk}.
     *
     * @param domain a top-level domain or a whole host name
     * @return the country; empty for a domain sold world-wide, such as {@code com} or {@code io}
     */
    public Optional<Country> byDomain(String domain) {
        String last = domain.substring(domain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return byDomain.getOrDefault(last, Optional.empty());
    }

    /**
     * The country of a telephone prefix.
     *
     * @param callingCode digits without plus, such as {@code 49}
     * @return the country; empty if none or several have it, such as {@code 1}
     */
    public Optional<Country> byCallingCode(String callingCode) {
        return byCallingCode.getOrDefault(callingCode, Optional.empty());
    }

    /**
     * The country of a currency.
     *
     * @param currency ISO 4217 code, such as {@code SEK}
     * @return the country; empty if none or several use it as their own, such as {@code EUR} and {@code USD}
     */
    public Optional<Country> byCurrency(String currency) {
        return byCurrency.getOrDefault(currency, Optional.empty());
    }

    /**
     * The country of the letters before a postal code.
     *
     * @param prefix letters in capitals, such as {@code CH} in {@code CH-8093}
     * @return the country; empty if none or several use it
     */
    public Optional<Country> byPostalPrefix(String prefix) {
        return byPostalPrefix.getOrDefault(prefix, Optional.empty());
    }

    /**
     * The time zone of a country that has a single one.
     *
     * @param code alpha-2 code in capitals, such as {@code DE}
     * @return the zone, such as {@code Europe/Berlin}; empty if the country is unknown or has several
     */
    public Optional<ZoneId> zone(String code) {
        return byCode(code).flatMap(Country::zone);
    }
}
