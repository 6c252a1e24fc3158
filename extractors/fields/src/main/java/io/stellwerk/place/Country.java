package io.stellwerk.place;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A country of ISO 3166-1.
 *
 * @param code alpha-2 code, such as {@code DE}
 * @param name the English name, such as {@code Germany}
 * @param forms other names and variants, such as {@code Deutschland} and {@code Allemagne}
 * @param callingCode international prefix of telephone numbers without plus, such as {@code 49}; empty where it
 *     belongs to a larger neighbour
 * @param zone the time zone; empty where the country has several
 * @param currency ISO 4217 code, such as {@code EUR}; empty where there is none
 * @param languages ISO 639 codes of the languages of the state, the most spoken first
 * @param domains top-level domains that tell the country, such as {@code de}
 * @param postalPrefixes letters before a postal code, such as {@code D} in {@code D-10115}
 */
public record Country(
        String code,
        String name,
        List<String> forms,
        String callingCode,
        Optional<ZoneId> zone,
        String currency,
        List<String> languages,
        List<String> domains,
        List<String> postalPrefixes) {
    /**
     * Copies the lists.
     *
     * @param code alpha-2 code
     * @param name English name
     * @param forms other names
     * @param callingCode telephone prefix or empty
     * @param zone the only zone, if so
     * @param currency currency code or empty
     * @param languages language codes
     * @param domains top-level domains
     * @param postalPrefixes letters before a postal code
     */
    public Country {
        forms = List.copyOf(forms);
        languages = List.copyOf(languages);
        domains = List.copyOf(domains);
        postalPrefixes = List.copyOf(postalPrefixes);
    }
}
