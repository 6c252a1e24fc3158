package io.stellwerk.document;

import io.stellwerk.text.AlignedText;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into blocks.
 *
 * @param text the source and its cleaned form
 * @param blocks the blocks in reading order, with spans of the cleaned text; they don't overlap
 */
public record Document(AlignedText text, List<Block> blocks) {

    /** Takes a copy of the blocks. */
    public Document {
        blocks = List.copyOf(blocks);
    }

    /**
     * Cleans a plain text and finds its blocks by their layout.
     *
     * @param source any text, also an empty one
     * @return the document
     */
    public static Document of(String source) {
        return of(source, Wrapping.NONE);
    }

    /**
     * Cleans a part of a text and finds its blocks by their layout.
     *
     * @param source any text, also an empty one
     * @param whole how the whole text was wrapped, for a part too short to tell
     * @return the document
     */
    public static Document of(String source, Wrapping whole) {
        AlignedText text = AlignedText.of(source);
        return new Document(text, Layout.of(text.text(), whole));
    }

    /**
     * Cleans a text whose blocks are known already, as those of a page are.
     *
     * @param source the text
     * @param blocks its blocks, with spans of {@code source}
     * @return the document, the blocks' spans led over to the cleaned text
     */
    public static Document of(String source, List<Block> blocks) {
        AlignedText text = AlignedText.of(source);
        List<Block> cleaned = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            Span label = block.label() == null ? null : toClean(text, block.label());
            cleaned.add(new Block(
                    block.kind(), toClean(text, block.span()), label, toClean(text, block.content()), block.level()));
        }
        return new Document(text, cleaned);
    }

    /**
     * The text as the caller gave it.
     *
     * @return the source
     */
    public String source() {
        return text.source();
    }

    private static Span toClean(AlignedText text, Span source) {
        int start = text.alignment().toClean(source.start());
        return new Span(start, Math.max(start, text.alignment().toClean(source.end())));
    }
}
