package io.stellwerk.extractor.context;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.Gazetteer;
import io.stellwerk.place.Match;

/** Terms that tell an organisation by themselves: {@code Hochschule}, {@code GmbH}, a known name, a kind before a town. */
public final class OrganisationTerms {

    private OrganisationTerms() {}

    /** Whether a term is part of an organisation's name. */
    public static boolean isOrganisation(Tokens tokens, Term term) {
        String kind = term.concept().kind();
        return kind.equals("org")
                || kind.equals("org-name")
                || kind.equals("org-suffix")
                || kind.equals("org-of-town") && endOfTown(tokens, term) > term.to();
    }

    /**
     * The token after the town that the short name of a kind of organisation stands before, as in {@code TU Ilmenau}; the end of
     * the short name where no town follows, or where it is printed like a word.
     */
    public static int endOfTown(Tokens tokens, Term kind) {
        int town = kind.to();
        boolean small = tokens.text(kind.from(), town).chars().skip(1).noneMatch(Character::isUpperCase);
        if (small || !tokens.isCapitalised(town) || tokens.block(town) != tokens.block(kind.from())) {
            return town;
        }
        int end = Gazetteer.standard()
                .longest(tokens.words(), town)
                .map(Match::words)
                .map(words -> town + words)
                .orElse(town);
        while (end > town && tokens.is(end, '-') && !tokens.spaceBefore(end + 1) && tokens.isCapitalised(end + 1)) {
            end += 2;
        }
        return end;
    }
}
