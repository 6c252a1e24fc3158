package io.stellwerk.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A share of a whole or a range of shares: {@code 65 %}, {@code 75-100%}, {@code 0,8 VZÄ}.
 *
 * @param min lower end in percent, null for "up to"
 * @param max upper end in percent, null for "at least"; equals {@code min} for a single share
 * @param fullTimeEquivalent whether it was printed as a share of full time, such as {@code 0.8 FTE}
 */
public record Percentage(@Nullable BigDecimal min, @Nullable BigDecimal max, boolean fullTimeEquivalent)
        implements Quantity {

    @Override
    public String kind() {
        return "percentage";
    }

    /** The share in one line: {@code 75..100 %}, {@code 80 % fte} where it was printed as a share of full time. */
    @Override
    public String toString() {
        return Ends.text(min, max) + (fullTimeEquivalent ? " % fte" : " %");
    }
}
