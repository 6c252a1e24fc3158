package io.stellwerk.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Hours of work in a period: {@code 38 hours per week}, {@code 39,83 Wochenstunden}, {@code 35h/semaine}.
 *
 * @param min lower end, null for "up to"
 * @param max upper end, null for "at least"; equals {@code min} for a single number
 * @param per the period, null when none is printed beside the hours
 */
public record Hours(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable PayPeriod per) implements Quantity {

    @Override
    public String kind() {
        return "hours";
    }

    /** The hours in one line: {@code 36..40 WEEK}, {@code ..20 WEEK}, {@code 192} without a period. */
    @Override
    public String toString() {
        return per == null ? Ends.text(min, max) : Ends.text(min, max) + ' ' + per;
    }
}
