package io.stellwerk.lexer;

import io.stellwerk.document.Block;
import io.stellwerk.document.BlockKind;
import io.stellwerk.document.Document;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes labels apart that stand in one line, {@code "Place: Kiel Start: 1 May Hours: 30"}: flattened pages have lost their line ends. */
final class InlineLabels {

    private static final int FEWEST = 2;

    private final TokenArrays arrays;
    private final List<Term> labels;
    private final List<Block> blocks = new ArrayList<>();

    private InlineLabels(TokenArrays arrays, List<Term> labels) {
        this.arrays = arrays;
        this.labels = labels;
    }

    static InlineLabels in(Document document, TokenArrays arrays, List<Term> terms) {
        String text = document.text().text();
        List<Term> labels = new ArrayList<>();
        for (Term term : terms) {
            boolean known = !labels.isEmpty() && labels.get(labels.size() - 1).from() == term.from();
            if (!known && isLabel(text, arrays, document, term)) {
                labels.add(term);
            }
        }
        return new InlineLabels(arrays, labels);
    }

    boolean isEmpty() {
        return labels.size() < FEWEST;
    }

    /** The document with such labels as blocks. */
    Document part(Document document) {
        run(document.blocks());
        return new Document(document.text(), blocks);
    }

    private static boolean isLabel(String text, TokenArrays arrays, Document document, Term term) {
        int colon = term.to();
        int block = arrays.block[term.from()];
        return colon + 1 < arrays.size
                && text.charAt(arrays.start[colon]) == ':'
                && block >= 0
                && arrays.block[colon + 1] == block
                && document.blocks().get(block).kind() != BlockKind.TABLE_ROW
                && (arrays.flags[term.from()] & Tokens.CAPITAL) != 0
                && arrays.start[term.from()]
                        > document.blocks().get(block).span().start();
    }

    private void run(List<Block> all) {
        int next = 0;
        for (int b = 0; b < all.size(); b++) {
            int first = next;
            while (next < labels.size() && arrays.block[labels.get(next).from()] == b) {
                next++;
            }
            if (next - first < FEWEST) {
                blocks.add(all.get(b));
            } else {
                part(all.get(b), labels.subList(first, next));
            }
        }
    }

    private void part(Block block, List<Term> own) {
        blocks.add(head(
                block, arrays.start[own.get(0).from()], endBefore(own.get(0).from())));
        for (int i = 0; i < own.size(); i++) {
            Term label = own.get(i);
            boolean last = i + 1 == own.size();
            int end = last ? block.content().end() : endBefore(own.get(i + 1).from());
            int value = arrays.start[label.to() + 1];
            Span name = new Span(arrays.start[label.from()], arrays.end[label.to() - 1]);
            if (value < end) {
                blocks.add(Block.labelled(name, new Span(value, end)));
            } else {
                blocks.add(Block.of(BlockKind.HEADING, name));
            }
        }
    }

    /** What stands above the first label; {@code "Diver wanted Place"} was taken for a label as a whole. */
    private static Block head(Block block, int label, int end) {
        if (block.label() == null || label <= block.content().start()) {
            BlockKind kind = block.label() == null ? block.kind() : BlockKind.HEADING;
            return Block.of(kind, new Span(block.span().start(), end));
        }
        return Block.labelled(block.label(), new Span(block.content().start(), end));
    }

    private int endBefore(int token) {
        return arrays.end[token - 1];
    }
}
