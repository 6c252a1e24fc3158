package io.stellwerk.extractor.employer;

import io.stellwerk.document.Block;
import io.stellwerk.document.BlockKind;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.Gazetteer;
import io.stellwerk.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names behind a label: {@code "Employer: Birchvale Honey"}. */
final class EmployerLabels {

    private static final String EMPLOYER = "employer";
    private static final int LONGEST = 14;
    private static final int NAME_REACH = 3;

    private final Scene scene;
    private final Tokens tokens;
    private final EmployerHarvest harvest;

    EmployerLabels(Scene scene, EmployerHarvest harvest) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.harvest = harvest;
    }

    void find() {
        List<Block> blocks = scene.document().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() == BlockKind.LABELLED && block.label() != null) {
                inLine(block, block.label());
            } else if (isLabel(block)) {
                below(blocks, i + 1);
            }
        }
    }

    private void inLine(Block block, Span label) {
        int start = tokens.at(label.start());
        int value = tokens.at(block.content().start());
        for (Term term : tokens.terms(start, value)) {
            boolean whole = term.from() == start && value - term.to() <= 3;
            if (whole && term.concept().is("label")) {
                labelled(
                        term.concept().value(), value, tokens.at(block.content().end()));
            }
        }
    }

    /** Whether a block is the label of an employer and nothing else. */
    private boolean isLabel(Block block) {
        int from = tokens.at(block.span().start());
        int to = tokens.at(block.span().end());
        Term label = is(from, "label", EMPLOYER);
        return label != null && (label.to() == to || label.to() == to - 1 && tokens.symbol(to - 1) != 0);
    }

    /** The line under a label, or the line with the name among those under it: "hiringOrganization:", "name: Kornfeld". */
    private void below(List<Block> blocks, int first) {
        for (int i = first; i < Math.min(first + NAME_REACH, blocks.size()); i++) {
            Block block = blocks.get(i);
            boolean named = block.label() != null && is(tokens.at(block.span().start()), "label-part", "name") != null;
            if (named) {
                labelled(
                        EMPLOYER,
                        tokens.at(block.content().start()),
                        tokens.at(block.content().end()));
                return;
            }
        }
        if (first < blocks.size() && blocks.get(first).label() == null) {
            int from = tokens.at(blocks.get(first).span().start());
            int to = tokens.at(blocks.get(first).span().end());
            if (to - from <= LONGEST && tokens.isCapitalised(from) && tokens.term(from, "label") == null) {
                harvest.relabel(from, "LABEL");
                labelled(EMPLOYER, from, to);
            }
        }
    }

    private @Nullable Term is(int t, String kind, String value) {
        for (Term term : tokens.terms(t, t + 1)) {
            if (term.concept().is(kind) && term.concept().value().equals(value)) {
                return term;
            }
        }
        return null;
    }

    private void labelled(String label, int from, int end) {
        if (!label.equals(EMPLOYER) && !label.equals("unit") || from >= end) {
            return;
        }
        int to = from;
        while (to < end && !isSeparator(to) && to - from < LONGEST && tokens.sentence(to) == tokens.sentence(from)) {
            to++;
        }
        boolean unit = label.equals("unit");
        if (to > from
                && !isDescription(from, to)
                && !harvest.isTaken(from)
                && to - from < LONGEST
                && (tokens.isCapitalised(from) || tokens.isCapitalised(to - 1))) {
            harvest.add(from, to, unit ? "LABELLED_UNIT" : "LABEL", unit, false);
        }
    }

    /** "Journal indépendant" instead of a name: a word for any organisation and small ones. */
    private boolean isDescription(int from, int to) {
        if (tokens.term(from, "org-noun") == null || to - from < 2) {
            return false;
        }
        for (int t = from + 1; t < to; t++) {
            boolean name = tokens.isCapitalised(t) || !tokens.isWord(t) || tokens.term(t, "org-link") != null;
            if (name || !Gazetteer.standard().find(tokens.folded(t)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean isSeparator(int t) {
        boolean dash = tokens.is(t, '-') || tokens.is(t, '–');
        return tokens.is(t, ',')
                || tokens.is(t, ';')
                || tokens.is(t, '|')
                || tokens.is(t, '(')
                || (tokens.is(t, '.') && tokens.spaceBefore(t + 1) && tokens.length(t - 1) > 3)
                || (dash && tokens.spaceBefore(t) && tokens.spaceBefore(t + 1));
    }
}
