package io.stellwerk.extractor;

import io.stellwerk.document.Block;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Labels whose lines a page has run together: {@code Job title Gardener Place of work Tropical house}. */
final class TitleLabels {

    private static final int LONGEST = 14;
    private static final int MOST = 4;

    private final Scene scene;
    private final Tokens tokens;

    TitleLabels(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

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
        boolean named = tokens.isCapitalised(next) || tokens.term(next, "position") != null;
        return !own && named && tokens.block(next) == tokens.block(label.from());
    }

    private int end(Term label) {
        int t = label.to();
        while (t < label.to() + LONGEST && tokens.block(t) == tokens.block(label.from()) && !isNextLabel(t, label.to())) {
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
