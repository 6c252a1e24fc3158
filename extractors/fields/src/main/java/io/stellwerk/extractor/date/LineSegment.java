package io.stellwerk.extractor.date;

import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Tokens;
import java.util.List;

/**
 * The label that opens a part of a line that signs divide: {@code "Teilzeit 50 % | befristet bis 31.7.2033 | Bewerbungsschluss 5.3.2031"}.
 *
 * <p>What stands in the other parts says nothing of it.
 */
final class LineSegment {

    private static final String SIGNS = "|•·";
    private static final int REACH = 8;

    private LineSegment() {}

    /** The features of what starts at a token: the names of its part's label. */
    static List<String> features(Scene scene, int from) {
        Tokens tokens = scene.tokens();
        int start = from;
        while (from - start < REACH
                && tokens.block(start - 1) == tokens.block(from)
                && SIGNS.indexOf(tokens.symbol(start - 1)) < 0) {
            start--;
        }
        boolean divided = tokens.block(start - 1) == tokens.block(from) && SIGNS.indexOf(tokens.symbol(start - 1)) >= 0;
        if (!divided) {
            return List.of();
        }
        return tokens.terms(start, start + 1).stream()
                .filter(term -> term.concept().is("label") && term.to() <= from)
                .map(term -> "segment:" + term.concept())
                .toList();
    }
}
