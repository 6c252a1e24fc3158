package io.stellwerk.posting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When work begins.
 *
 * @param date first day, of the month where only that is printed
 * @param precision how precisely it is printed
 * @param asap as soon as possible
 * @param flexible or later, or by agreement
 */
public record Start(
        @Nullable LocalDate date,
        @Nullable Precision precision,
        @Nullable Boolean asap,
        @Nullable Boolean flexible) {}
