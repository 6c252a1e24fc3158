package io.stellwerk.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Amounts in messages and reports: 2,872 and 4,542.64, the same on every machine. */
final class Texts {
    private Texts() {}

    static String amount(BigDecimal amount) {
        return grouped(amount, amount.stripTrailingZeros().scale() <= 0 ? 0 : 2);
    }

    static String cents(@Nullable BigDecimal amount) {
        return amount == null ? "-" : grouped(amount, 2);
    }

    private static String grouped(BigDecimal amount, int decimals) {
        BigDecimal rounded = amount.setScale(decimals, RoundingMode.HALF_UP);
        StringBuilder digits = new StringBuilder(rounded.toPlainString());
        int whole = rounded.precision() - decimals;
        int end = digits.length() - (decimals == 0 ? 0 : decimals + 1);
        for (int group = 3; group < whole; group += 3) {
            digits.insert(end - group, ',');
        }
        return digits.toString();
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
        return place(low, high, "");
    }

    static String place(PayBand low, PayBand high, String steps) {
        return low.scale().system() + " " + grades(low, high) + steps + " in the table " + low.table() + " of "
                + low.validFrom();
    }
}
