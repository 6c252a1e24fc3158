package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.PayPeriod;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words that say what time an amount or a number of hours is for: {@code per week}, {@code /Monat}, {@code p.a.}, {@code annuels}.
 *
 * @param period the time
 * @param to the token after the words
 */
public record PeriodWord(PayPeriod period, int to) {

    private static final int LONGEST_REMARK = 10;

    /**
     * The period that starts with a token: a word of its own, or a unit after a stroke.
     *
     * @param tokens the text's tokens
     * @param token where it starts
     * @return the period, null when none starts there
     */
    public static @Nullable PeriodWord at(Tokens tokens, int token) {
        Term word = tokens.term(token, "per");
        if (word != null) {
            PayPeriod period = of(word.concept().value());
            return period == null ? null : new PeriodWord(period, word.to());
        }
        return tokens.is(token, '/') ? afterStroke(tokens, token + 1) : null;
    }

    /** A unit, or a letter that is one after a stroke alone: {@code 20 h/W}. */
    private static @Nullable PeriodWord afterStroke(Tokens tokens, int token) {
        Term unit = tokens.term(token, "unit");
        Term whole = unit != null ? unit : tokens.term(token, "stroke-unit");
        PayPeriod period = whole == null ? null : of(whole.concept().value());
        return whole == null || period == null ? null : new PeriodWord(period, whole.to());
    }

    /** The first period within a few tokens of the sentence, no number between; a unit may follow an hour: {@code 40 hour week}. */
    static @Nullable PeriodWord after(Tokens tokens, int token, int reach) {
        Term unit = tokens.term(tokens.is(token, '-') ? token + 1 : token, "unit");
        PayPeriod direct = unit == null ? null : of(unit.concept().value());
        if (unit != null && direct != null && direct != PayPeriod.HOUR) {
            return new PeriodWord(direct, unit.to());
        }
        int start = afterRemark(tokens, token);
        for (int i = start; i < start + reach && tokens.sentence(i) == tokens.sentence(token - 1); i++) {
            PeriodWord word = at(tokens, i);
            if (word != null || tokens.isNumber(i)) {
                return word;
            }
        }
        return null;
    }

    /** The token after a bracket that starts with a token: {@code 38 hours (1.0 FTE) per week}. */
    private static int afterRemark(Tokens tokens, int token) {
        if (!tokens.is(token, '(')) {
            return token;
        }
        for (int i = token + 1; i < token + LONGEST_REMARK; i++) {
            if (tokens.is(i, ')')) {
                return i + 1;
            }
        }
        return token;
    }

    /** The period that a concept's value names; null for minutes. */
    static @Nullable PayPeriod of(String value) {
        return switch (value.toUpperCase(Locale.ROOT)) {
            case "HOUR" -> PayPeriod.HOUR;
            case "DAY" -> PayPeriod.DAY;
            case "WEEK" -> PayPeriod.WEEK;
            case "MONTH" -> PayPeriod.MONTH;
            case "YEAR" -> PayPeriod.YEAR;
            default -> null;
        };
    }
}
