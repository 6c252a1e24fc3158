package io.stellwerk.pay;

import java.math.BigDecimal;
import java.util.List;

/**
 * A year's pay, computed from the amounts of a table and the rules of its system.
 *
 * <p>For E13 step 1 of TV-L: twelve months and 46.47 % of a month as annual special payment.
 *
 * @param total the sum of the components, rounded to the cent
 * @param currency ISO 4217 code
 * @param components what it is made of, the regular payments first; never empty
 * @param complete false where no rule says what is paid beside the regular amounts: more may be paid
 */
public record YearlyPay(BigDecimal total, String currency, List<Component> components, boolean complete) {

    /** Copies the list. */
    public YearlyPay {
        components = List.copyOf(components);
    }

    /** What a part of a year's pay is. */
    public enum Kind {
        /** The regular payments of twelve months, or the yearly amount itself. */
        REGULAR,
        /** A 13th or 14th regular payment, as in Austria. */
        EXTRA_MONTHS,
        /** Holiday allowance: 8 % at Dutch universities. */
        HOLIDAY_ALLOWANCE,
        /** Year-end bonus: 8.3 % at Dutch universities. */
        YEAR_END_BONUS,
        /** Annual special payment of the German agreements (Jahressonderzahlung). */
        SPECIAL_PAYMENT
    }

    /**
     * A part of a year's pay.
     *
     * @param kind what it is
     * @param amount what it adds to the year, rounded to the cent
     * @param factor how many times the amount of the table it is; 0.4647 for 46.47 % of a month
     * @param reason the rule in words, with its source
     * @param verification always {@link Verification#DERIVED}: no table prints the figure
     */
    public record Component(
            Kind kind, BigDecimal amount, BigDecimal factor, String reason, Verification verification) {}
}
