package io.stellwerk.documents.block;

import io.stellwerk.document.Block;
import io.stellwerk.document.BlockKind;
import io.stellwerk.document.Wrapping;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Writes blocks one after the other; what has no text is left out. */
public final class BlockSink {
    private final StringBuilder text = new StringBuilder();
    private final SourceMap.Builder map = new SourceMap.Builder();
    private final List<Block> blocks = new ArrayList<>();

    /**
     * Writes a heading.
     *
     * @param content its text
     * @param level its depth from 1, 0 where none is known
     */
    public void heading(Inline content, int level) {
        if (!content.isBlank()) {
            next(false);
            Span span = write(content);
            blocks.add(new Block(BlockKind.HEADING, span, null, span, level));
        }
    }

    /**
     * Writes a paragraph; its lines may turn out to be labels with values, list items or headings.
     *
     * @param content its text
     */
    public void paragraph(Inline content) {
        paragraph(content, Wrapping.NONE);
    }

    /**
     * Writes a paragraph of a text; its lines may turn out to be wrapped, labels with values, list items or headings.
     *
     * @param content its text
     * @param whole how the text was wrapped
     */
    public void paragraph(Inline content, Wrapping whole) {
        if (whole.isIn(content.toString())) {
            plain(content, whole);
            return;
        }
        for (Inline line : Lines.of(content)) {
            Lines.write(line, this);
        }
    }

    /**
     * Writes one item of a list, which may be a label with its value.
     *
     * @param content its text without a list sign
     * @param whole how the text that it is a part of was wrapped
     */
    public void item(Inline content, Wrapping whole) {
        List<Inline> lines = Lines.of(whole.isIn(content.toString()) ? content.joined() : content);
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0) {
                Lines.writeItem(lines.get(i), this);
            } else {
                Lines.write(lines.get(i), this);
            }
        }
    }

    /**
     * Writes a label and its value; without a value the label is written as a heading, without a label the value as a
     * paragraph.
     *
     * @param label the label, with or without a colon
     * @param value the value
     */
    public void labelled(Inline label, Inline value) {
        Inline name = Lines.withoutColon(label);
        if (name.isBlank() || value.isBlank()) {
            heading(value.isBlank() ? label : new Inline(), 0);
            paragraph(value);
            return;
        }
        next(false);
        Span labelSpan = write(name);
        insert(": ");
        blocks.add(Block.labelled(labelSpan, write(value)));
    }

    /**
     * Writes a row of a table.
     *
     * @param cells its cells; blank ones are left out
     */
    public void row(List<Inline> cells) {
        List<Inline> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.size() < 2) {
            filled.forEach(this::paragraph);
            return;
        }
        next(false);
        Span row = write(filled.get(0));
        for (Inline cell : filled.subList(1, filled.size())) {
            insert(" | ");
            row = row.cover(write(cell));
        }
        blocks.add(Block.of(BlockKind.TABLE_ROW, row));
    }

    /**
     * Writes plain text, whose blocks are found by its layout.
     *
     * @param content text with its line ends
     */
    public void plain(Inline content) {
        plain(content, Wrapping.NONE);
    }

    /**
     * Writes a part of a plain text, whose blocks are found by their layout.
     *
     * @param content text with its line ends
     * @param whole how the text that it is a part of was wrapped
     */
    public void plain(Inline content, Wrapping whole) {
        if (!content.isBlank()) {
            next(false);
            Lines.writePlain(content.part(0, content.length()), whole, this);
        }
    }

    /**
     * The length of the text so far.
     *
     * @return characters written
     */
    public int length() {
        return text.length();
    }

    /**
     * Whether a heading was written.
     *
     * @return true for any heading of a known level
     */
    public boolean hasHeading() {
        return blocks.stream().anyMatch(block -> block.isHeading() && block.level() > 0);
    }

    /**
     * The finished text.
     *
     * @return text, blocks and map
     */
    public BlockText finish() {
        return new BlockText(text.toString(), blocks, map.build());
    }

    void simple(Inline content, BlockKind kind) {
        if (!content.isBlank()) {
            boolean item = kind == BlockKind.LIST_ITEM;
            next(item);
            if (item) {
                insert("- ");
            }
            blocks.add(Block.of(kind, write(content)));
        }
    }

    /** Writes a line whose label and value are known by their offsets, as it stands. */
    void labelledLine(Inline line, Span label, Span value) {
        next(false);
        int at = text.length();
        write(line);
        blocks.add(Block.labelled(shifted(label, at), shifted(value, at)));
    }

    /** Adds a block of text that was written already. */
    void add(Block block, int shift) {
        Span label = block.label();
        blocks.add(new Block(
                block.kind(),
                shifted(block.span(), shift),
                label == null ? null : shifted(label, shift),
                shifted(block.content(), shift),
                block.level()));
    }

    Span write(Inline content) {
        int start = text.length();
        for (int i = 0; i < content.length(); i++) {
            map.add(content.start(i), content.end(i));
        }
        text.append(content);
        return new Span(start, text.length());
    }

    private static Span shifted(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    private void next(boolean item) {
        if (text.length() > 0) {
            boolean goesOn = item && blocks.get(blocks.size() - 1).kind() == BlockKind.LIST_ITEM;
            insert(goesOn ? "\n" : "\n\n");
        }
    }

    private void insert(String joint) {
        for (int i = 0; i < joint.length(); i++) {
            map.add(-1, -1);
        }
        text.append(joint);
    }
}
