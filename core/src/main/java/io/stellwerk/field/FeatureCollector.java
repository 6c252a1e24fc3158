package io.stellwerk.field;

import io.stellwerk.document.Block;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the features around one mention that a role model has weights for; each counts once. */
final class FeatureCollector {

    private static final int LONGEST_LABEL = 6;

    private final RoleModel model;
    private final Scene scene;
    private final Tokens tokens;
    private final int from;
    private final int to;
    private final double[] sums;
    private final List<Weights> fired = new ArrayList<>();

    FeatureCollector(RoleModel model, Scene scene, int from, int to) {
        this.model = model;
        this.scene = scene;
        this.tokens = scene.tokens();
        this.from = from;
        this.to = to;
        this.sums = new double[model.roles().size()];
    }

    RoleScores collect(int window, int adjacent, String... extra) {
        plain("bias");
        for (String feature : extra) {
            plain(feature);
        }
        Block block = scene.block(from);
        if (block != null) {
            add(model.of(block.kind()));
            terms(Template.LABEL, label(block));
            Block heading = scene.heading(from);
            terms(Template.HEADING, heading == null ? null : heading.span());
        }
        scene.section(from).ifPresent(kind -> add(model.of(kind)));
        around(window, adjacent);
        return new RoleScores(model.roles(), sums, fired);
    }

    /** The block's label, or the words before a later colon right before the mention: {@code "Posted: 2 May. Closing date: 6 June"}. */
    private @Nullable Span label(Block block) {
        int colon = from - 1;
        int start = Math.max(tokens.at(block.content().start()), colon - LONGEST_LABEL);
        if (block.label() == null || colon <= start || !tokens.is(colon, ':')) {
            return block.label();
        }
        for (Term term : tokens.terms(start, colon)) {
            Map<Template, Weights> weights = model.of(term.concept());
            if (term.to() == colon && weights != null && weights.containsKey(Template.LABEL)) {
                return tokens.span(term.from(), colon);
            }
        }
        return block.label();
    }

    private void around(int window, int adjacent) {
        int start = Math.max(from - window, tokens.sentenceStart(from));
        int end = Math.max(to, Math.min(to + window, tokens.sentenceEnd(from)));
        for (Term term : tokens.terms(start, from)) {
            if (term.to() <= from) {
                add(term, Template.BEFORE, from - term.to() <= adjacent ? Template.PREV : null);
            }
        }
        for (Term term : tokens.terms(to, end)) {
            add(term, Template.AFTER, term.from() - to <= adjacent ? Template.NEXT : null);
        }
        near(start, window);
    }

    private void near(int sentenceStart, int window) {
        if (sentenceStart == 0 || tokens.block(sentenceStart - 1) != tokens.block(from)) {
            return;
        }
        int start = Math.max(sentenceStart - window, tokens.sentenceStart(sentenceStart - 1));
        all(Template.NEAR, tokens.terms(start, sentenceStart));
    }

    private void terms(Template template, @Nullable Span span) {
        if (span == null) {
            return;
        }
        all(template, tokens.terms(span));
    }

    private void all(Template template, List<Term> terms) {
        for (Term term : terms) {
            add(term, template, null);
        }
    }

    private void add(Term term, Template place, @Nullable Template closer) {
        Map<Template, Weights> weights = model.of(term.concept());
        if (weights != null) {
            add(weights.get(place));
            add(closer == null ? null : weights.get(closer));
        }
    }

    private void plain(String feature) {
        add(model.plain(feature));
    }

    private void add(@Nullable Weights weights) {
        if (weights != null && !fired.contains(weights)) {
            weights.addTo(sums);
            fired.add(weights);
        }
    }
}
