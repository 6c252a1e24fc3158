package io.stellwerk.quantity;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A length of time or a range of lengths: {@code 24 mois}, {@code 12-24 months}, {@code zwei Jahre}, {@code at least 6 weeks}.
 *
 * Years and months are counted in months, weeks and days in days.
 *
 * @param min shortest length, null for "up to"
 * @param max longest length, null for "at least"; equals {@code min} for a single length
 */
public record Timespan(@Nullable Period min, @Nullable Period max) implements Quantity {

    /**
     * One length.
     *
     * @param length the length
     * @return a timespan of that length
     */
    public static Timespan of(Period length) {
        return new Timespan(length, length);
    }

    @Override
    public String kind() {
        return "timespan";
    }

    /** One length or both ends, an open end empty: {@code P24M}, {@code P12M..P24M}, {@code P36M..}, {@code ..P24M}. */
    @Override
    public String toString() {
        if (min != null && min.equals(max)) {
            return min.toString();
        }
        return (min == null ? "" : min) + ".." + (max == null ? "" : max);
    }
}
