package io.stellwerk.posting;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The contract and its length.
 *
 * @param type its kind
 * @param duration its total length: months for months and years, days for weeks and days
 * @param initialDuration a first contract before a go/no-go
 * @param until its last day, where printed
 * @param extension what may follow
 */
public record Contract(
        @Nullable ContractType type,
        @Nullable PeriodRange duration,
        @Nullable Period initialDuration,
        @Nullable LocalDate until,
        @Nullable Extension extension) {}
