package io.stellwerk.extractor.employer;

import io.stellwerk.extractor.context.OwnLanguages;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.Gazetteer;
import io.stellwerk.place.PlaceNames;
import java.util.BitSet;
import java.util.List;

/** Which words may be part of an organisation's name: capitalised ones, and small ones where nouns are small. */
final class EmployerWords {

    private static final List<String> STOPS =
            List.of("article", "org-stop", "function", "honorific", "month", "weekday", "degree", "opening");

    private static final int SHORTEST_MIXED = 5;

    private final Tokens tokens;
    private final OwnLanguages languages;
    private final EmployerLines lines;
    private final long smallNouns;
    /** The words that were asked about, as names are tried from many sides, and those of them that are stops. */
    private final BitSet known = new BitSet();

    private final BitSet stops = new BitSet();

    EmployerWords(Scene scene) {
        this.tokens = scene.tokens();
        this.languages = OwnLanguages.of(scene);
        this.lines = EmployerLines.of(scene);
        this.smallNouns = ~tokens.lexicon().languagesWith("names", "capital");
    }

    /** Whether a token starts a line that its writer began. */
    boolean startsLine(int t) {
        return lines.startsLine(t);
    }

    /** A capitalised word that no list of other words claims. */
    boolean isNamePart(int t) {
        return (tokens.isCapitalised(t) || hasInnerCapital(t)) && !isStop(t);
    }

    /**
     * "De" in "Herberg De Bij", "Les" in "Association Les Abeilles": printed large before a capital within a line. In capitals
     * throughout, "INSTITUT DES ABEILLES", a link is no more than that.
     */
    boolean isArticleOfName(int t) {
        return tokens.isCapitalised(t)
                && tokens.term(t, "article") != null
                && !tokens.breakBefore(t)
                && tokens.isWord(t - 1)
                && tokens.sentence(t) == tokens.sentence(t - 1)
                && !tokens.breakBefore(t + 1)
                && !(tokens.isAllCaps(t + 1) && tokens.term(t, "org-link") != null)
                && isNamePart(t + 1);
    }

    /** "eBienen", "meinHonig". */
    private boolean hasInnerCapital(int t) {
        if (!tokens.isWord(t) || tokens.length(t) < SHORTEST_MIXED) {
            return false;
        }
        String text = tokens.document().text().text();
        for (int i = tokens.start(t); i < tokens.end(t); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** "'t Vogelhuis", "'s Avonds": a letter with its mark before a capital. */
    boolean isElided(int t) {
        return tokens.is(t, '\'')
                && tokens.isWord(t + 1)
                && tokens.length(t + 1) == 1
                && !tokens.spaceBefore(t + 1)
                && tokens.spaceBefore(t + 2)
                && (tokens.spaceBefore(t) || tokens.breakBefore(t))
                && isNamePart(t + 2);
    }

    /** "en" in "en application de": a link that starts a longer phrase of the sentence. */
    boolean opensPhrase(int t, Term link) {
        Term phrase = tokens.term(t, "org-stop");
        return phrase != null && phrase.to() > link.to();
    }

    /** Whether a word belongs to the sentence around names, not to them. */
    boolean isStop(int t) {
        if (t < 0) {
            return false;
        }
        if (!known.get(t)) {
            known.set(t);
            stops.set(t, belongsToSentence(t));
        }
        return stops.get(t);
    }

    /** "der KORN PLUS": in capitals behind others, within a sentence that is not, a small word is a name's. */
    private boolean isNameInCapitals(int t) {
        boolean capitals = tokens.isAllCaps(t) && tokens.isAllCaps(t - 1) && !tokens.breakBefore(t);
        return capitals && (isSmallWord(t + 1) || isSmallWord(t - 2));
    }

    private boolean belongsToSentence(int t) {
        if (isNameInCapitals(t)) {
            return false;
        }
        for (Term term : tokens.terms(t, t + 1)) {
            boolean noun = tokens.isCapitalised(t) && tokens.term(t - 1, "article") != null;
            boolean verb = !noun
                    && (term.concept().value().equals("hires")
                            || term.concept().value().equals("is"));
            boolean phrase = term.to() > t + 1 && !term.concept().kind().startsWith("org");
            boolean link = term.concept().is("org-link") || term.concept().is("org-and");
            boolean named = term.concept().is("month") || term.concept().is("weekday");
            if (named && isInName(t) || isForeignName(term, t)) {
                continue;
            }
            if (link
                    || STOPS.contains(term.concept().kind())
                    || (term.concept().is("cue") && verb)
                    || phrase && leads(term)) {
                return true;
            }
        }
        return false;
    }

    /** "Haus am See": printed large inside a German sentence, it is not what opens one in English. */
    private boolean isForeignName(Term term, int t) {
        return tokens.isCapitalised(t)
                && languages.isBorrowed(term)
                && (term.concept().is("org-stop") || term.concept().is("article"))
                && tokens.sentence(t) == tokens.sentence(t - 1);
    }

    /** "Praxis Dr. Beispiel". */
    boolean isTitledName(int t) {
        int next = tokens.is(t + 1, '.') ? t + 2 : t + 1;
        return tokens.term(t, "honorific") != null && tokens.isCapitalised(t) && isNamePart(next);
    }

    /** "Herzog August Bibliothek", "Rucher de la Mer": capitalised words or a link beside a month or a day, and no number. */
    private boolean isInName(int t) {
        boolean number = tokens.isNumber(t - 1) || tokens.isNumber(t + 1) || tokens.is(t - 1, '.');
        boolean linked = tokens.term(t - 1, "article") != null && tokens.term(t - 2, "org-link") != null;
        return !number && linked
                || !number && tokens.isCapitalised(t - 1) && tokens.isCapitalised(t + 1) && !tokens.breakBefore(t);
    }

    /** Whether a phrase starts with a small word that happens to be printed large: "The University", "Am Institut". */
    private boolean leads(Term phrase) {
        return tokens.length(phrase.from()) <= 3
                && !tokens.isAllCaps(phrase.from())
                && Gazetteer.standard()
                        .find(PlaceNames.fold(tokens.text(phrase.from(), phrase.to())))
                        .isEmpty();
    }

    boolean isSmall(int t) {
        return isSmallWord(t) && !isStop(t);
    }

    /** Right after a link even "recherche" is no verb. */
    boolean isStopAfterLink(int t) {
        boolean verb = false;
        for (Term term : tokens.terms(t, t + 1)) {
            verb |= term.concept().value().equals("hires")
                    || term.concept().value().equals("seeks");
        }
        return !verb && isStop(t);
    }

    /** "jeunes" in "Terre des jeunes": a small noun right behind a link of a language that writes nouns small. */
    boolean isSmallNoun(int t, int link) {
        Term linking = tokens.term(link, "org-link");
        boolean noun = isSmallWord(t) || tokens.isCapitalised(t);
        return linking != null && (linking.languages() & smallNouns) != 0 && noun && !isStopAfterLink(t);
    }

    /** Whether a term is of a language that writes nouns small. */
    boolean hasSmallNouns(Term term) {
        return (term.languages() & smallNouns) != 0;
    }

    /** Whether all words of a run are capitalised. */
    boolean isPlain(int from, int to) {
        for (int t = from; t < to; t++) {
            if (tokens.isWord(t) && !tokens.isCapitalised(t) && tokens.spaceBefore(t)) {
                return false;
            }
        }
        return true;
    }

    boolean isSmallWord(int t) {
        return tokens.isWord(t)
                && !tokens.isCapitalised(t)
                && tokens.length(t) > 2
                && tokens.term(t, "org-link") == null
                && tokens.term(t, "org-and") == null;
    }

    boolean isHead(int t) {
        return tokens.term(t, "org") != null || tokens.term(t, "org-unit") != null;
    }
}
