package io.stellwerk.extractor.address;

import io.stellwerk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a city's name in an address.
 *
 * @param street street and number on one line, null when none is printed
 * @param streetSpan where the street stands
 * @param postalCode the postal code without a country's letters, null when none is printed
 * @param postalSpan where the postal code stands
 * @param country the country that the letters before the postal code or its form tell, null when they don't
 */
public record PostalAddress(
        @Nullable String street,
        @Nullable Span streetSpan,
        @Nullable String postalCode,
        @Nullable Span postalSpan,
        @Nullable String country) {

    /** No street and no code. */
    public static final PostalAddress NONE = new PostalAddress(null, null, null, null, null);
}
