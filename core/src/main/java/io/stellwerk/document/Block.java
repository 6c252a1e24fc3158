package io.stellwerk.document;

import io.stellwerk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text that is read as one, with spans of the cleaned text.
 *
 * @param kind what it looks like
 * @param span the whole block, without list sign and surrounding space
 * @param label the label of a {@link BlockKind#LABELLED} block without its colon, null in others
 * @param content the value of a labelled block, the whole span of others
 * @param level depth of a heading from 1, 0 where none is known
 */
public record Block(BlockKind kind, Span span, @Nullable Span label, Span content, int level) {

    /**
     * A block without a label.
     *
     * @param kind what it looks like
     * @param span the whole block
     * @return the block, its level unknown
     */
    public static Block of(BlockKind kind, Span span) {
        return new Block(kind, span, null, span, 0);
    }

    /**
     * A label with its value.
     *
     * @param label the label without its colon
     * @param value the value, which may be empty
     * @return the block that covers both
     */
    public static Block labelled(Span label, Span value) {
        return new Block(BlockKind.LABELLED, label.cover(value), label, value, 0);
    }

    /**
     * Whether this is a heading.
     *
     * @return true for {@link BlockKind#HEADING}
     */
    public boolean isHeading() {
        return kind == BlockKind.HEADING;
    }
}
