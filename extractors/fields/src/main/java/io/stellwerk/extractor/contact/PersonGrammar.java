package io.stellwerk.extractor.contact;

import io.stellwerk.extractor.address.AddressStreets;
import io.stellwerk.extractor.context.OrganisationTerms;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.util.Set;

/** How far a person's name reaches: {@code "A. Maria van der Muster-Beispiel"}. */
final class PersonGrammar {

    private static final int LONGEST = 6;
    private static final int MOST_PARTICLES = 3;
    private static final int LONGEST_PARTICLE = 3;
    private static final int LONGEST_SURNAME = 4;
    private static final Set<String> NO_NAME = Set.of(
            "org-unit",
            "article",
            "org-stop",
            "month",
            "weekday",
            "cue",
            "when",
            "pay-cue",
            "contract-cue",
            "workload-cue",
            "label",
            "role",
            "phone",
            "fax",
            "degree",
            "position",
            "section",
            "function",
            "org-and",
            "postbox",
            "relative",
            "language",
            "email",
            "room",
            "mail-header");

    private static final Set<String> NO_SURNAME = Set.of(
            "org-unit",
            "article",
            "function",
            "phone",
            "fax",
            "email",
            "street",
            "postbox",
            "honorific",
            "name-suffix",
            "role",
            "section",
            "mail-header");

    private final Tokens tokens;
    private final boolean[] taken;
    private final long language;

    PersonGrammar(Tokens tokens, boolean[] taken, long language) {
        this.tokens = tokens;
        this.taken = taken;
        this.language = language;
    }

    /** The token after the run of name words that starts with a token. */
    int end(int from) {
        int t = from;
        int words = 0;
        while (t < tokens.size() && words < LONGEST && tokens.sentence(t) == tokens.sentence(from)) {
            int next = part(t, from);
            if (next == t) {
                break;
            }
            words++;
            t = next;
        }
        return t;
    }

    /** The token after "Muster, Maria": a surname, a comma and one given name that is listed as such; -1 where none stands. */
    int turnedEnd(int from) {
        if (from < 0 || !isNameWord(from) || isGivenName(from)) {
            return -1;
        }
        int comma = end(from);
        boolean printed = tokens.is(comma, ',')
                && comma - from <= LONGEST_SURNAME
                && comma + 1 < tokens.size()
                && isNameWord(comma + 1)
                && isGivenName(comma + 1)
                && end(comma + 1) == comma + 2;
        return printed ? comma + 2 : -1;
    }

    private int part(int t, int from) {
        boolean glued = (tokens.is(t, '-') || tokens.is(t, '\''))
                && t > from
                && !tokens.spaceBefore(t)
                && !tokens.spaceBefore(t + 1);
        if (glued && tokens.isWord(t + 1)) {
            return t + 2;
        }
        boolean called = tokens.is(t, '(') && t > from && tokens.is(t + 2, ')') && t + 3 < tokens.size();
        if (called && isNameWord(t + 1) && part(t + 3, t + 3) > t + 3) {
            return t + 3;
        }
        if (isNameWord(t) || t > from && isSurname(t, t - 1) || isBehindInitial(t, from, t)) {
            return isShortened(t) ? t + 2 : t + 1;
        }
        int particles = t;
        while (particles - t < MOST_PARTICLES && (isParticle(particles) || t > from && isPrintedParticle(particles))) {
            particles++;
        }
        boolean named =
                isNameWord(particles) || t > from && isSurname(particles, t - 1) || isBehindInitial(t, from, particles);
        return particles > t && named ? particles + 1 : t;
    }

    /** "M.", "Th.", "Jos.". */
    private boolean isShortened(int t) {
        if (!tokens.is(t + 1, '.')) {
            return false;
        }
        Term abbreviation = tokens.term(t, "abbreviation");
        boolean given = abbreviation != null && abbreviation.concept().value().equals("given-name");
        return tokens.length(t) <= 2 || given;
    }

    private boolean isParticle(int t) {
        return !tokens.isCapitalised(t) && isPrintedParticle(t) || tokens.is(t, '\'') && !tokens.spaceBefore(t);
    }

    /** Within a name a particle may have a capital: "Gary Van Muster". */
    boolean isPrintedParticle(int t) {
        return tokens.isWord(t)
                && tokens.length(t) <= LONGEST_PARTICLE
                && tokens.term(t, "name-particle") != null
                && !taken[t];
    }

    boolean isNameWord(int t) {
        if (!tokens.isCapitalised(t)
                || taken[t]
                || tokens.term(t, "name-suffix") != null
                || tokens.term(t, "email") != null) {
            return false;
        }
        if (tokens.length(t) == 1 || isGivenName(t)) {
            return true;
        }
        for (Term term : tokens.terms(t, t + 1)) {
            boolean street = term.concept().is("street") && !AddressStreets.isBehindName(term);
            if (street || isNone(term, NO_NAME) || OrganisationTerms.isOrganisation(tokens, term)) {
                return false;
            }
        }
        return true;
    }

    /** After "Maria" also a word that means something else, as in "Maria Koch", "Maria de Boer", unless it is of an organisation or an address. */
    private boolean isSurname(int t, int given) {
        return isGivenName(given) && isSurname(t);
    }

    private boolean isSurname(int t) {
        if (!isPlainCapital(t) || tokens.length(t) <= 2 || !tokens.spaceBefore(t)) {
            return false;
        }
        for (Term term : tokens.terms(t, t + 1)) {
            if (isNone(term, NO_SURNAME) || OrganisationTerms.isOrganisation(tokens, term)) {
                return false;
            }
        }
        return true;
    }

    /** "Boer" in "dr. J. de Boer": behind a form of address and an initial, particles between or none. */
    private boolean isBehindInitial(int t, int from, int word) {
        int title = tokens.is(from - 1, '.') ? from - 2 : from - 1;
        return tokens.is(t - 1, '.')
                && t - 2 >= from
                && tokens.length(t - 2) == 1
                && tokens.term(title, "honorific") != null
                && isSurname(word);
    }

    /** Whether a term is of a kind that names have not; an article of another language is a name like others. */
    private boolean isNone(Term term, Set<String> kinds) {
        String kind = term.concept().kind();
        return kinds.contains(kind) && !(kind.equals("article") && (term.languages() & language) == 0);
    }

    private boolean isPlainCapital(int t) {
        return tokens.isCapitalised(t) && !taken[t];
    }

    boolean endsName(int t) {
        return isNameWord(t) || isSurname(t, t - 1);
    }

    boolean startsName(int t) {
        return !(isNameWord(t - 1) && tokens.sentence(t - 1) == tokens.sentence(t));
    }

    /** "Maria": a word that is printed as names are and listed as one. */
    boolean isGivenName(int t) {
        return tokens.isCapitalised(t) && tokens.term(t, "given-name") != null;
    }

    boolean hasGivenName(int from, int to) {
        for (int t = from; t < to; t++) {
            if (isGivenName(t)) {
                return true;
            }
        }
        return false;
    }

    /** The first token of the line of name words that ends before a token, signs between left out; that token where none does. */
    int start(int end) {
        int t = end;
        while (t > 0 && end - t < 2 * LONGEST && isInside(t - 1, end)) {
            t--;
        }
        while (t < end && !tokens.isCapitalised(t)) {
            t++;
        }
        return t;
    }

    private boolean isInside(int t, int end) {
        boolean sign = t > 0 && isShortened(t - 1) || tokens.is(t, '-') && !tokens.spaceBefore(t) || tokens.is(t, '\'');
        boolean same = tokens.sentence(t) == tokens.sentence(end - 1) && (t + 1 == end || !tokens.breakBefore(t + 1));
        return same
                && !taken[t]
                && (sign || isNameWord(t) || isSurname(t, t - 1) || isParticle(t) || isPrintedParticle(t));
    }

    /** Two to five words, of which the surname may be in capitals alone; "HR Support" is none. */
    boolean isFullName(int from, int to) {
        int words = 0;
        int shouted = 0;
        boolean given = false;
        boolean shortened = false;
        for (int t = from; t < to; t++) {
            boolean capitals = tokens.isAllCaps(t) && tokens.length(t) > 1;
            words += tokens.isCapitalised(t) ? 1 : 0;
            shouted += capitals ? 1 : 0;
            shortened |= capitals && tokens.length(t) == 2;
            given |= isGivenName(t);
        }
        boolean named = given || !shortened;
        return named && words >= 2 && words <= LONGEST - 1 && shouted < words && hasWord(from, to);
    }

    /** How many words in capitals and small letters there are; those with a hyphen count once. */
    int words(int from, int to) {
        int words = 0;
        for (int t = from; t < to; t++) {
            boolean initial = tokens.length(t) == 1 && tokens.is(t + 1, '.');
            boolean word = tokens.isCapitalised(t) && !tokens.isAllCaps(t) && tokens.length(t) > 1 || initial;
            words += word && (t == from || tokens.spaceBefore(t) || tokens.is(t - 1, '.')) ? 1 : 0;
        }
        return words;
    }

    /** More than initials. */
    boolean hasWord(int from, int to) {
        for (int t = from; t < to; t++) {
            if (tokens.isWord(t) && tokens.length(t) > 1) {
                return true;
            }
        }
        return false;
    }
}
