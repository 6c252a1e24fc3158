package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number at a token: {@code 1.234,56}, {@code 1,234.56}, {@code 60 000}, {@code 1'234}, {@code 2½},
 * {@code 2.872,-}, {@code twelve}, {@code five (5)}, {@code 36 (thirty-six)}.
 *
 * <p>Point and comma mean what their place allows, whatever the language: the last of two different ones parts the
 * decimals; a single one before exactly three digits groups thousands, unless a lone zero stands before it; any other
 * parts decimals. {@code 1.2.3} is no number, and no number starts within another one.
 */
public final class NumberReader {

    private static final String NUMBER = "number";
    private static final int GROUP = 3;
    private static final int MOST_PARTS = 8;
    private static final int LONGEST_RUN = 18;

    private NumberReader() {}

    /**
     * Reads the number that starts with a token.
     *
     * @param tokens the tokens of a document
     * @param from the token that it should start with
     * @return the number, null when none starts there
     */
    public static @Nullable NumberReading read(Tokens tokens, int from) {
        NumberReading first = single(tokens, from);
        if (first == null || !tokens.is(first.to(), '(')) {
            return first;
        }
        NumberReading repeated = single(tokens, first.to() + 1);
        boolean same = repeated != null
                && repeated.word() != first.word()
                && repeated.value().compareTo(first.value()) == 0
                && tokens.is(repeated.to(), ')');
        return same && repeated != null
                ? new NumberReading(first.value(), repeated.to() + 1, first.word(), first.languages())
                : first;
    }

    private static @Nullable NumberReading single(Tokens tokens, int from) {
        if (tokens.isNumber(from)) {
            return isWithin(tokens, from) ? null : digits(tokens, from);
        }
        BigDecimal fraction = fraction(tokens.symbol(from));
        if (fraction != null) {
            return new NumberReading(fraction, from + 1, false, 0);
        }
        Term word = word(tokens, from);
        return word == null
                ? null
                : new NumberReading(new BigDecimal(word.concept().value()), word.to(), true, word.languages());
    }

    /** The longest number word; of equally long ones that of the next word's language: {@code tres} is 3 in {@code tres años}. */
    private static @Nullable Term word(Tokens tokens, int from) {
        Term longest = tokens.term(from, NUMBER);
        if (longest == null) {
            return null;
        }
        long following = 0;
        for (Term next : tokens.terms(longest.to(), longest.to() + 1)) {
            following |= next.languages();
        }
        for (Term other : tokens.terms(from, from + 1)) {
            boolean equal = other.concept().is(NUMBER) && other.to() == longest.to();
            if (equal && (other.languages() & following) != 0 && (longest.languages() & following) == 0) {
                return other;
            }
        }
        return longest;
    }

    /**
     * Whether the digits go on a number that began before, or stick to letters: {@code 5} of {@code 3.5},
     * {@code UMR5217}.
     */
    private static boolean isWithin(Tokens tokens, int from) {
        if (tokens.spaceBefore(from)) {
            return false;
        }
        boolean mark = tokens.is(from - 1, '.') || tokens.is(from - 1, ',') || tokens.is(from - 1, '\'');
        return tokens.isWord(from - 1) || (mark && !tokens.spaceBefore(from - 1) && tokens.isNumber(from - 2));
    }

    private static @Nullable NumberReading digits(Tokens tokens, int from) {
        if (tokens.length(from) > LONGEST_RUN) {
            return null;
        }
        int to = spaced(tokens, from);
        if (to == from + 1 && !joins(tokens, to) && tokens.number(from) >= 0) {
            return finish(tokens, BigDecimal.valueOf(tokens.number(from)), to);
        }
        StringBuilder plain = new StringBuilder(tokens.text(from));
        for (int t = from + 1; t < to; t++) {
            plain.append(tokens.text(t));
        }
        int end = to > from + 1 ? decimals(tokens, to, plain) : pointed(tokens, from, plain);
        return end < 0 ? null : finish(tokens, new BigDecimal(plain.toString()), end);
    }

    /** The token after the groups of {@code 1 234 567}; digits before a percent sign stay alone: {@code E 13 100 %}. */
    private static int spaced(Tokens tokens, int from) {
        int to = from + 1;
        if (tokens.length(from) > GROUP || isLeadingZero(tokens, from)) {
            return to;
        }
        while (to < from + MOST_PARTS && isSpacedGroup(tokens, to)) {
            to++;
        }
        boolean oddTail =
                tokens.is(to, '%') || (tokens.isNumber(to) && tokens.spaceBefore(to) && !tokens.breakBefore(to));
        return oddTail ? from + 1 : to;
    }

    private static boolean isSpacedGroup(Tokens tokens, int t) {
        return tokens.isNumber(t)
                && tokens.length(t) == GROUP
                && tokens.start(t) - tokens.end(t - 1) == 1
                && !tokens.breakBefore(t);
    }

    /** A comma or point with one or two decimals after spaced groups. */
    private static int decimals(Tokens tokens, int to, StringBuilder plain) {
        if (joins(tokens, to) && tokens.symbol(to) != '\'' && tokens.length(to + 1) < GROUP) {
            plain.append('.').append(tokens.text(to + 1));
            return to + 2;
        }
        return to;
    }

    /** Reads {@code 1.234.567,89} and its like; -1 when the marks make no number. */
    private static int pointed(Tokens tokens, int from, StringBuilder plain) {
        int t = from + 1;
        int parts = 0;
        char mark = 0;
        while (joins(tokens, t)) {
            char symbol = tokens.symbol(t);
            boolean group = isGroup(tokens, t, from) && (mark == 0 || mark == symbol);
            if (!group) {
                boolean decimal = symbol != '\'' && symbol != mark && !joins(tokens, t + 2);
                plain.append('.').append(tokens.text(t + 1));
                return decimal ? t + 2 : -1;
            }
            plain.append(tokens.text(t + 1));
            mark = symbol;
            t += 2;
            if (++parts > MOST_PARTS) {
                return -1;
            }
        }
        return t;
    }

    /** Whether a mark and digits stand close together after a number. */
    private static boolean joins(Tokens tokens, int t) {
        char symbol = tokens.symbol(t);
        return (symbol == '.' || symbol == ',' || symbol == '\'')
                && !tokens.spaceBefore(t)
                && tokens.isNumber(t + 1)
                && !tokens.spaceBefore(t + 1)
                && tokens.length(t + 1) <= LONGEST_RUN;
    }

    private static boolean isGroup(Tokens tokens, int mark, int from) {
        return tokens.length(mark + 1) == GROUP && tokens.length(from) <= GROUP && !isLeadingZero(tokens, from);
    }

    private static boolean isLeadingZero(Tokens tokens, int t) {
        return tokens.document().text().text().charAt(tokens.start(t)) == '0';
    }

    /** Adds a fraction sign and takes {@code ,-} and {@code .–} along. */
    private static NumberReading finish(Tokens tokens, BigDecimal value, int to) {
        BigDecimal fraction = value.scale() > 0 || tokens.breakBefore(to) ? null : fraction(tokens.symbol(to));
        if (fraction != null) {
            return new NumberReading(value.add(fraction), to + 1, false, 0);
        }
        boolean mark = (tokens.is(to, ',') || tokens.is(to, '.')) && !tokens.spaceBefore(to);
        int end = to + 1;
        while (mark && isDash(tokens, end) && !tokens.spaceBefore(end) && end < to + GROUP) {
            end++;
        }
        boolean dashes = mark && end > to + 1 && !(tokens.isNumber(end) && !tokens.spaceBefore(end));
        return new NumberReading(value, dashes ? end : to, false, 0);
    }

    private static boolean isDash(Tokens tokens, int t) {
        return tokens.is(t, '-') || tokens.is(t, '–');
    }

    /** Whether a token is a sign for a part of one. */
    static boolean isFraction(Tokens tokens, int t) {
        char symbol = tokens.symbol(t);
        return symbol >= '¼' && symbol <= '¾';
    }

    private static @Nullable BigDecimal fraction(char symbol) {
        return switch (symbol) {
            case '½' -> new BigDecimal("0.5");
            case '¼' -> new BigDecimal("0.25");
            case '¾' -> new BigDecimal("0.75");
            default -> null;
        };
    }
}
