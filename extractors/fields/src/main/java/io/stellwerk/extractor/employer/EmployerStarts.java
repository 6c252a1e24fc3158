package io.stellwerk.extractor.employer;

import io.stellwerk.lexer.Tokens;

/** How far a name reaches before its head word: {@code Technische} in "die Technische Hochschule". */
final class EmployerStarts {

    private static final int MOST_LEFT = 10;
    private static final int SHORT_TITLE = 2;
    private static final int LONGEST_BRACKET = 6;

    private final Tokens tokens;
    private final EmployerWords words;
    private final EmployerEnds ends;

    EmployerStarts(Tokens tokens, EmployerWords words, EmployerEnds ends) {
        this.tokens = tokens;
        this.words = words;
        this.ends = ends;
    }

    /** The first token of a name whose head starts at a token. */
    int left(int head) {
        int i = head;
        int next = leftOf(i);
        while (next < i && head - i < MOST_LEFT) {
            i = next;
            next = leftOf(i);
        }
        boolean title = head - i > SHORT_TITLE && tokens.term(i, "position") != null;
        return title ? head : withPartner(i);
    }

    /** "Birchvale and District Association" at the start of a sentence or after its article: the name of both. */
    private int withPartner(int i) {
        int first = i - 2;
        boolean joined = tokens.term(i - 1, "org-and") != null && tokens.sentence(first) == tokens.sentence(i);
        boolean name = joined && words.isNamePart(first) && !words.isHead(first) && ends.isTown(first);
        boolean opens =
                tokens.sentence(first - 1) != tokens.sentence(first) || tokens.term(first - 1, "article") != null;
        return name && opens && tokens.term(first, "position") == null ? first : i;
    }

    private int leftOf(int i) {
        int p = i - 1;
        if (p < 0 || tokens.sentence(p) != tokens.sentence(i) || ends.isAfterLine(i) || ends.isLabel(p)) {
            return i;
        }
        if (tokens.is(p, '-') && !tokens.spaceBefore(p) && !tokens.spaceBefore(i) && tokens.isWord(p - 1)) {
            return p - 1;
        }
        if (isMarked(p) && tokens.isCapitalised(p - 2)) {
            return tokens.term(p - 2, "org") != null || tokens.term(p - 3, "org-link") != null ? i : p - 2;
        }
        if (isMarked(p) && tokens.spaceBefore(p - 1) && tokens.spaceBefore(i)) {
            return p - 1;
        }
        if (words.isNamePart(p)) {
            return p;
        }
        if (tokens.is(p, ')') && tokens.term(i, "org-suffix") != null) {
            return beforeBrackets(p);
        }
        if (tokens.is(p, '.') && tokens.term(p - 1, "saint") != null && tokens.isCapitalised(p - 1)) {
            return isAbbreviated(p - 3) ? p - 4 : p - 1;
        }
        boolean divided = tokens.is(p - 1, '-') && tokens.term(p, "org-link") == null && tokens.isCapitalised(p - 2);
        boolean joined = tokens.is(p, '&') || (divided && tokens.term(p, "org-and") != null);
        int before = divided ? p - 2 : p - 1;
        return joined && words.isNamePart(before) ? before : i;
    }

    /** "Wabenbau (Schweiz) AG": the bracket that opens behind a name, the token after the closing one where none does. */
    private int beforeBrackets(int close) {
        int open = close - 2;
        while (open > close - LONGEST_BRACKET && !tokens.is(open, '(')) {
            open--;
        }
        boolean named = tokens.is(open, '(') && tokens.isCapitalised(open + 1) && words.isNamePart(open - 1);
        return named ? open : close + 1;
    }

    /** "Ev.-Luth. Kirchenkreis". */
    private boolean isAbbreviated(int dot) {
        return tokens.is(dot, '.') && tokens.is(dot + 1, '-') && tokens.term(dot - 1, "saint") != null;
    }

    /** The letter in "King's", "'t Huis". */
    private boolean isMarked(int t) {
        return tokens.isWord(t) && tokens.length(t) == 1 && tokens.is(t - 1, '\'') && !tokens.spaceBefore(t);
    }
}
