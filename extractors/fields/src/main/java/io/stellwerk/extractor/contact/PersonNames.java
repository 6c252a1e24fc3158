package io.stellwerk.extractor.contact;

import io.stellwerk.extractor.employer.EmployerName;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.util.List;

/** Finds the names of persons: after honorifics, beside addresses and numbers, where a contact is named, and beside each other. */
final class PersonNames {

    private final Scene scene;
    private final Tokens tokens;
    private final PersonBook book;
    private final PersonGrammar grammar;

    private PersonNames(Scene scene, PersonBook book) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.book = book;
        this.grammar = book.grammar();
    }

    static List<PersonName> find(Scene scene, List<EmployerName> organisations) {
        PersonBook book = new PersonBook(scene, organisations);
        PersonNames names = new PersonNames(scene, book);
        PersonsBesideAddresses beside = new PersonsBesideAddresses(scene, book);
        PersonsAfterCues cues = new PersonsAfterCues(scene, book);
        names.afterHonorifics();
        beside.matching();
        cues.find();
        beside.find();
        cues.belowRequests();
        names.joined();
        return book.inOrder();
    }

    private void afterHonorifics() {
        PersonTitles titles = new PersonTitles(tokens);
        for (Term term : scene.terms("honorific")) {
            int from = term.from();
            if (from >= tokens.size() || book.isTaken(from) || !titles.isTitle(term)) {
                continue;
            }
            boolean initial = book.isInitial(term);
            int name = initial ? from : titles.after(from);
            int turned = initial ? -1 : grammar.turnedEnd(name);
            if (turned > 0) {
                book.add(from, name, turned, "HONORIFIC");
            } else {
                book.add(from, name, grammar.end(name), initial ? "INITIAL" : "HONORIFIC");
            }
        }
    }

    /** "Maria Muster, Max Beispiel and Erika Probe", "Maria Muster / Max Beispiel": the others beside one that was found. */
    private void joined() {
        for (int i = 0; i < book.found().size(); i++) {
            PersonName name = book.found().get(i);
            int next = name.to() + joint(name.to());
            if (next > name.to() && next < tokens.size() && grammar.isGivenName(next)) {
                book.startingAt(next, "JOINED");
            }
            int before = name.from() - 1;
            boolean and = before > 0 && isAnd(before);
            boolean comma = before > 0 && tokens.is(before, ',') && grammar.hasGivenName(grammar.start(before), before);
            if (and || comma) {
                book.endingAt(before, "JOINED");
            }
        }
    }

    /** How many tokens join two names: 0 where none do. */
    private int joint(int t) {
        boolean sign = tokens.is(t, '/') || tokens.is(t, ',') || tokens.is(t, '&');
        return sign || isAnd(t) ? 1 : 0;
    }

    private boolean isAnd(int t) {
        return tokens.term(t, "org-and") != null || tokens.term(t, "place-or") != null;
    }
}
