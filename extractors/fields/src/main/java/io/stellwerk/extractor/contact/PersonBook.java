package io.stellwerk.extractor.contact;

import io.stellwerk.extractor.context.OneLine;
import io.stellwerk.extractor.context.OwnLanguages;
import io.stellwerk.extractor.employer.EmployerName;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.recognizer.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The persons found so far; a word belongs to one of them at most, and to none that is a quantity's or an organisation's. */
final class PersonBook {

    private static final int LONGEST = 6;
    private static final int LONGEST_OFFICE = 4;

    private final Tokens tokens;
    private final boolean[] taken;
    private final PersonGrammar grammar;
    private final long language;
    private final List<PersonName> found = new ArrayList<>();

    PersonBook(Scene scene, List<EmployerName> organisations) {
        this.tokens = scene.tokens();
        this.taken = new boolean[tokens.size()];
        this.language = 1L
                << tokens.lexicon().languages().indexOf(OwnLanguages.of(scene).first());
        this.grammar = new PersonGrammar(tokens, taken, language);
        for (Mention mention : scene.mentions().all()) {
            if (!mention.latent()) {
                take(mention.from(), mention.to());
            }
        }
        for (EmployerName name : organisations) {
            if (!name.isLoose() && !isOffice(name)) {
                take(name.from(), name.to());
            }
        }
    }

    private void take(int from, int to) {
        for (int t = from; t < to; t++) {
            taken[t] = true;
        }
    }

    /** "Head of Department Maria Muster" is no department of that name. */
    private boolean isOffice(EmployerName name) {
        for (int t = Math.max(0, name.from() - LONGEST_OFFICE); t <= name.from(); t++) {
            Term role = tokens.term(t, "role");
            if (role != null && role.to() > name.from() && grammar.isGivenName(role.to())) {
                return true;
            }
        }
        return false;
    }

    PersonGrammar grammar() {
        return grammar;
    }

    boolean isTaken(int t) {
        return taken[t];
    }

    /** The names in the order that they were found in. */
    List<PersonName> found() {
        return found;
    }

    List<PersonName> inOrder() {
        found.sort(Comparator.comparingInt(PersonName::from));
        return found;
    }

    /** Whether a word is an initial, though forms of address of other languages are written so. */
    boolean isInitial(Term honorific) {
        int t = honorific.from();
        return tokens.length(t) == 1 && tokens.is(t + 1, '.') && (honorific.languages() & language) == 0;
    }

    /** Adds the full name that starts with a token; false where none does. */
    boolean startingAt(int from, String source) {
        int turned = from < tokens.size() ? grammar.turnedEnd(from) : -1;
        int end = turned > 0 ? turned : grammar.end(from);
        boolean full = grammar.words(from, end) >= 2 && end - from <= LONGEST;
        if (full) {
            add(from, from, end, source);
        }
        return full;
    }

    /** Adds the full name that ends before a token. */
    void endingAt(int end, String source) {
        int from = end > 0 ? grammar.start(end) : end;
        int surname = from == end - 1 && tokens.is(from - 1, ',') && grammar.isGivenName(from)
                ? grammar.start(from - 1)
                : end;
        if (surname < from && grammar.turnedEnd(surname) == end) {
            add(surname, surname, end, source);
        } else if (from < end
                && (!tokens.isNumber(from - 1) || tokens.breakBefore(from) && grammar.hasGivenName(from, end))
                && grammar.isFullName(from, end)
                && grammar.end(from) == end) {
            add(from, from, end, source);
        }
    }

    /**
     * Adds a name, if its words are free and make one.
     *
     * @param from the first token of name or honorific
     * @param nameFrom the first token of the name itself
     * @param to the token after the name
     */
    void add(int from, int nameFrom, int to, String source) {
        int end = to;
        while (end > nameFrom && tokens.is(end - 1, '.') && tokens.length(end - 2) > 2) {
            end--;
        }
        boolean free = end > nameFrom && !taken[nameFrom] && !(from < nameFrom && taken[from]);
        boolean bare = from == nameFrom && isArticle(from - 1);
        if (!free || !grammar.hasWord(nameFrom, end) || bare && !grammar.hasGivenName(from, end) || isStreet(end)) {
            return;
        }
        take(from, end);
        String honorific = from == nameFrom ? "" : OneLine.of(tokens.text(from, nameFrom));
        found.add(new PersonName(from, nameFrom, end, name(nameFrom, end), honorific, source));
    }

    /** An article of the ad's own language: "an" is none in German. */
    private boolean isArticle(int t) {
        return tokens.terms(t, t + 1).stream()
                .anyMatch(term -> term.concept().is("article") && (term.languages() & language) != 0);
    }

    /** "Dr. Maria Muster-Ring 1" is where one works. */
    private boolean isStreet(int end) {
        return tokens.isNumber(end) && tokens.term(end - 1, "street") != null;
    }

    /** The name in its spoken order. */
    private String name(int from, int to) {
        boolean turned = to - from > 2 && tokens.is(to - 2, ',');
        return OneLine.of(turned ? tokens.text(to - 1) + " " + tokens.text(from, to - 2) : tokens.text(from, to));
    }
}
