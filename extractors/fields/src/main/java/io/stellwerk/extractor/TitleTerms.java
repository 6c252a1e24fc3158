package io.stellwerk.extractor;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import org.jspecify.annotations.Nullable;

/** Looks for terms around a token, not only at it. */
final class TitleTerms {

    private static final int LONGEST = 6;
    private static final int LONGEST_ACRONYM = 3;

    private static final int SHORTEST_NOUN = 8;
    private static final String ENDING_SIGNS = "*:/_·•.(";

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

    /** Whether a word ends for more than one sex, {@code Taucher*in}; articles and short adjectives do too. */
    static boolean isGendered(Tokens tokens, int t) {
        if (!tokens.isWord(t) || tokens.length(t) < SHORTEST_NOUN) {
            return false;
        }
        return tokens.text(t).chars().anyMatch(c -> ENDING_SIGNS.indexOf(c) >= 0);
    }

    /** Short names of posts such as PR or SHK count in capitals alone. */
    static boolean isFirm(Tokens tokens, Term post) {
        int length = tokens.end(post.to() - 1) - tokens.start(post.from());
        boolean compound = tokens.is(post.to(), '-')
                && !tokens.spaceBefore(post.to())
                && tokens.isWord(post.to() + 1)
                && !tokens.spaceBefore(post.to() + 1)
                && tokens.term(post.to() + 1, "position") == null
                && tokens.term(post.to() + 1, "post") == null;
        return !compound && (length > LONGEST_ACRONYM || tokens.isCapitalised(post.from()));
    }
}
