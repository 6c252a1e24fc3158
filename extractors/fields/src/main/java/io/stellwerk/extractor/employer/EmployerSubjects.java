package io.stellwerk.extractor.employer;

import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.util.Set;

/** Names by the words that employers stand next to: "Kornfeld sucht", "rejoindre Kornfeld", "Über Kornfeld". */
final class EmployerSubjects {

    private static final Set<String> BESIDE = Set.of("hires", "is", "welcome");

    private final Scene scene;
    private final Tokens tokens;
    private final EmployerGrammar grammar;
    private final EmployerPhrase phrase;
    private final EmployerPredicate predicate;
    private final EmployerHarvest harvest;

    EmployerSubjects(Scene scene, EmployerGrammar grammar, EmployerHarvest harvest) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.grammar = grammar;
        this.phrase = new EmployerPhrase(tokens, grammar.words());
        this.predicate = EmployerPredicate.of(scene);
        this.harvest = harvest;
    }

    void find() {
        for (int t = 0; t < tokens.size(); t++) {
            if (tokens.sentence(t) != tokens.sentence(t - 1)) {
                opening(t);
            } else if (tokens.is(t - 1, ',')) {
                defined(phrase.afterArticle(t));
                apposed(t);
            } else if (tokens.is(t, '(')) {
                bracketed(t);
            }
        }
        for (Term cue : scene.terms("cue")) {
            String value = cue.concept().value();
            if (BESIDE.contains(value)) {
                before(cue);
            } else if (EmployerPredicate.isLead(cue)) {
                after(cue, value.equals("at") ? "AT" : "CUE");
            }
        }
    }

    /** "for Kornfeld (startup in Bern)". */
    private void bracketed(int bracket) {
        int from = grammar.left(bracket);
        if (from < bracket && predicate.isBracketed(bracket)) {
            add(from, bracket, "CUE");
        }
    }

    /** The name that a sentence starts with: "Kornfeld is hiring", "Land der Bienen, ein Verein, sucht", "At Kornfeld, we". */
    private void opening(int start) {
        Term lead = tokens.term(start, "org-lead");
        int from = phrase.afterArticle(lead == null ? predicate.afterJoin(start) : lead.to());
        Term noun = tokens.term(from, "org-noun");
        if (noun != null && from > start && tokens.term(noun.to(), "org-link") == null) {
            from = noun.to();
        }
        int to = phrase.reach(phrase.afterArticle(from));
        boolean dash = to > from && tokens.is(to, '-') && tokens.spaceBefore(to + 1);
        int longer = dash ? phrase.reach(to + 1) : to;
        to = longer > to + 1 && predicate.verb(longer) != null ? longer : to;
        Term verb = to == from ? null : predicate.verb(to);
        if (verb == null && !predicate.isDefined(to)) {
            to = phrase.reachVerb(from, predicate);
            verb = to > from && (noun != null || predicate.isDefined(to)) ? predicate.verb(to) : null;
        }
        boolean plain = verb != null && lead == null && grammar.words().isPlain(from, to);
        boolean us = lead != null && lead.concept().value().equals("we");
        boolean ours = us || lead != null && predicate.isOurs(to);
        if (to > from && (plain || ours || predicate.hires(to) || predicate.isDefined(to))) {
            add(from, to, us ? "OURS" : "CUE");
        }
    }

    /** After a comma only a name that is said to be an organisation: "Since 1990, the Kornfeld is a publisher". */
    private void defined(int from) {
        int to = phrase.reach(from);
        boolean apposed = to > from && predicate.verb(to) != null && predicate.isApposed(from);
        to = apposed || to > from && predicate.isDefined(to) ? to : phrase.reachVerb(from, predicate);
        if (to > from && (apposed || predicate.isDefined(to))) {
            add(from, to, "CUE");
        }
    }

    /** "Wir, die Kornfeld": a sentence that starts with those who write. */
    private void apposed(int t) {
        int from = phrase.afterArticle(t);
        boolean us = tokens.term(t - 2, "org-we") != null && tokens.sentence(t - 3) != tokens.sentence(t - 2);
        if (us && from > t) {
            add(from, phrase.reach(from), "OURS");
        }
    }

    /** "Join the Kornfeld", "at Kornfeld"; "ein Unternehmen der Honigindustrie" is not named. */
    private void after(Term cue, String kind) {
        int from = phrase.afterArticle(cue.to());
        if (cue.concept().value().equals("company") && tokens.term(cue.to(), "org-link") != null) {
            return;
        }
        if (tokens.sentence(from) == tokens.sentence(cue.from())) {
            add(from, phrase.reach(from), kind);
        }
    }

    /** The name right before a verb, inside a sentence after an article alone. */
    private void before(Term cue) {
        int from = grammar.left(cue.from());
        boolean opens = from > 0 && tokens.sentence(from - 1) != tokens.sentence(from)
                || from == 0
                || tokens.is(from - 1, ',')
                || tokens.term(from - 1, "article") != null && tokens.term(from - 1, "org-link") == null
                || tokens.is(from - 1, '\'');
        if (opens && (grammar.words().isNamePart(from) || tokens.isNumber(from))) {
            add(from, cue.from(), "CUE");
        }
    }

    private void add(int from, int to, String kind) {
        boolean small = to - from == 1 && !tokens.isAllCaps(from) && tokens.length(from) <= 2;
        if (from < to && !small && !isOther(from, to) && harvest.isFree(from, to)) {
            harvest.add(from, to, kind, false, false);
        }
    }

    /** "Company" alone or before its colon; "Nature" may lead a name. */
    private boolean isLabel(int from, int to) {
        Term label = tokens.term(from, "label");
        return label != null && (label.to() >= to || tokens.is(to, ':'));
    }

    /** A heading, a label, the title of the post, or a word for any organisation: "The Library". */
    private boolean isOther(int from, int to) {
        boolean article = tokens.term(from - 1, "article") != null || tokens.term(from - 1, "org-lead") != null;
        boolean general = to - from == 1
                && (article && tokens.term(from, "org") != null
                        || tokens.term(from, "org-unit") != null
                        || tokens.term(from, "org-noun") != null);
        return general
                || tokens.term(from, "section") != null
                || isLabel(from, to)
                || tokens.term(from, "position") != null
                || tokens.term(to - 1, "position") != null;
    }
}
