package io.stellwerk.extractor.title;

import io.stellwerk.extractor.context.TitleTerms;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import org.jspecify.annotations.Nullable;

/** What the words of a line that may name a post are: posts, dashes, announcements, terms of the contract. */
final class TitleLine {

    static final int NEAR = 6;
    static final int GLUED = 4;
    static final String DASHES = "-–—|·•@";
    private static final int LONGEST_BRACKET = 20;

    private final Tokens tokens;
    private final TitleSurroundings beside;
    private final long languages;

    TitleLine(Tokens tokens, TitleSurroundings beside, int from, int to) {
        this.tokens = tokens;
        this.beside = beside;
        this.languages = beside.languages(from, to);
    }

    boolean hasPost(int from, int to) {
        for (Term term : tokens.terms(from, to)) {
            if (term.concept().is("position") && term.to() <= to && TitleTerms.isFirm(tokens, term)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Term wrapper(int t) {
        Term longest = null;
        for (Term term : tokens.terms(t, t + 1)) {
            String value = term.concept().value();
            boolean label = term.concept().is("label")
                    && (value.equals("vacancy-heading") || value.equals("title") || value.startsWith("mail-"));
            Term post = tokens.term(t, "position");
            boolean alone = post == null || post.to() <= term.to();
            boolean wraps = term.from() == t && (label || term.concept().is("title-generic"));
            if (alone && wraps && (longest == null || term.to() > longest.to())) {
                longest = term;
            }
        }
        return longest;
    }

    /** {@code Local job vacancy}: the last words before a sign announce a post. */
    boolean isWrapped(int from, int to) {
        for (int t = from; t < to; t++) {
            Term name = wrapper(t);
            if (name != null && name.to() == to) {
                return true;
            }
        }
        return false;
    }

    boolean isDash(int t) {
        char symbol = tokens.symbol(t);
        return symbol != 0 && DASHES.indexOf(symbol) >= 0 && tokens.spaceBefore(t) && tokens.spaceBefore(t + 1);
    }

    /** {@code Keeper (Marine / Mammals)}, {@code Keeper of / Palms}, {@code Palms / and ferns}: the name goes on in the next line. */
    static boolean runsOn(Tokens tokens, int from, int t) {
        char last = tokens.symbol(t - 1);
        boolean sign = last != 0 && ",/&–-".indexOf(last) >= 0;
        boolean link = tokens.term(t - 1, "title-link") != null && !tokens.isCapitalised(t - 1);
        return sign || link || isOpen(tokens, from, t) || tokens.isWord(t) && !tokens.isCapitalised(t);
    }

    /** Whether a bracket is open before a token. */
    static boolean isOpen(Tokens tokens, int from, int t) {
        for (int i = t - 1; i >= from && !tokens.is(i, ')'); i--) {
            if (tokens.is(i, '(')) {
                return true;
            }
        }
        return false;
    }

    int closing(int open, int to) {
        for (int t = open + 1; t < Math.min(to, open + LONGEST_BRACKET); t++) {
            if (tokens.is(t, ')') || tokens.is(t, ']')) {
                return t;
            }
        }
        return -1;
    }

    /** Figures, shares, grades, kinds of contract and codes name no post. */
    boolean isNoise(int from, int to) {
        if (from >= to) {
            return true;
        }
        for (int t = from; t < to; t++) {
            if (tokens.isNumber(t) || tokens.is(t, '%')) {
                return true;
            }
        }
        for (Term term : tokens.terms(from, to)) {
            String kind = term.concept().kind();
            boolean gender = kind.equals("gender") && term.from() == from && term.to() == to;
            if (gender || kind.equals("title-noise") || kind.equals("pay-system") || kind.equals("fte")) {
                return true;
            }
        }
        return beside.isBeside(from, to);
    }

    /** {@code Kleinort, Norway}: a place that no list holds, before one that is known. */
    boolean endsInPlace(int from, int to) {
        for (int t = to - 1; t > from; t--) {
            if (tokens.is(t, ',')) {
                return tokens.isCapitalised(from) && beside.isPlace(t + 1, to);
            }
        }
        return false;
    }

    boolean isPercent(int t) {
        return tokens.isNumber(t) && (tokens.is(t + 1, '%') || tokens.is(t + 1, '€'));
    }

    boolean is(int t, String kind) {
        Term term = tokens.term(t, kind);
        return term != null && (term.languages() & languages) != 0;
    }

    /** {@code E 9a TVöD}: a segment that names a pay system tells what the post pays. */
    boolean isPaid(int from, int to) {
        for (int t = from; t < to; t++) {
            if (is(t, "pay-system")) {
                return true;
            }
        }
        return false;
    }
}
