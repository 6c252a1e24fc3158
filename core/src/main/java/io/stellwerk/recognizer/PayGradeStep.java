package io.stellwerk.recognizer;

import io.stellwerk.lexer.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A step, or several, behind their word: {@code 3} of "Stufe 3", {@code 4a-4b} of "Stufe 4a/4b", {@code 27-36} of "spine points 27-36".
 *
 * @param printed the step in its normal form
 * @param to the token after the last
 */
record PayGradeStep(String printed, int to) {

    private static final String LETTERS = "abcde";

    /** Reads steps with numbers; null where something that is counted follows, as in {@code Stufe 2 - 65 %}. */
    static @Nullable PayGradeStep read(Tokens tokens, int token) {
        PayGradeStep first = one(tokens, token);
        if (first == null) {
            return null;
        }
        int next = PayGradeCode.separator(tokens, first.to());
        PayGradeStep second = next == first.to() ? null : one(tokens, next);
        return second != null && isAbove(second.printed(), first.printed())
                ? new PayGradeStep(first.printed() + "-" + second.printed(), second.to())
                : first;
    }

    /** Reads a step that is a letter: {@code b} of "B1 lit. b". */
    static @Nullable PayGradeStep letter(Tokens tokens, int token) {
        return isLetter(tokens, token) ? new PayGradeStep(tokens.text(token), token + 1) : null;
    }

    private static @Nullable PayGradeStep one(Tokens tokens, int token) {
        if (tokens.number(token) < 0 || tokens.length(token) > 2 || PayGradeCode.isMeasured(tokens, token + 1)) {
            return null;
        }
        boolean half = isLetter(tokens, token + 1) && !tokens.spaceBefore(token + 1);
        int to = half ? token + 2 : token + 1;
        return new PayGradeStep(tokens.text(token, to), to);
    }

    private static boolean isLetter(Tokens tokens, int token) {
        return tokens.length(token) == 1 && LETTERS.contains(tokens.text(token));
    }

    /** {@code 10} is above {@code 9}, and {@code 4b} above {@code 4a}. */
    private static boolean isAbove(String one, String other) {
        int longer = digits(one) - digits(other);
        return longer == 0 ? one.compareTo(other) > 0 : longer > 0;
    }

    private static int digits(String step) {
        int digits = 0;
        while (digits < step.length() && Character.isDigit(step.charAt(digits))) {
            digits++;
        }
        return digits;
    }
}
