package io.stellwerk.extractor.title;

import io.stellwerk.lexer.Tokens;
import java.util.Collection;
import java.util.List;

/** How a name of the post compares with what the rest of the ad calls it. */
final class TitleAgreement {

    private final Tokens tokens;
    private final List<TitleText> all;

    TitleAgreement(Tokens tokens, Collection<TitleText> all) {
        this.tokens = tokens;
        this.all = List.copyOf(all);
    }

    /**
     * Whether another place names the post in the same words, or in more that begin alike; a line of its own may go on, {@code
     * Keeper of Palms and Ferns}, where a sentence has no more than {@code keeper}.
     */
    boolean agrees(TitleText text, boolean sentence) {
        String value = text.folded();
        for (TitleText other : all) {
            boolean apart = other.to() <= text.from() || other.from() >= text.to();
            boolean goesOn = !sentence && value.startsWith(other.folded() + " ") && hasPost(other);
            if (apart && (other.folded().contains(value) || goesOn)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last word is cut off, as in a shortened subject: {@code Lecturer in South As}. */
    boolean isCut(TitleText text) {
        int last = text.to() - 1;
        if (last - 1 < text.from() || !tokens.isWord(last) || !tokens.isWord(last - 1) || endsPost(text)) {
            return false;
        }
        String begin = tokens.folded(last);
        String before = tokens.folded(last - 1);
        boolean cut = false;
        for (int t = text.to() + 1; t < tokens.size(); t++) {
            String word = tokens.isWord(t) ? tokens.folded(t) : "";
            if (word.startsWith(begin)
                    && tokens.isWord(t - 1)
                    && tokens.folded(t - 1).equals(before)) {
                if (word.length() == begin.length()) {
                    return false;
                }
                cut = true;
            }
        }
        return cut;
    }

    private boolean hasPost(TitleText text) {
        return tokens.terms(text.from(), text.to()).stream()
                .anyMatch(term -> term.concept().is("position"));
    }

    /** Whether the last word is one that names of posts end with, so that a longer one is no more than its plural. */
    private boolean endsPost(TitleText text) {
        return tokens.terms(text.from(), text.to()).stream()
                .anyMatch(term -> term.concept().is("position") && term.to() == text.to());
    }
}
