package io.stellwerk.pay;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Amounts in messages and reports: 2,872 and 4,542.64, the same on every machine. */
final class Texts {
    private Texts() {}

    static String amount(BigDecimal amount) {
        return String.format(Locale.ROOT, amount.stripTrailingZeros().scale() <= 0 ? "%,.0f" : "%,.2f", amount);
    }

    static String cents(@Nullable BigDecimal amount) {
        return amount == null ? "-" : String.format(Locale.ROOT, "%,.2f", amount);
    }

    static String printed(PrintedPay printed, PayScale scale) {
        BigDecimal min = printed.min();
        BigDecimal max = printed.max();
        String range = min == null || max == null || printed.isSingle()
                ? amount(min == null ? nonNull(max) : min)
                : amount(min) + " to " + amount(max);
        PayPeriod per = printed.per() == null ? scale.per() : printed.per();
        return range + " " + scale.currency() + " a " + per.name().toLowerCase(Locale.ROOT);
    }

    private static BigDecimal nonNull(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    static String range(PayBand low, PayBand high) {
        return amount(low.min()) + high.max().map(max -> " to " + amount(max)).orElse(" and more");
    }

    static String grades(PayBand low, PayBand high) {
        return low.grade().equals(high.grade()) ? low.grade() : low.grade() + " to " + high.grade();
    }

    static String place(PayBand low, PayBand high) {
        return low.scale().system() + " " + grades(low, high) + " in the table " + low.table() + " of "
                + low.validFrom();
    }
}
