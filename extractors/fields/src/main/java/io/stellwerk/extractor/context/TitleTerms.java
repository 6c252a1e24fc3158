package io.stellwerk.extractor.context;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.table.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for terms around a token, not only at it. */
public final class TitleTerms {

    private static final int LONGEST = 6;
    private static final int LONGEST_ACRONYM = 3;

    private static final Set<String> NOUN_ENDINGS = endings("noun");
    private static final Set<String> ADJECTIVE_ENDINGS = endings("adjective");
    private static final int LONGEST_ARTICLE = 5;
    private static final int SHORTEST_NOUN = 8;
    private static final int REACH = 30;
    private static final String ENDING_SIGNS = "*:/_·•.(";

    private TitleTerms() {}

    /** The term of a kind that a token is part of: {@code Professor} in {@code Assistant Professor}; null when there is none. */
    public static @Nullable Term covering(Tokens tokens, int t, String kind) {
        for (int i = t; i > t - LONGEST; i--) {
            Term term = tokens.term(i, kind);
            if (term != null && term.to() > t) {
                return term;
            }
        }
        return null;
    }

    /** Whether a word ends for more than one sex, {@code Taucher*in}; articles and short adjectives do too. */
    public static boolean isGendered(Tokens tokens, int t) {
        if (!tokens.isWord(t) || tokens.length(t) < SHORTEST_NOUN) {
            return false;
        }
        String text = tokens.document().text().text();
        for (int i = tokens.start(t); i < tokens.end(t); i++) {
            if (ENDING_SIGNS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * A small word for all genders before the name of a person, {@code eine:n}, {@code motivierte/r}, {@code un(e)}: a
     * longer one only where nouns have capitals, for {@code gérant(e)} is a noun.
     */
    public static boolean isGenderedArticle(Tokens tokens, int t, boolean capitalNouns) {
        return tokens.isWord(t)
                && !tokens.isCapitalised(t)
                && ADJECTIVE_ENDINGS.contains(ending(tokens, t))
                && (capitalNouns || tokens.length(t) <= LONGEST_ARTICLE);
    }

    /** Whether a word ends for all genders as the name of a person does: not {@code engagierte:r} or {@code motivé(e)}. */
    public static boolean isGenderedNoun(Tokens tokens, int t) {
        return isGendered(tokens, t) && NOUN_ENDINGS.contains(ending(tokens, t));
    }

    private static Set<String> endings(String column) {
        return Words.read(TitleTerms.class.getClassLoader(), "META-INF/stellwerk/inclusive-endings.tsv", column);
    }

    /** What follows the sign in a word for all genders, {@code innen} in {@code Taucher*innen}; empty when it has none. */
    private static String ending(Tokens tokens, int t) {
        String folded = tokens.folded(t);
        int end = folded.endsWith(")") ? folded.length() - 1 : folded.length();
        int start = end;
        while (start > 0 && Character.isLetter(folded.charAt(start - 1))) {
            start--;
        }
        return start == 0 ? "" : folded.substring(start, end);
    }

    /** Short names of posts such as PR or SHK count in capitals alone; {@code non-tenure track} is what a post is not. */
    public static boolean isFirm(Tokens tokens, Term post) {
        int length = tokens.end(post.to() - 1) - tokens.start(post.from());
        boolean denied = tokens.is(post.from() - 1, '-') && tokens.term(post.from() - 2, "title-denial") != null;
        return !denied
                && !isCompound(tokens, post)
                && !isUnit(tokens, post)
                && (length > LONGEST_ACRONYM || tokens.isCapitalised(post.from()));
    }

    /** {@code la recherche}: one word after an article seeks nobody. */
    public static boolean isNoun(Tokens tokens, Term cue) {
        boolean word = cue.to() == cue.from() + 1 && cue.concept().value().equals("seeks");
        Term article = word ? covering(tokens, cue.from() - 1, "title-article") : null;
        return article != null && (article.languages() & cue.languages()) != 0;
    }

    /** {@code at the Chair of Bees}, {@code Der Lehrstuhl sucht}: a chair that has posts is none itself. */
    private static boolean isUnit(Tokens tokens, Term post) {
        Term unit = tokens.term(post.from(), "org-unit");
        boolean chair = unit != null && unit.concept().value().equals("CHAIR");
        boolean alone = post.to() == post.from() + 1 || tokens.term(post.to() - 1, "org-link") != null;
        return chair && alone && (covering(tokens, post.from() - 1, "title-at") != null || seeks(tokens, post));
    }

    private static boolean seeks(Tokens tokens, Term unit) {
        boolean seeks = false;
        for (int t = unit.to(); t < unit.to() + REACH && tokens.sentence(t) == tokens.sentence(unit.from()); t++) {
            Term cue = tokens.term(t, "opening");
            if (cue != null && cue.concept().value().equals("fill")) {
                return false;
            }
            seeks |= cue != null;
        }
        return seeks;
    }

    /** {@code Manager-Tagung} and {@code manager-led} name no manager; {@code Intern-Lisbon} says where one works. */
    private static boolean isCompound(Tokens tokens, Term post) {
        int next = post.to() + 1;
        boolean glued = tokens.is(post.to(), '-')
                && !tokens.spaceBefore(post.to())
                && tokens.isWord(next)
                && !tokens.spaceBefore(next)
                && tokens.term(next, "position") == null
                && tokens.term(next, "post") == null;
        return glued && (!tokens.isCapitalised(next) || compounds(tokens, post));
    }

    private static boolean compounds(Tokens tokens, Term post) {
        return (post.languages() & tokens.lexicon().languagesWith("nouns", "capital")) != 0;
    }
}
