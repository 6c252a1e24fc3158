package io.stellwerk.posting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The last moment to apply.
 *
 * @param date the day
 * @param time the time of that day
 * @param zone IANA zone
 * @param rolling open until filled
 */
public record Deadline(
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable String zone,
        @Nullable Boolean rolling) {}
