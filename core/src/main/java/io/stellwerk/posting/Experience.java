package io.stellwerk.posting;

import org.jspecify.annotations.Nullable;

/**
 * Months of experience asked for.
 *
 * @param min fewest months
 */
public record Experience(@Nullable Integer min) {}
