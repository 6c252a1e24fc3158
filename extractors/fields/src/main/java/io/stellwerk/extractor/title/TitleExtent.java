package io.stellwerk.extractor.title;

import io.stellwerk.extractor.context.GenderMarker;
import io.stellwerk.extractor.context.TitleTerms;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.util.List;

/** How far the name of a post reaches within a sentence: {@code eine [erfahrene Gärtnerin für das Tropenhaus], die}. */
final class TitleExtent {

    private static final List<String> NO_ADJECTIVES =
            List.of("title-article", "number", "relative", "title-stop", "function", "opening", "month", "when");
    private static final int LONGEST = 14;
    private static final int LONGEST_ASIDE = 5;
    private static final int MOST_ADJECTIVES = 3;

    private final Tokens tokens;
    private final TitleSurroundings beside;

    TitleExtent(Tokens tokens, TitleSurroundings beside) {
        this.tokens = tokens;
        this.beside = beside;
    }

    /**
     * The name begins after the last article or sign before the post: with the words with capitals before one that has
     * a capital for no other reason than that it is a name, else with a few adjectives.
     */
    int start(int earliest, int post) {
        int start = post;
        if (tokens.isCapitalised(post) && !beside.hasCapitalNouns()) {
            while (start > earliest && (tokens.isCapitalised(start - 1) || isJoint(start - 1, earliest))) {
                start--;
            }
            return start;
        }
        int adjectives = 0;
        while (start > earliest && adjectives < MOST_ADJECTIVES && isAdjective(start - 1)) {
            start--;
            adjectives += tokens.isWord(start) && !isGlued(start) ? 1 : 0;
        }
        return start;
    }

    /** {@code Front of House Manager}, {@code Food & Garden Manager}. */
    private boolean isJoint(int t, int earliest) {
        boolean glued = tokens.is(t, '-') && !tokens.spaceBefore(t);
        boolean joins = glued || tokens.is(t, '&') || tokens.term(t, "title-link") != null;
        return joins && t - 1 >= earliest && tokens.isCapitalised(t - 1);
    }

    private boolean isAdjective(int t) {
        boolean hyphen = tokens.is(t, '-') && !tokens.spaceBefore(t);
        return hyphen
                || isGlued(t)
                || TitleTerms.covering(tokens, t, "title-part") != null
                || tokens.isWord(t)
                        && NO_ADJECTIVES.stream().allMatch(kind -> TitleTerms.covering(tokens, t, kind) == null);
    }

    private boolean isGlued(int t) {
        return tokens.isWord(t) && tokens.is(t + 1, '-') && !tokens.spaceBefore(t + 1) && !tokens.spaceBefore(t + 2);
    }

    /** The name ends before the first sign or word that goes on to something else. */
    int end(PostName post) {
        int t = post.to();
        int sentence = tokens.sentence(post.from());
        long languages = beside.languages(post.from(), post.to());
        int longest = post.from() + LONGEST;
        while (t < longest && tokens.sentence(t) == sentence && (afterAside(t) > t || !stops(t, languages))) {
            GenderMarker marker = GenderMarker.at(tokens, t);
            int next = marker != null ? marker.next() : Math.max(t + 1, afterAside(t));
            longest += marker != null ? next - t : 0;
            t = next;
        }
        return t;
    }

    /** {@code Professur (W3) für Bienenkunde} goes on after a short aside; the token itself where none is. */
    private int afterAside(int t) {
        for (int i = t + 1; tokens.is(t, '(') && i <= t + LONGEST_ASIDE; i++) {
            if (tokens.is(i, ')')) {
                boolean goesOn = tokens.term(i + 1, "title-link") != null && !tokens.isCapitalised(i + 1);
                return goesOn ? i + 1 : t;
            }
        }
        return t;
    }

    private boolean stops(int t, long languages) {
        char symbol = tokens.symbol(t);
        if (",;.!?:–|".indexOf(symbol) >= 0 && symbol != 0) {
            return true;
        }
        if (GenderMarker.at(tokens, t) != null) {
            return false;
        }
        return symbol == '(' || isStop(t, languages) || isFill(t);
    }

    private boolean isStop(int t, long languages) {
        Term stop = tokens.term(t, "title-stop");
        Term link = tokens.term(t, "title-link");
        boolean links = stop != null && link != null && link.to() > stop.to();
        return stop != null && !links && tokens.spaceBefore(t) && !isGlued(t) && (stop.languages() & languages) != 0;
    }

    private boolean isFill(int t) {
        Term term = tokens.term(t, "opening");
        return term != null && term.concept().value().equals("fill");
    }
}
