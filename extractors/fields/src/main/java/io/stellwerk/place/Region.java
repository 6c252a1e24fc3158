package io.stellwerk.place;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A subdivision of a country, of ISO 3166-2.
 *
 * @param code ISO 3166-2 code, such as {@code DE-NW}
 * @param country ISO 3166-1 alpha-2 code, such as {@code DE}
 * @param name the name in a language of the country, such as {@code Nordrhein-Westfalen}
 * @param forms other names, such as {@code NRW} and {@code North Rhine-Westphalia}
 * @param zone the time zone; empty where the country's holds, or the subdivision has several
 * @param postalPrefixes first digits of its postal codes, such as {@code 38} for the Isère
 */
public record Region(
        String code,
        String country,
        String name,
        List<String> forms,
        Optional<ZoneId> zone,
        List<String> postalPrefixes) {
    /**
     * Copies the lists.
     *
     * @param code subdivision code
     * @param country country code
     * @param name name
     * @param forms other names
     * @param zone zone of its own, if so
     * @param postalPrefixes first digits of postal codes
     */
    public Region {
        forms = List.copyOf(forms);
        postalPrefixes = List.copyOf(postalPrefixes);
    }

    /**
     * The code without the country.
     *
     * @return the part after the hyphen, such as {@code NW}, {@code MA} or {@code 38}
     */
    public String shortCode() {
        return code.substring(country.length() + 1);
    }
}
