package io.stellwerk.extractor.employer;

import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Concept;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a sentence says of the name that it starts with: {@code "Kornfeld (Bern), a publisher of maps, is hiring"}. */
final class EmployerPredicate {

    private static final int LONGEST_ASIDE = 16;
    private static final int MOST_ADJECTIVES = 5;
    private static final int LONGEST_TOWN = 4;
    private static final int LONGEST_PRESENTING = 4;
    private static final Concept PRESENTS = new Concept("cue", "presents");
    private static final Set<String> VERBS = Set.of("hires", "is", "welcome");
    private static final Set<String> LEADS = Set.of("join", "about", "company", "at");

    private final Tokens tokens;
    /** The verb that starts with each token. */
    private final Map<Integer, Term> verbs = new HashMap<>();

    private EmployerPredicate(Tokens tokens) {
        this.tokens = tokens;
        for (Term term : tokens.terms("cue")) {
            if (VERBS.contains(term.concept().value())) {
                verbs.putIfAbsent(term.from(), term);
            }
        }
    }

    /** That of an ad, made once. */
    static EmployerPredicate of(Scene scene) {
        return scene.derived(EmployerPredicate.class, fresh -> new EmployerPredicate(fresh.tokens()));
    }

    /** Whether the one so called is said to hire, what stands in brackets or between commas left out. */
    boolean hires(int end) {
        Term verb = verb(end);
        return verb != null && verb.concept().value().equals("hires");
    }

    /** Whether those who write speak of themselves right behind: ", we", "suchen wir". */
    boolean isOurs(int end) {
        int t = tokens.is(end, ',') ? end + 1 : end;
        return tokens.term(t, "org-we") != null || tokens.term(t + 1, "org-we") != null || hires(end);
    }

    /** Whether the one so called is said to be an organisation: "is a publisher", ", ein Verlag aus Bern,". */
    boolean isDefined(int end) {
        Term verb = verb(end);
        if (verb != null && (isOrganisation(verb.to() - 1) || isOrganisation(verb.to()))) {
            return true;
        }
        int aside = afterBrackets(end);
        return isBracketed(end)
                || isAside(end)
                || tokens.is(aside, ',') && (isNoun(aside + 1) || isOrganisation(aside + 1));
    }

    /** Whether brackets say what the one so called is: "Kornfeld (startup in Bern)". */
    boolean isBracketed(int end) {
        return tokens.is(end, '(') && isNoun(end + 1);
    }

    /** "Kornfeld société de conseil recrute": a word for an organisation right behind its name. */
    boolean isAside(int end) {
        Term noun = isNoun(end) && tokens.isCapitalised(end - 1) ? tokens.term(end, "org-noun") : null;
        return noun != null && (tokens.term(noun.to(), "org-link") != null) && asideVerb(noun.to());
    }

    /** Whether a sentence's verb of hiring follows a few words on. */
    private boolean asideVerb(int from) {
        for (int t = from; t < from + LONGEST_ASIDE && tokens.sentence(t) == tokens.sentence(from); t++) {
            Term verb = cue(t);
            if (verb != null && verb.concept().value().equals("hires")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNoun(int t) {
        return tokens.term(t, "org-noun") != null && !tokens.isCapitalised(t);
    }

    /** "ein Seniorenheim", but not "eine Stadt": a town is one. */
    private static boolean isKind(Term org) {
        return !org.concept().value().equals("AUTHORITY");
    }

    /** Whether the sentence before a name says what it is: "Restaurant in Bern, the Kornfeld is hiring". */
    boolean isApposed(int from) {
        int article = tokens.term(from - 1, "article") == null ? from : from - 1;
        int start = tokens.sentenceStart(from);
        return tokens.is(article - 1, ',')
                && article - start <= LONGEST_ASIDE
                && (tokens.term(start, "org-noun") != null || tokens.term(start, "org") != null);
    }

    /** The verb that follows a name. */
    @Nullable
    Term verb(int end) {
        int t = afterBrackets(end);
        Term cue = cue(t);
        cue = cue == null ? cue(afterTown(t)) : cue;
        if (cue != null) {
            return cue;
        }
        if (tokens.is(t, ',') && presents(t + 1) != null) {
            return presents(t + 1);
        }
        boolean aside = tokens.is(t, ',') || tokens.is(t, '-') || tokens.is(t, '–');
        for (int i = t + 1; aside && i < t + LONGEST_ASIDE && tokens.sentence(i) == tokens.sentence(t); i++) {
            if (tokens.is(i, tokens.symbol(t))) {
                return cue(i + 1);
            }
        }
        return null;
    }

    /** "Kornfeld, c'est une équipe". */
    private @Nullable Term presents(int t) {
        for (Term term : tokens.terms(t, t + LONGEST_PRESENTING)) {
            if (term.from() == t && term.concept().equals(PRESENTS)) {
                return term;
            }
        }
        return null;
    }

    private @Nullable Term cue(int t) {
        return verbs.get(t);
    }

    /** "Kornfeld in Bern is hiring", "Kornfeld mit Sitz in Bern sucht": the token after the town. */
    private int afterTown(int t) {
        int town = t;
        for (Term term : tokens.terms(t, t + 1)) {
            boolean leads = term.concept().is("place-in")
                    || term.concept().value().equals("workplace")
                    || term.concept().value().equals("elsewhere");
            town = leads ? Math.max(town, term.to()) : town;
        }
        int next = town;
        while (next < town + LONGEST_TOWN && town > t && (tokens.isCapitalised(next) || tokens.is(next, '-'))) {
            next++;
        }
        return next > town ? next : t;
    }

    private int afterBrackets(int t) {
        for (int i = t + 1; tokens.is(t, '(') && i < t + LONGEST_ASIDE; i++) {
            if (tokens.is(i, ')')) {
                return i + 1;
            }
        }
        return t;
    }

    /** An article and a noun for an organisation, some words between after "a": "a small bank", not "ein Projekt der Bank". */
    private boolean isOrganisation(int at) {
        int most = isIndefinite(tokens, at) ? MOST_ADJECTIVES : tokens.term(at, "article") == null ? 0 : 1;
        for (int t = at + 1; t <= at + most && tokens.sentence(t) == tokens.sentence(at); t++) {
            Term whole = tokens.term(t, "org");
            if (tokens.term(t, "org-noun") != null || whole != null && isKind(whole) && isIndefinite(tokens, at)) {
                return true;
            }
            boolean sign = tokens.symbol(t) != 0 && !tokens.is(t, '-') && !tokens.is(t, '\'');
            if (sign || t > at + 1 && tokens.term(t, "org-link") != null) {
                return false;
            }
        }
        return false;
    }

    /** Whether a term is a cue that a name follows: "rejoindre", "Über", "at". */
    static boolean isLead(Term term) {
        return term.concept().is("cue") && LEADS.contains(term.concept().value());
    }

    /** "Join Kornfeld is more than a job": the token behind what invites to an employer, the token itself where nothing does. */
    int afterJoin(int t) {
        Term join = tokens.term(t, "cue", "join");
        return join == null ? t : join.to();
    }

    /** Whether a word is an article such as "a", "ein", "une". */
    static boolean isIndefinite(Tokens tokens, int t) {
        return tokens.term(t, "article", "indefinite") != null;
    }
}
