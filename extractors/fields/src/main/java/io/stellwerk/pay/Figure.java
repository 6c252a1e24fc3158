package io.stellwerk.pay;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printed figure, and the amounts of a table that it may stand for.
 *
 * <p>A figure without cents stands for every amount that it may be the rounded or cut form of: "4,542 EUR" for 4,542.64.
 *
 * @param above amounts must be above this
 * @param below and below this
 */
record Figure(BigDecimal above, BigDecimal below) {
    private static final BigDecimal MORE_THAN_A_CENT = BigDecimal.valueOf(11, 3);

    static @Nullable Figure of(@Nullable BigDecimal printed) {
        if (printed == null) {
            return null;
        }
        BigDecimal width = printed.stripTrailingZeros().scale() <= 0 ? BigDecimal.ONE : MORE_THAN_A_CENT;
        return new Figure(printed.subtract(width), printed.add(width));
    }

    boolean standsFor(BigDecimal amount) {
        return amount.compareTo(above) > 0 && amount.compareTo(below) < 0;
    }

    boolean isIn(List<PayStep> steps) {
        for (PayStep step : steps) {
            if (standsFor(step.amount())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a step at that share of full time. */
    boolean isIn(List<PayStep> steps, BigDecimal percent) {
        for (PayStep step : steps) {
            if (standsFor(YearlyRules.share(step.amount(), percent))) {
                return true;
            }
        }
        return false;
    }
}
