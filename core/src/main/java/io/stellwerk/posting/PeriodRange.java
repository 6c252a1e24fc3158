package io.stellwerk.posting;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A length of time or a range of lengths.
 *
 * @param min shortest, absent for "up to"
 * @param max longest, absent for "at least"
 */
public record PeriodRange(@Nullable Period min, @Nullable Period max) {}
