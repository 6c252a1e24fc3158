package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.math.BigDecimal;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A word that makes a number one end of a range: {@code ab}, {@code from}, {@code bis zu}, {@code max.}, {@code mindestens}.
 *
 * @param side which end the number is
 * @param from the first token of word or number
 * @param languages the languages of the word, a bit each
 */
record NumberLimit(Side side, int from, long languages) {

    private static final int LONGEST = 5;

    /** Which end of a range a number is. */
    enum Side {
        /** Both: no word stands before it. */
        BOTH,
        /** The lower end: "from". */
        LOWER,
        /** The upper end: "up to". */
        UPPER
    }

    /** The limit word that ends just before a token; a point of an abbreviation or a colon may stand between. */
    static NumberLimit before(Tokens tokens, int token) {
        return before(tokens, token, token);
    }

    /** The limit word before a grade, small words between: {@code bis in die Entgeltgruppe 13}. */
    static NumberLimit beforeGrade(Tokens tokens, int token) {
        NumberLimit limit = before(tokens, token, token);
        for (int t = token - 1;
                t >= token - 2 && limit.side() == Side.BOTH && tokens.term(t, "function") != null;
                t--) {
            limit = before(tokens, token, t);
        }
        return limit;
    }

    private static NumberLimit before(Tokens tokens, int number, int token) {
        int end = tokens.is(token - 1, '.') || tokens.is(token - 1, ':') ? token - 1 : token;
        for (int i = end - LONGEST; i < end; i++) {
            if (!isAt(tokens, i)) {
                continue;
            }
            for (Term word : tokens.terms(i, i + 1)) {
                Side side = word.to() == end && tokens.block(i) == tokens.block(token) ? side(word) : Side.BOTH;
                if (side != Side.BOTH) {
                    return new NumberLimit(side, i, word.languages());
                }
            }
        }
        return new NumberLimit(Side.BOTH, number, 0);
    }

    private static boolean isAt(Tokens tokens, int token) {
        return tokens.term(token, "bound") != null || tokens.term(token, "limit") != null;
    }

    private static Side side(Term word) {
        if (!word.concept().is("bound") && !word.concept().is("limit")) {
            return Side.BOTH;
        }
        return switch (word.concept().value()) {
            case "at-least", "lower" -> Side.LOWER;
            case "up-to", "upper" -> Side.UPPER;
            default -> Side.BOTH;
        };
    }

    /** This limit, or what a plus or words such as "or more" after the number make of it. */
    NumberLimit with(Tokens tokens, int token) {
        if (side != Side.BOTH) {
            return this;
        }
        Term after = tokens.term(token, "bound-after");
        boolean lower = isPlus(tokens, token)
                || (after != null && after.concept().value().equals("at-least"));
        return lower || after != null ? new NumberLimit(lower ? Side.LOWER : Side.UPPER, from, languages) : this;
    }

    /** The token after a plus or words such as "or more"; the token itself when there are none. */
    static int end(Tokens tokens, int token) {
        Term after = tokens.term(token, "bound-after");
        return isPlus(tokens, token) ? token + 1 : after == null ? token : after.to();
    }

    private static boolean isPlus(Tokens tokens, int token) {
        return tokens.is(token, '+') && !tokens.spaceBefore(token) && !tokens.isNumber(token + 1);
    }

    /** Makes a value of a single number: its lower end is missing after "up to", its upper end after "from". */
    <Q> Q apply(BigDecimal number, BiFunction<@Nullable BigDecimal, @Nullable BigDecimal, Q> maker) {
        return maker.apply(side == Side.UPPER ? null : number, side == Side.LOWER ? null : number);
    }

    /** The token after a sign or word that stands between the ends of a range; the token itself when there is none. */
    static int separator(Tokens tokens, int token, boolean between) {
        if (tokens.is(token, '-') || tokens.is(token, '–')) {
            return token + 1;
        }
        Term to = tokens.term(token, "bound", "to");
        Term joining = to == null && between ? tokens.term(token, "bound", "and") : to;
        return joining == null ? token : joining.to();
    }

    /** The token after a word such as "or"; the token itself when there is none. */
    static int choice(Tokens tokens, int token) {
        Term or = tokens.term(token, "bound", "or");
        return or == null ? token : or.to();
    }

    /** Where a word such as "between" starts that stands just before a token; the token itself when none does. */
    static int between(Tokens tokens, int token) {
        for (int i = token - 1; i >= token - 3; i--) {
            Term word = tokens.term(i, "bound");
            boolean article = word != null
                    && word.to() == token - 1
                    && (tokens.term(token - 1, "function") != null || tokens.term(token - 1, "bound", "about") != null);
            if (word != null
                    && (word.to() == token || article)
                    && word.concept().value().equals("between")) {
                return i;
            }
        }
        return token;
    }

    /** The end of a span with the bracket that closes one opened within it. */
    static int closed(Tokens tokens, int from, int to) {
        int open = 0;
        for (int t = from; t < to; t++) {
            open += tokens.is(t, '(') ? 1 : tokens.is(t, ')') ? -1 : 0;
        }
        return open == 1 && tokens.is(to, ')') ? to + 1 : to;
    }

    /** The token after a word such as "max."; the token itself when there is none. */
    static int afterUpper(Tokens tokens, int token) {
        if (!isAt(tokens, token)) {
            return token;
        }
        for (Term word : tokens.terms(token, token + 1)) {
            if (side(word) == Side.UPPER) {
                return tokens.is(word.to(), '.') ? word.to() + 1 : word.to();
            }
        }
        return token;
    }
}
