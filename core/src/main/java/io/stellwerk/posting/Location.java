package io.stellwerk.posting;

import org.jspecify.annotations.Nullable;

/**
 * A place of work.
 *
 * @param street street and number
 * @param postalCode postal code
 * @param city city in its proper spelling
 * @param region region
 * @param country ISO 3166-1 alpha-2
 */
public record Location(
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String region,
        @Nullable String country) {}
