package io.stellwerk.recognizer;

import io.stellwerk.lexer.Tokens;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One number with a unit, or two with a sign or word between them: {@code 65 %}, {@code 75-100 %}, {@code at least 32 hours}.
 *
 * @param min lower end, null for "up to"
 * @param max upper end, null for "at least"
 * @param from the first token, that of the limit word where there is one
 * @param number the token of the first number
 * @param to the token after the unit
 * @param languages the languages of the limit word, a bit each
 */
record NumberRange(@Nullable BigDecimal min, @Nullable BigDecimal max, int from, int number, int to, long languages) {

    /** Finds where a unit ends. */
    interface Unit {

        /** The token after the unit that starts with a token; the token itself when none starts there. */
        int end(Tokens tokens, int token);
    }

    /** Reads numbers that start with a token; null when there is no number or no unit after it. */
    static @Nullable NumberRange read(Tokens tokens, int token, Unit unit) {
        NumberReading first = NumberReader.read(tokens, token);
        if (first == null) {
            return null;
        }
        int firstEnd = unit.end(tokens, first.to());
        if (firstEnd == first.to() && !mayGoOn(tokens, firstEnd)) {
            return null;
        }
        NumberLimit limit = NumberLimit.before(tokens, token);
        int between = NumberLimit.between(tokens, token);
        boolean lower = limit.side() == NumberLimit.Side.LOWER;
        int sign = NumberLimit.separator(tokens, firstEnd, between < token || lower);
        sign = sign == firstEnd ? NumberLimit.choice(tokens, firstEnd) : sign;
        int next = NumberLimit.afterUpper(tokens, sign == firstEnd && lower && tokens.is(sign, ',') ? sign + 1 : sign);
        NumberReading second =
                next == firstEnd || tokens.block(next) != tokens.block(token) ? null : NumberReader.read(tokens, next);
        int secondEnd = second == null ? next : unit.end(tokens, second.to());
        if (second != null && secondEnd > second.to() && second.value().compareTo(first.value()) >= 0) {
            int from = between < token ? between : limit.from();
            return new NumberRange(first.value(), second.value(), from, token, secondEnd, limit.languages());
        }
        if (firstEnd == first.to()) {
            return null;
        }
        NumberLimit side = limit.with(tokens, firstEnd);
        int end = NumberLimit.end(tokens, firstEnd);
        return side.apply(
                first.value(), (min, max) -> new NumberRange(min, max, side.from(), token, end, side.languages()));
    }

    /** Whether a sign or a known word stands between a number and another one that may have the unit. */
    private static boolean mayGoOn(Tokens tokens, int token) {
        return tokens.symbol(token) != 0 || !tokens.terms(token, token + 1).isEmpty();
    }
}
