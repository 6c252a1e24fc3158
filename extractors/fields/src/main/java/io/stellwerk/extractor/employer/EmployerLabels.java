package io.stellwerk.extractor.employer;

import io.stellwerk.document.Block;
import io.stellwerk.document.BlockKind;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.Gazetteer;
import io.stellwerk.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names behind a label: {@code "Employer: Birchvale Honey"}. */
final class EmployerLabels {

    private static final String EMPLOYER = "employer";
    private static final String UNIT = "unit";
    private static final Set<String> PARTS = Set.of("label-part", "article", "org-link");
    private static final int MOST_BESIDE = 3;
    private static final int LONGEST = 14;
    private static final int NAME_REACH = 3;

    private final Scene scene;
    private final Tokens tokens;
    private final EmployerHarvest harvest;

    /** What the labels that start at these tokens announce, {@code employer} or {@code unit}. */
    private final Map<Integer, String> announced = new HashMap<>();

    EmployerLabels(Scene scene, EmployerHarvest harvest) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.harvest = harvest;
    }

    /** Keeps the words of labels, "Company Name", from being taken for names. */
    void close() {
        for (Block block : scene.document().blocks()) {
            if (block.kind() == BlockKind.LABELLED && block.label() != null) {
                int start = tokens.at(block.label().start());
                int end = tokens.at(block.content().start());
                String name = announced(start, end);
                if (name != null) {
                    announced.put(start, name);
                }
                if (name != null || end - start <= MOST_BESIDE && isBeside(start, end)) {
                    harvest.close(start, end);
                }
            }
        }
        rows();
    }

    /** "Employer Birchvale Honey Salary £30,000": labels and their values in one line, with no sign between. */
    private void rows() {
        for (Term label : scene.terms("label")) {
            Block block = label.concept().value().equals(EMPLOYER) ? scene.block(label.from()) : null;
            if (block != null && block.label() == null && tokens.isCapitalised(label.from())) {
                row(label, block);
            }
        }
    }

    private void row(Term label, Block block) {
        boolean opens = label.from() == tokens.at(block.span().start()) || isOnlyLabel(label);
        int to = opens ? nextLabel(label.to(), tokens.at(block.span().end())) : label.to();
        if (to > label.to()) {
            harvest.close(label.from(), label.to());
            labelled(EMPLOYER, label.to(), to);
        }
    }

    /** "Employer", but not "University", which leads names too. */
    private boolean isOnlyLabel(Term label) {
        return tokens.terms(label.from(), label.to()).stream()
                .noneMatch(term -> isNoun(term) || term.concept().is("org-name"));
    }

    /** Where the next label stands behind capitalised words; the first of them where none does. */
    private int nextLabel(int from, int end) {
        for (int t = from; t < Math.min(end - 1, from + LONGEST); t++) {
            Term label = tokens.term(t, "label");
            boolean other = t > from
                    && tokens.isCapitalised(t)
                    && label != null
                    && isOnlyLabel(label)
                    && tokens.term(t - 1, "org-link") == null
                    && tokens.term(t - 1, "org-and") == null;
            if (other) {
                return t;
            }
            boolean linked = tokens.term(t, "org-link") != null || tokens.term(t, "org-and") != null;
            if (!tokens.isCapitalised(t) && !linked && !tokens.is(t, '-')
                    || tokens.sentence(t) != tokens.sentence(from)) {
                return from;
            }
        }
        return from;
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
        String name = announced.get(tokens.at(label.start()));
        if (name != null) {
            labelled(
                    name,
                    tokens.at(block.content().start()),
                    tokens.at(block.content().end()));
        }
    }

    /** What a label announces: "Employer", or in other words "Name of the hospital"; "Company address" is of something else. */
    private @Nullable String announced(int start, int value) {
        for (Term term : tokens.terms(start, value)) {
            boolean beside = !tokens.isWord(term.to()) && value - term.to() <= MOST_BESIDE;
            if (term.from() == start && isOwn(term) && (beside || isMadeOfNouns(term.to(), value))) {
                return term.concept().value();
            }
        }
        return isMadeOfNouns(start, value) ? named(start, value) : null;
    }

    /** "Name" and a word for an organisation or a part of one. */
    private @Nullable String named(int start, int value) {
        boolean name = false;
        Term noun = null;
        for (Term term : tokens.terms(start, value)) {
            name |= term.concept().is("label-part");
            noun = isNoun(term) ? term : noun;
        }
        boolean unit = noun != null && noun.concept().is("org-unit");
        return name && noun != null ? unit ? UNIT : EMPLOYER : null;
    }

    private boolean isMadeOfNouns(int from, int to) {
        int end = from;
        while (end < to) {
            int next = tokens.isWord(end) ? end : end + 1;
            for (Term term : tokens.terms(end, end + 1)) {
                boolean part = isOwn(term)
                        || isNoun(term)
                        || PARTS.contains(term.concept().kind());
                next = part ? Math.max(next, term.to()) : next;
            }
            if (next == end) {
                return false;
            }
            end = next;
        }
        return true;
    }

    /** "Company address": the label of something else that the employer has. */
    private boolean isBeside(int start, int end) {
        return tokens.term(start, "label") != null
                && tokens.terms(start + 1, end).stream()
                        .anyMatch(term ->
                                term.concept().is("label") || term.concept().is("section"));
    }

    private static boolean isOwn(Term term) {
        String value = term.concept().value();
        return term.concept().is("label") && (value.equals(EMPLOYER) || value.equals(UNIT));
    }

    private static boolean isNoun(Term term) {
        boolean organisation =
                term.concept().is("org") && !term.concept().value().equals("PROJECT");
        return organisation || term.concept().is("org-unit") || term.concept().is("org-noun");
    }
    /** Whether a block is the label of an employer and nothing else. */
    private boolean isLabel(Block block) {
        int from = tokens.at(block.span().start());
        int to = tokens.at(block.span().end());
        Term label = tokens.term(from, "label", EMPLOYER);
        return label != null && (label.to() == to || label.to() == to - 1 && tokens.symbol(to - 1) != 0);
    }

    /** The line under a label, or the line with the name among those under it: "hiringOrganization:", "name: Kornfeld". */
    private void below(List<Block> blocks, int first) {
        for (int i = first; i < Math.min(first + NAME_REACH, blocks.size()); i++) {
            Block block = blocks.get(i);
            boolean named =
                    block.label() != null && tokens.term(tokens.at(block.span().start()), "label-part", "name") != null;
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

    private void labelled(String label, int from, int end) {
        if (from >= end) {
            return;
        }
        int to = from;
        while (to < end && !isSeparator(to) && to - from < LONGEST && tokens.sentence(to) == tokens.sentence(from)) {
            to++;
        }
        boolean unit = label.equals(UNIT);
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
