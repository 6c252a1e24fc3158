package io.stellwerk.extractor.contact;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;

/** Forms of address and academic titles before a name: {@code "Frau Univ.-Prof. Dr. h.c."}. */
final class PersonTitles {

    /** As many tokens as "Univ.-Prof. Dipl.-Ing. DDr. Dr. h.c. mult." has, and some more. */
    private static final int LONGEST = 24;

    private static final int LONGEST_LOWER = 5;

    private final Tokens tokens;

    PersonTitles(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a word that may be a title is printed as one: neither "HR" nor the start of "Maître de conférences". */
    boolean isTitle(Term honorific) {
        int t = honorific.from();
        boolean elided = tokens.is(t + 1, '\'') && !tokens.spaceBefore(t + 1);
        boolean printed = tokens.isCapitalised(t) || tokens.length(t) > 1 && tokens.length(t) <= LONGEST_LOWER;
        Term position = tokens.term(t, "position");
        boolean occupation = position != null && position.to() > honorific.to();
        return printed && !elided && !isShouted(t) && !occupation;
    }

    private boolean isShouted(int t) {
        return tokens.length(t) > 1
                && tokens.isAllCaps(t)
                && !tokens.is(t + 1, '.')
                && tokens.term(t + 1, "honorific") == null;
    }

    /** The token after all titles from a token on; the "M." of "Frau M. Muster" is none. */
    int after(int from) {
        int t = from;
        while (true) {
            Term term = tokens.term(t, "honorific");
            boolean initial = t > from && tokens.length(t) == 1;
            if (term == null || initial || t - from > LONGEST || tokens.sentence(t) != tokens.sentence(from)) {
                return t;
            }
            t = term.to();
            while (tokens.is(t, '.') || tokens.is(t, '-') && !tokens.spaceBefore(t)) {
                t++;
            }
            Term role = tokens.term(t, "role");
            t = role != null && tokens.isCapitalised(t) && tokens.isCapitalised(role.to()) ? role.to() : t;
        }
    }
}
