package io.stellwerk.recognizer;

import io.stellwerk.lexer.Tokens;
import org.jspecify.annotations.Nullable;

/** Decides whether the words around a bare grade such as {@code E 13} or {@code Grade 7} are about pay. */
final class PayGradeContext {

    private static final int NEAR = 8;
    private static final int CHAIR_NEAR = 6;
    private static final String LEVELS = "ABC";

    private PayGradeContext() {}

    static boolean supports(Tokens tokens, int from, int to, @Nullable PayGradeSeries series, boolean led) {
        String letters = series == null ? "" : series.normal();
        if (series != null && series.chairs() && has(tokens, from, to, CHAIR_NEAR, "professor")) {
            return true;
        }
        boolean level = !letters.isEmpty()
                && LEVELS.contains(letters)
                && tokens.length(from + 1) == 1
                && tokens.number(from + 1) <= 2;
        if (level || isRefuted(tokens, from, to)) {
            return false;
        }
        if (tokens.is(to, '-') && !tokens.spaceBefore(to) && tokens.term(to + 1, "pay-post") != null) {
            return true;
        }
        boolean money = (series == null || led) && has(tokens, from, to, NEAR, "currency");
        return money || has(tokens, from, to, NEAR, "pay-word");
    }

    /** Roads, rooms, paper and fuel carry the same letters. */
    static boolean isRefuted(Tokens tokens, int from, int to) {
        int after = tokens.is(to, '-') ? to + 1 : to;
        return tokens.term(from - 1, "pay-grade-not") != null
                || tokens.term(from - 2, "pay-grade-not") != null
                || tokens.term(after, "pay-grade-not") != null;
    }

    private static boolean has(Tokens tokens, int from, int to, int reach, String kind) {
        int block = tokens.block(from);
        int sentence = tokens.sentence(from);
        for (int t = from - reach; t < to + reach; t++) {
            boolean label = tokens.block(t) == block && tokens.sentence(t) == sentence - 1 && t < from;
            if ((tokens.sentence(t) == sentence || label) && tokens.term(t, kind) != null) {
                return true;
            }
        }
        return false;
    }
}
