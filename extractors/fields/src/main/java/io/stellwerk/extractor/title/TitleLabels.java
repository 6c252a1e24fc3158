package io.stellwerk.extractor.title;

import io.stellwerk.document.Block;
import io.stellwerk.extractor.context.GenderMarker;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the labels of an ad say of titles. */
final class TitleLabels {

    /** Labels whose value is a title, or holds one. */
    static final Set<String> NAMES = Set.of("title", "mail-subject", "vacancy-heading");

    private static final int LONGEST = 14;
    private static final int MOST = 4;

    private final Scene scene;
    private final Tokens tokens;

    TitleLabels(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** What a label stands for: title, type of post, a post itself, a code such as {@code DC7}, or other. */
    String name(int from, int to, boolean early) {
        String name = "other";
        boolean known = false;
        for (Term term : tokens.terms(from, to)) {
            String value = term.concept().value();
            if (term.concept().is("label") && NAMES.contains(value) && isLabel(term, from, to)) {
                return value;
            }
            boolean covers = term.from() == from && term.to() >= to;
            if (term.concept().is("label") && covers && value.equals("position-type")) {
                return value;
            }
            if (term.concept().is("position") && early && !known) {
                name = "position";
            }
            if (term.concept().is("label") && covers) {
                known = true;
                name = "known";
            }
        }
        boolean code = name.equals("other") && to - from <= 2 && tokens.isNumber(to - 1);
        return code ? "code" : name;
    }

    /** {@code Votre poste}, {@code Post (2)} and {@code Local job vacancy}, but not {@code Necessary title}. */
    private boolean isLabel(Term term, int from, int to) {
        Term article = tokens.term(from, "title-article");
        boolean opens = term.from() == from || article != null && article.to() >= term.from();
        boolean announces = term.concept().value().equals("vacancy-heading") && term.to() >= to;
        return announces || opens && (term.to() >= to || tokens.is(term.to(), '(') || isNumber(term.to(), to));
    }

    /** {@code Position A}, {@code Poste n° 2}. */
    private boolean isNumber(int from, int to) {
        boolean letter = tokens.isCapitalised(to - 1) && tokens.length(to - 1) <= 2;
        return to - from <= MOST && (tokens.isNumber(to - 1) || letter);
    }

    /** {@code Jardinier (H/F) : serres} is a name and no label. */
    boolean isMarked(Span label) {
        return hasMarker(tokens.at(label.start()), tokens.at(label.end()));
    }

    private boolean hasMarker(int from, int to) {
        for (int t = from; t < to; t++) {
            if (GenderMarker.at(tokens, t) != null) {
                return true;
            }
        }
        return false;
    }

    /** Labels whose lines a page has run together: {@code Job title Gardener Place of work Tropical house}. */
    List<TitleCandidate> find() {
        List<TitleCandidate> found = new ArrayList<>();
        for (Term label : scene.terms("label")) {
            boolean title = label.concept().value().equals("title")
                    && label.to() - label.from() > 1
                    && tokens.term(label.from(), "position") == null;
            if (title && found.size() < MOST && tokens.isCapitalised(label.from()) && isInText(label)) {
                found.add(new TitleCandidate(label.to(), end(label), List.of("inline:title")));
            }
        }
        return found;
    }

    /** Whether the label is none of its block and a name with a capital or a small noun follows, not {@code is}. */
    private boolean isInText(Term label) {
        Block block = scene.block(label.from());
        boolean own = block != null && block.label() != null && block.label().contains(tokens.start(label.from()));
        int next = label.to();
        boolean named =
                tokens.isCapitalised(next) || tokens.term(next, "position") != null || hasMarker(next, next + LONGEST);
        return !own && named && tokens.block(next) == tokens.block(label.from());
    }

    private int end(Term label) {
        int t = label.to();
        while (t < label.to() + LONGEST
                && tokens.block(t) == tokens.block(label.from())
                && !isNextLabel(t, label.to())) {
            GenderMarker marker = GenderMarker.at(tokens, t);
            if (marker != null) {
                return marker.next();
            }
            t++;
        }
        return t;
    }

    private boolean isNextLabel(int t, int from) {
        boolean opens = t > from && tokens.isCapitalised(t);
        return opens
                && tokens.term(t, "position") == null
                && (tokens.term(t, "label") != null || tokens.term(t, "section") != null);
    }
}
