package io.stellwerk.posting;

import org.jspecify.annotations.Nullable;

/**
 * A doubt or a fault, with its place and cause.
 *
 * @param code a stable, documented code
 * @param severity how much it matters
 * @param field JSON Pointer of the value it is about
 * @param message what is wrong and what was made of it
 * @param start first offset in the source
 * @param end offset after the last
 */
public record Issue(
        String code,
        Severity severity,
        @Nullable String field,
        String message,
        @Nullable Integer start,
        @Nullable Integer end) {}
