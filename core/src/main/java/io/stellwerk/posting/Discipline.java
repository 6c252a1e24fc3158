package io.stellwerk.posting;

import org.jspecify.annotations.Nullable;

/**
 * A field of science in a classification.
 *
 * @param scheme {@code CNRS-CN}, {@code EURAXESS} ...
 * @param code code in the scheme
 * @param label its label
 */
public record Discipline(
        String scheme, @Nullable String code, @Nullable String label) {}
