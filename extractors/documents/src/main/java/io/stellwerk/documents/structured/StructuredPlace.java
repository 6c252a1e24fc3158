package io.stellwerk.documents.structured;

import java.util.List;
import java.util.Optional;

/**
 * One {@code jobLocation} of a structured posting.
 *
 * @param street street and number, empty when not stated, as are all others
 * @param postalCode postal code
 * @param locality city
 * @param region state or region
 * @param country country, a name or a code as stated
 * @param from the values it was read from
 */
public record StructuredPlace(
        Optional<String> street,
        Optional<String> postalCode,
        Optional<String> locality,
        Optional<String> region,
        Optional<String> country,
        List<StructuredValue> from) {

    /**
     * Takes a copy of the values.
     *
     * @param street street and number, empty when not stated, as are all others
     * @param postalCode postal code
     * @param locality city
     * @param region state or region
     * @param country country, a name or a code as stated
     * @param from the values it was read from
     */
    public StructuredPlace {
        from = List.copyOf(from);
    }
}
