package io.stellwerk.extractor.employer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;

/** How far a name without a head word reaches: {@code Kornfeld}, {@code Haus & Hof}, {@code Land der Bienen}, {@code Kleeblatt-7}. */
final class EmployerPhrase {

    private static final int LONGEST = 8;
    private static final int MOST_LINKS = 3;

    private final Tokens tokens;
    private final EmployerWords words;

    EmployerPhrase(Tokens tokens, EmployerWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The token after an article, the token itself where there is none: "The Kornfeld", "L'Abeille". */
    int afterArticle(int t) {
        Term article = tokens.term(t, "article");
        int next = article == null || tokens.isAllCaps(t) || words.isArticleOfName(t) ? t : article.to();
        return next > t && tokens.is(next, '\'') ? next + 1 : next;
    }

    /** The token after the name that starts at a token; that token itself when no name does. */
    int reach(int from) {
        if (!starts(from)) {
            return from;
        }
        int end = words.isElided(from) ? from + 3 : from + 1;
        while (end - from < LONGEST && tokens.sentence(end) == tokens.sentence(from) && !words.startsLine(end)) {
            int next = step(end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /**
     * The token after a name of any words that a verb follows, where nouns are small: "Terre promise aux abeilles" before "est une", without what it says of
     * itself, "Kornfeld société de conseil recrute"; the first token itself where none does.
     */
    int reachVerb(int from, EmployerPredicate predicate) {
        if (!words.isNamePart(from)) {
            return from;
        }
        int end = from + 1;
        int name = 0;
        while (end - from < LONGEST && tokens.sentence(end) == tokens.sentence(from)) {
            Term verb = predicate.verb(end);
            if (verb != null) {
                return !words.hasSmallNouns(verb) ? from : name > 0 ? name : end;
            }
            name = name == 0 && predicate.isAside(end) ? end : name;
            if (!tokens.isWord(end) && !tokens.is(end, '\'') && !tokens.is(end, '-')) {
                return from;
            }
            end++;
        }
        return from;
    }

    private boolean starts(int t) {
        boolean numbered = tokens.isNumber(t) && tokens.isWord(t + 1) && !tokens.spaceBefore(t + 1);
        return numbered || words.isNamePart(t) || words.isArticleOfName(t) || words.isElided(t);
    }

    private int step(int t) {
        if (!tokens.spaceBefore(t)) {
            boolean sign = tokens.is(t, '-') || tokens.is(t, '.') || tokens.is(t, '&') || tokens.is(t, '+');
            boolean goesOn = sign && isWordOrNumber(t + 1) && !tokens.spaceBefore(t + 1);
            return isWordOrNumber(t) ? t + 1 : goesOn ? t + 2 : t;
        }
        if (words.isArticleOfName(t)) {
            return t + 2;
        }
        boolean numbered = tokens.isNumber(t)
                && tokens.length(t) <= 2
                && (words.isNamePart(t + 1) || tokens.term(t + 1, "cue") != null);
        if (numbered || words.isNamePart(t)) {
            return t + 1;
        }
        boolean and = tokens.is(t, '&') || tokens.term(t, "org-and") != null;
        return and && words.isNamePart(t + 1) ? t + 2 : linked(t);
    }

    /** "of the North", "de la mer": small words between, then a capitalised one, or one right behind a link. */
    private int linked(int t) {
        int next = t;
        while (next - t < MOST_LINKS && isLink(next)) {
            next++;
        }
        if (next == t) {
            return t;
        }
        return words.isNamePart(next) || words.isSmallNoun(next, t) ? next + 1 : t;
    }

    /** "Kornfeld in Bern": the town behind is none of the name. */
    private boolean isLink(int t) {
        boolean small = tokens.term(t, "article") != null || tokens.is(t, '\'');
        return tokens.term(t, "org-link") != null || small && tokens.term(t, "place-in") == null;
    }

    private boolean isWordOrNumber(int t) {
        return tokens.isWord(t) || tokens.isNumber(t);
    }
}
