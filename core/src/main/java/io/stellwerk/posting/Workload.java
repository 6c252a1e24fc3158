package io.stellwerk.posting;

import org.jspecify.annotations.Nullable;

/**
 * How much is worked.
 *
 * @param fullTime true for full time, false for part time, absent when open
 * @param percent share of full time, 0 to 100
 * @param hoursPerWeek hours a week
 */
public record Workload(
        @Nullable Boolean fullTime,
        @Nullable NumberRange percent,
        @Nullable NumberRange hoursPerWeek) {}
