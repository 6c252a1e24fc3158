package io.stellwerk.extractor;

import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Concept;
import io.stellwerk.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of known funders, of their programmes and of the project that a post belongs to. */
final class FundingNames {

    private static final Concept FUNDED = new Concept("cue", "funded");
    private static final Concept PROJECT = new Concept("cue", "project");
    private static final String NUMBERED = "numbered";
    private static final int REACH = 60;
    private static final int SHORTEST_ACRONYM = 4;
    private static final int LONGEST_QUOTED = 14;
    private static final String OPENING = "\"“„«»'‘‚";
    private static final String CLOSING = "\"”“»«'’‘";

    private final Scene scene;
    private final Tokens tokens;

    FundingNames(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** The first known funder in a sentence that speaks of funding: {@code "the project, funded by the DFG"}. */
    @Nullable
    Span funder() {
        return first(scene.terms("funder"));
    }

    /** The first known programme in such a sentence: {@code "funding from Horizon 2020"}. */
    @Nullable
    Span programme() {
        return first(scene.terms("funding-programme"));
    }

    private @Nullable Span first(List<Term> terms) {
        for (Term term : terms) {
            boolean numbered = term.concept().value().equals(NUMBERED);
            boolean complete = !numbered || (tokens.isNumber(term.to()) && tokens.number(term.to()) > 0);
            if (complete && tokens.isCapitalised(term.from()) && isFunding(term.from())) {
                return tokens.span(term.from(), numbered ? term.to() + 1 : term.to());
            }
        }
        return null;
    }

    private boolean isFunding(int token) {
        int from = Math.max(tokens.sentenceStart(token), token - REACH);
        int to = Math.min(tokens.sentenceEnd(token), token + REACH);
        for (Term term : tokens.terms(from, to)) {
            if (term.concept().equals(FUNDED)) {
                return true;
            }
        }
        return false;
    }

    /** The quoted name or the acronym right behind the word for a project: {@code "within the project MARSHLAND"}. */
    @Nullable
    Span project() {
        for (Term term : scene.terms("cue")) {
            if (term.concept().equals(PROJECT) && !tokens.breakBefore(term.to())) {
                Span name = isSign(term.to(), OPENING) ? quoted(term.to() + 1) : acronym(term.to());
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    private @Nullable Span quoted(int from) {
        for (int t = from; t < from + LONGEST_QUOTED && tokens.sentence(t) == tokens.sentence(from); t++) {
            if (isSign(t, CLOSING)) {
                return t > from && tokens.isCapitalised(from) ? tokens.span(from, t) : null;
            }
        }
        return null;
    }

    private @Nullable Span acronym(int t) {
        boolean known = tokens.term(t, "funder") != null || tokens.term(t, "funding-programme") != null;
        boolean name = tokens.isAllCaps(t) && tokens.length(t) >= SHORTEST_ACRONYM;
        return name && !known && !tokens.breakBefore(t) ? tokens.span(t, t + 1) : null;
    }

    private boolean isSign(int t, String signs) {
        return signs.indexOf(tokens.symbol(t)) >= 0;
    }
}
