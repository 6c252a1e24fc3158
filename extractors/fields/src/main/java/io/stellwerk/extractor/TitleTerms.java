package io.stellwerk.extractor;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import org.jspecify.annotations.Nullable;

/** Looks for terms around a token, not only at it. */
final class TitleTerms {

    private static final int LONGEST = 6;

    private TitleTerms() {}

    /** The term of a kind that a token is part of: {@code Professor} in {@code Assistant Professor}; null when there is none. */
    static @Nullable Term covering(Tokens tokens, int t, String kind) {
        for (int i = t; i > t - LONGEST; i--) {
            Term term = tokens.term(i, kind);
            if (term != null && term.to() > t) {
                return term;
            }
        }
        return null;
    }
}
