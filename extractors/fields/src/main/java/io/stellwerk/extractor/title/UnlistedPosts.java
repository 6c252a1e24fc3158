package io.stellwerk.extractor.title;

import io.stellwerk.extractor.context.GenderMarker;
import io.stellwerk.extractor.context.TitleTerms;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names of posts that no list holds, told by their shape after a cue: {@code eine Glockenhüterin (m/w/d)},
 * {@code un(e) carillonneur(se)}, {@code the role of Bell Tower Warden}.
 */
final class UnlistedPosts {

    private static final List<String> NO_NAMES =
            List.of("section", "label", "month", "honorific", "salutation", "degree");
    private static final int REACH = 16;
    private static final int NEAR = 4;
    private static final int LONGEST = 6;
    private static final int MOST_ADJECTIVES = 4;

    private final Tokens tokens;
    private final TitleSurroundings beside;

    UnlistedPosts(Tokens tokens, TitleSurroundings beside) {
        this.tokens = tokens;
        this.beside = beside;
    }

    /** The name that follows a cue, null when nothing tells that there is one. */
    @Nullable
    PostName after(Term cue) {
        int sentence = tokens.sentence(cue.from());
        boolean weak = tokens.term(cue.from(), "title-stop") != null && cue.to() == cue.from() + 1;
        for (int t = cue.to(); t < cue.to() + REACH && tokens.sentence(t) == sentence; t++) {
            if (tokens.term(t, "position") != null) {
                break;
            }
            if (GenderMarker.at(tokens, t) != null) {
                return marked(cue.to(), t);
            }
            Term person = tokens.term(t, "person");
            if (person != null && isPerson(person, cue)) {
                return new PostName(t, person.to(), false);
            }
            boolean introduced =
                    tokens.isCapitalised(t) && TitleTerms.isGenderedArticle(tokens, t - 1, beside.hasCapitalNouns());
            if (introduced || !weak && isNoun(t)) {
                return new PostName(t, t + 1, false);
            }
        }
        return weak || beside.hasCapitalNouns() ? null : capitals(cue);
    }

    /** {@code eine Korbflechterin}, {@code a seasoned bellmaker}: a word with an ending of those who do a job, soon after the cue. */
    private boolean isPerson(Term person, Term cue) {
        int t = person.from();
        boolean article = hasArticle(Math.max(cue.from(), t - NEAR), t);
        return !beside.isForeign(person)
                && tokens.term(person.to(), "title-as") == null
                && (tokens.isCapitalised(t) || !beside.hasCapitalNouns())
                && (article || cue.to() == t);
    }

    /** The words between the last article and a gender marker. */
    private @Nullable PostName marked(int earliest, int marker) {
        int from = marker;
        while (from > earliest && marker - from < LONGEST && tokens.isWord(from - 1) && !opensName(from - 1)) {
            from--;
        }
        while (from < marker && isLink(from)) {
            from++;
        }
        return from < marker && tokens.length(from) > 2 ? new PostName(from, marker, false) : null;
    }

    /** A noun with an ending for all genders, large where nouns are. */
    private boolean isNoun(int t) {
        return TitleTerms.isGenderedNoun(tokens, t) && (tokens.isCapitalised(t) || !beside.hasCapitalNouns());
    }

    /** At least two words with capitals after an article or {@code of}, in a language that writes nouns small. */
    private @Nullable PostName capitals(Term cue) {
        int from = cue.to();
        int adjectives = 0;
        boolean led = hasArticle(cue.from(), cue.to());
        while (tokens.isWord(from) && !tokens.isCapitalised(from) && !isLink(from) && adjectives < MOST_ADJECTIVES) {
            led |= isArticle(from);
            adjectives += isArticle(from) ? 0 : 1;
            from++;
        }
        PostName name = new PostName(from, capitalsEnd(from), false);
        return led && isLikely(name) ? name : null;
    }

    private boolean isLikely(PostName name) {
        int length = name.to() - name.from();
        return length > 1
                && length <= LONGEST
                && !beside.isBeside(name.from(), name.to())
                && NO_NAMES.stream().allMatch(kind -> lacks(name.from(), name.to(), kind));
    }

    private int capitalsEnd(int from) {
        int t = from;
        while (t <= from + LONGEST && (tokens.isCapitalised(t) || t > from && isJoint(t))) {
            t++;
        }
        return t;
    }

    private boolean isJoint(int t) {
        boolean joins = tokens.is(t, '&') || tokens.is(t, '-') || tokens.term(t, "title-link") != null;
        return joins && tokens.sentence(t + 1) == tokens.sentence(t) && tokens.isCapitalised(t + 1);
    }

    private boolean lacks(int from, int to, String kind) {
        for (int t = from; t < to; t++) {
            if (tokens.term(t, kind) != null) {
                return false;
            }
        }
        return true;
    }

    private boolean hasArticle(int from, int to) {
        for (int t = from; t < to; t++) {
            if (isArticle(t)) {
                return true;
            }
        }
        return false;
    }

    /** An article, if it leads not on within the name: {@code gardien de phare} has none. */
    private boolean opensName(int t) {
        return isArticle(t) && !isLink(t);
    }

    private boolean isLink(int t) {
        return tokens.term(t, "title-link") != null;
    }

    private boolean isArticle(int t) {
        return tokens.term(t, "title-article") != null;
    }
}
