package io.stellwerk.lexer;

import io.stellwerk.lexicon.Lexicon;

/** Follows the lexicon's forms over the tokens; of the forms of one kind that start with a token, the longest counts. */
final class TermFinder {

    private static final int LONGEST_ABBREVIATION = 5;
    private static final int MOST_FORMS = 32;
    private static final int TERMS_PER_TOKEN = 3;

    private final TokenArrays arrays;
    private final String text;
    private final Lexicon lexicon;
    private final int abbreviation;
    private final int[] ends = new int[MOST_FORMS];
    private final int[] states = new int[MOST_FORMS];
    private final TermArrays terms;
    /** By kind, where the term of several words that reaches furthest so far starts, and where it ends. */
    private final int[] furthestFrom;

    private final int[] furthestTo;
    /** Where the furthest of them all ends. */
    private int furthest;

    private int forms;

    TermFinder(TokenArrays arrays, String text, Lexicon lexicon) {
        this.arrays = arrays;
        this.text = text;
        this.lexicon = lexicon;
        this.abbreviation = lexicon.kind("abbreviation");
        this.terms = new TermArrays(TERMS_PER_TOKEN * arrays.size + 16);
        this.furthestFrom = new int[lexicon.kinds()];
        this.furthestTo = new int[lexicon.kinds()];
    }

    TermIndex find() {
        for (int t = 0; t < arrays.size; t++) {
            forms = 0;
            follow(0, t);
            int before = terms.size();
            for (int i = 0; i < forms; i++) {
                int end = lexicon.endOfMeanings(states[i]);
                for (int m = lexicon.firstMeaning(states[i]); m < end; m++) {
                    add(m, t, ends[i], before);
                }
            }
        }
        return new TermIndex(terms, arrays.size, lexicon);
    }

    private void add(int meaning, int from, int to, int before) {
        int kind = lexicon.kindOf(meaning);
        if (furthest > from && isWithinLonger(kind, from, to) || forms > 1 && isKnown(meaning, from, to, before)) {
            return;
        }
        terms.add(new Term(lexicon.concept(meaning), from, to, lexicon.languageBits(meaning)), kind);
        if (to > from + 1 && to > furthestTo[kind]) {
            furthestFrom[kind] = from;
            furthestTo[kind] = to;
            furthest = Math.max(furthest, to);
        }
    }

    /** Whether a single word is a known abbreviation, behind which a point ends no sentence. */
    boolean isAbbreviation(int token) {
        for (int k = arrays.firstClass[token]; k < arrays.firstClass[token + 1]; k++) {
            int state = lexicon.step(0, arrays.classes[k]);
            if (state >= 0 && means(state, abbreviation)) {
                return true;
            }
        }
        return false;
    }

    private boolean means(int state, int kind) {
        int end = lexicon.endOfMeanings(state);
        for (int m = lexicon.firstMeaning(state); m < end; m++) {
            if (lexicon.kindOf(m) == kind) {
                return true;
            }
        }
        return false;
    }

    private void follow(int state, int token) {
        for (int k = arrays.firstClass[token]; k < arrays.firstClass[token + 1]; k++) {
            int next = lexicon.step(state, arrays.classes[k]);
            if (next < 0) {
                continue;
            }
            if (lexicon.means(next)) {
                keep(next, token + 1);
            }
            int following = lexicon.goesOn(next) ? nextWord(token) : arrays.size;
            if (following < arrays.size) {
                follow(next, following);
            }
        }
    }

    /** Keeps the forms with the longest first. */
    private void keep(int state, int end) {
        if (forms == MOST_FORMS) {
            return;
        }
        int slot = forms++;
        while (slot > 0 && ends[slot - 1] < end) {
            ends[slot] = ends[slot - 1];
            states[slot] = states[slot - 1];
            slot--;
        }
        ends[slot] = end;
        states[slot] = state;
    }

    /** The next token of a form: one connector may stand between, a new block or sentence may not. */
    private int nextWord(int token) {
        int next = token + 1;
        if (next < arrays.size && arrays.kind[next] == TokenKind.SYMBOL) {
            char c = text.charAt(arrays.start[next]);
            boolean point = c == '.' && arrays.end[token] - arrays.start[token] <= LONGEST_ABBREVIATION;
            if (point || c == '-' || c == '–' || c == '\'' || c == '/' || c == '_') {
                next++;
            }
            if (point && arrays.end[token] - arrays.start[token] > 1 && next < arrays.size && isHyphen(next)) {
                next++;
            }
        }
        return next < arrays.size && arrays.block[next] == arrays.block[token] ? next : arrays.size;
    }

    /** {@code Dr.-Ing.} has a point and a hyphen between its words. */
    private boolean isHyphen(int token) {
        return arrays.kind[token] == TokenKind.SYMBOL && text.charAt(arrays.start[token]) == '-';
    }

    /** A form within a longer one of the same kind is no finding of its own, be it inside, as "PhD" in "PhD student", or at its start. */
    private boolean isWithinLonger(int kind, int from, int to) {
        return furthestTo[kind] > to || (furthestTo[kind] == to && furthestFrom[kind] < from);
    }

    /** Of forms equally long, each concept counts once. */
    private boolean isKnown(int meaning, int from, int to, int before) {
        for (int i = before; i < terms.size(); i++) {
            Term known = terms.get(i);
            if (terms.kind(i) == lexicon.kindOf(meaning)
                    && known.to() == to
                    && known.concept().equals(lexicon.concept(meaning))) {
                terms.set(i, new Term(known.concept(), from, to, known.languages() | lexicon.languageBits(meaning)));
                return true;
            }
        }
        return false;
    }
}
