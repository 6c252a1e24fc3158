package io.stellwerk.pay;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Amounts as an ad prints them, to be held against the tables: "between 2,872 and 3,670 EUR gross a month".
 *
 * @param min the lower or only figure; null for "up to …"
 * @param max the upper or only figure; null for "from …"
 * @param currency ISO 4217 code; null if not printed
 * @param per what the figures pay for; null if not printed
 */
public record PrintedPay(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String currency,
        @Nullable PayPeriod per) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether a figure is printed at all. */
    boolean isEmpty() {
        return min == null && max == null;
    }

    /** Whether the figures can tell a table: two of them, or one that is not a round sum such as "about 3,500 EUR". */
    boolean isTelling() {
        BigDecimal figure = min == null ? max : min;
        return figure != null && (!isSingle() || figure.remainder(HUNDRED).signum() != 0);
    }

    /** Whether one figure, not a range, is printed. */
    boolean isSingle() {
        return min == null || max == null || min.compareTo(max) == 0;
    }

    boolean fitsCurrency(PayScale scale) {
        return currency == null || currency.equals(scale.currency());
    }

    boolean fits(PayScale scale) {
        return fitsCurrency(scale) && (per == null || per == scale.per());
    }
}
