package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One amount with what stands close to it: {@code € 2,872}, {@code 45 k€}, {@code 1,5 Mio. Euro}, {@code 90'000.-}.
 *
 * @param number the number as printed
 * @param factor 1000 or 1000000 where a magnitude is printed, else null
 * @param currency the currency's term, null when none is printed
 * @param to the token after the last
 */
record MoneyAmount(
        BigDecimal number,
        @Nullable BigDecimal factor,
        @Nullable Term currency,
        int to) {

    private static final BigDecimal LEAST_TORN = BigDecimal.valueOf(100);

    /** Reads an amount that starts with a currency or with digits. */
    static @Nullable MoneyAmount read(Tokens tokens, int token) {
        Term before = tokens.term(token, "currency");
        int start = before == null ? token : skipPoint(tokens, before.to());
        if (!tokens.isNumber(start) || (before != null && tokens.breakBefore(start))) {
            return null;
        }
        NumberReading number = NumberReader.read(tokens, start);
        if (number == null || (before == null && isDecimals(tokens, start))) {
            return null;
        }
        MoneyAmount torn = before == null ? torn(tokens, number) : null;
        if (torn != null) {
            return torn;
        }
        Term magnitude = magnitude(tokens, number.to());
        int end = magnitude == null ? number.to() : skipPoint(tokens, magnitude.to());
        BigDecimal factor =
                magnitude == null ? null : new BigDecimal(magnitude.concept().value());
        Term after = before == null ? currencyAfter(tokens, afterHyphen(tokens, end)) : null;
        if (after != null) {
            return new MoneyAmount(number.value(), factor, after, after.to());
        }
        Term kilo = before == null && factor == null ? tokens.term(end, "currency-thousand") : null;
        if (kilo != null) {
            return new MoneyAmount(number.value(), BigDecimal.valueOf(1000), kilo, kilo.to());
        }
        int closed = before == null && factor != null && tokens.spaceBefore(number.to()) && !isLong(magnitude)
                ? number.to()
                : end;
        return new MoneyAmount(number.value(), closed == end ? factor : null, before, closed);
    }

    /** An amount with a space behind its decimal comma: {@code 816, 84 euros}. */
    private static @Nullable MoneyAmount torn(Tokens tokens, NumberReading number) {
        int decimals = number.to() + 1;
        boolean large =
                number.value().compareTo(LEAST_TORN) >= 0 && number.value().scale() <= 0;
        Term currency = large && isDecimals(tokens, decimals) ? currencyAfter(tokens, decimals + 1) : null;
        return currency == null
                ? null
                : new MoneyAmount(
                        new BigDecimal(number.value().toPlainString() + "." + tokens.text(decimals)),
                        null,
                        currency,
                        currency.to());
    }

    /** Whether two digits stand behind a comma and a space after other digits. */
    private static boolean isDecimals(Tokens tokens, int t) {
        return tokens.isNumber(t)
                && tokens.length(t) == 2
                && tokens.spaceBefore(t)
                && tokens.is(t - 1, ',')
                && !tokens.spaceBefore(t - 1)
                && tokens.isNumber(t - 2)
                && !tokens.breakBefore(t);
    }

    /** A letter such as k counts only close to its digits, a word such as {@code Mio.} also apart. */
    private static boolean isLong(@Nullable Term magnitude) {
        return magnitude != null && magnitude.concept().value().length() > 4;
    }

    /** {@code 556-Euro-Basis}. */
    private static int afterHyphen(Tokens tokens, int token) {
        boolean joins = tokens.is(token, '-')
                && !tokens.spaceBefore(token)
                && !tokens.spaceBefore(token + 1)
                && tokens.isWord(token + 1);
        return joins ? token + 1 : token;
    }

    private static int skipPoint(Tokens tokens, int token) {
        return tokens.is(token, '.') && !tokens.spaceBefore(token) ? token + 1 : token;
    }

    private static @Nullable Term magnitude(Tokens tokens, int token) {
        return tokens.breakBefore(token) ? null : tokens.term(token, "magnitude");
    }

    /** The currency after a number, unless it belongs to the next number: {@code E 13 € 4.200}. */
    private static @Nullable Term currencyAfter(Tokens tokens, int token) {
        Term currency = tokens.breakBefore(token) ? null : tokens.term(token, "currency");
        if (currency == null) {
            return null;
        }
        int next = currency.to();
        boolean opensNext = tokens.isNumber(next) && !tokens.breakBefore(next) && tokens.spaceBefore(token);
        if (!opensNext) {
            return currency;
        }
        NumberReading following = NumberReader.read(tokens, next);
        return following == null || tokens.term(following.to(), "currency") != null ? currency : null;
    }

    /** The value, the other end's magnitude shared where this end has none: {@code 35-45 k€}. */
    BigDecimal value(@Nullable BigDecimal shared) {
        BigDecimal own = factor != null ? factor : shared;
        return own == null ? number : number.multiply(own);
    }
}
