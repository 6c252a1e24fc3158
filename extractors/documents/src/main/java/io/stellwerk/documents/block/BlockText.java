package io.stellwerk.documents.block;

import io.stellwerk.document.Block;
import io.stellwerk.document.Document;
import java.util.List;

/**
 * A text in blocks.
 *
 * @param text the text, blocks parted by blank lines, items of a list by single ones
 * @param blocks the blocks in reading order, with spans of {@code text}
 * @param map leads spans of {@code text} into the source
 */
public record BlockText(String text, List<Block> blocks, SourceMap map) {

    /**
     * Takes a copy of the blocks.
     *
     * @param text the text, blocks parted by blank lines, items of a list by single ones
     * @param blocks the blocks in reading order, with spans of {@code text}
     * @param map leads spans of {@code text} into the source
     */
    public BlockText {
        blocks = List.copyOf(blocks);
    }

    /**
     * The document that the fields read.
     *
     * @return the text cleaned, with these blocks
     */
    public Document toDocument() {
        return Document.of(text, blocks);
    }
}
