package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What stands for {@code @}.
 *
 * @param from its first token
 * @param after the token after its last
 * @param shape how it is written
 * @param languages the languages of its word, a bit each
 */
record EmailSign(int from, int after, Shape shape, long languages) {

    private static final String OPENING = "([{<-_*/";
    private static final String CLOSING = ")]}>-_*/";
    private static final String BRACKETS = ")]}>";

    /** How the sign is written. */
    enum Shape {
        /** {@code @} between its neighbours. */
        CLOSE,
        /** {@code @} with a space before or after it. */
        SPACED,
        /** A word or {@code @} in brackets. */
        BRACKETED,
        /** The letter that {@code @} is made of, in brackets: {@code x(a)y.fr}. */
        LETTER,
        /** A word or {@code @} between dashes or other marks. */
        DASHED,
        /** A word alone. */
        WORD
    }

    static @Nullable EmailSign read(Tokens tokens, int t) {
        char first = tokens.symbol(t);
        if (first == '@') {
            boolean close = !tokens.spaceBefore(t) && !tokens.spaceBefore(t + 1);
            boolean inLine = !tokens.breakBefore(t) && !tokens.breakBefore(t + 1);
            return close || inLine ? new EmailSign(t, t + 1, close ? Shape.CLOSE : Shape.SPACED, 0) : null;
        }
        if (first != 0 && OPENING.indexOf(first) >= 0) {
            return bracketed(tokens, t, CLOSING.charAt(OPENING.indexOf(first)));
        }
        Term word = tokens.isWord(t) ? tokens.term(t, "email-at") : null;
        boolean alone =
                word != null && tokens.spaceBefore(t) && tokens.spaceBefore(word.to()) && !tokens.breakBefore(t);
        return alone && word != null ? new EmailSign(t, word.to(), Shape.WORD, word.languages()) : null;
    }

    private static @Nullable EmailSign bracketed(Tokens tokens, int t, char closing) {
        if (closing == ')' && tokens.length(t + 1) == 1 && tokens.folded(t + 1).equals("a") && tokens.is(t + 2, ')')) {
            boolean close = !tokens.spaceBefore(t) && !tokens.spaceBefore(t + 3);
            return new EmailSign(t, t + 3, close ? Shape.LETTER : Shape.DASHED, 0);
        }
        Term word = tokens.term(t + 1, "email-at");
        int end = word != null ? word.to() : tokens.is(t + 1, '@') ? t + 2 : -1;
        if (end < 0 || !tokens.is(end, closing)) {
            return null;
        }
        Shape shape = BRACKETS.indexOf(closing) >= 0 ? Shape.BRACKETED : Shape.DASHED;
        return new EmailSign(t, end + 1, shape, word == null ? 0 : word.languages());
    }

    /** Whether the sign proves an address even where its domain is missing. */
    boolean isProof() {
        return shape == Shape.BRACKETED;
    }

    boolean isClose() {
        return shape == Shape.CLOSE;
    }

    boolean isSpelled() {
        return shape != Shape.CLOSE && shape != Shape.SPACED;
    }

    /** Whether the sign alone does not prove an address. */
    boolean isLoose() {
        return shape == Shape.WORD || shape == Shape.SPACED || shape == Shape.DASHED;
    }
}
