package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How many of a unit: {@code 3}, {@code drei}, {@code ein}; an article is {@code weak} where it rarely counts.
 *
 * @param value the number
 * @param to the token after it
 * @param languages the languages of a word, which its unit must share; 0 for digits
 * @param article whether it is an article
 * @param weak whether it is an article that is never a numeral
 */
record TimespanAmount(BigDecimal value, int to, long languages, boolean article, boolean weak) {

    private static final String NEVER_NUMERAL = "only";
    private static final String NUMERAL = "number";
    private static final BigDecimal MOST = new BigDecimal(1000);
    private static final BigDecimal YEAR = new BigDecimal(12);
    private static final BigDecimal WEEK = new BigDecimal(7);

    /** The number or article at a token, null where none starts. */
    static @Nullable TimespanAmount read(Tokens tokens, int t) {
        NumberReading number = NumberReader.read(tokens, t);
        if (number != null) {
            boolean fits = number.value().signum() > 0 && number.value().compareTo(MOST) <= 0;
            return fits ? new TimespanAmount(number.value(), number.to(), number.languages(), false, false) : null;
        }
        Term only = tokens.term(t, "article", NEVER_NUMERAL);
        Term article = only == null ? tokens.term(t, "article", NUMERAL) : only;
        return article == null
                ? null
                : new TimespanAmount(BigDecimal.ONE, article.to(), article.languages(), true, article.equals(only));
    }

    /** Whether an article may count as one: {@code eine}, {@code un}, but not {@code la}. */
    static boolean isOne(Term article) {
        String value = article.concept().value();
        return value.equals(NEVER_NUMERAL) || value.equals(NUMERAL);
    }

    /** The same amount with a sign behind it. */
    TimespanAmount until(int end) {
        return new TimespanAmount(value, end, languages, article, weak);
    }

    /** Whether the word for the number and the word for the unit are of one language; digits fit all. */
    boolean fits(Term unit) {
        return languages == 0 || (languages & unit.languages()) != 0;
    }

    /** The length in months or days; null for hours, minutes and what is no whole length. */
    @Nullable
    Period of(Term unit) {
        return switch (unit.concept().value()) {
            case "year" -> Period.ofMonths(whole(value.multiply(YEAR)));
            case "month" -> value.stripTrailingZeros().scale() <= 0 ? Period.ofMonths(value.intValue()) : null;
            case "week" -> Period.ofDays(whole(value.multiply(WEEK)));
            case "day" -> value.stripTrailingZeros().scale() <= 0 ? Period.ofDays(value.intValue()) : null;
            default -> null;
        };
    }

    private static int whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.HALF_UP).intValue();
    }
}
