package io.stellwerk.documents.limit;

import java.time.Duration;

/**
 * How much of a file is read before the reader gives up; the defaults keep a read within a heap of 512 MB.
 *
 * @param bytes most bytes of one file or archive record, 32 MB by default
 * @param characters most characters of extracted text, 2 million by default
 * @param elements most elements of a page or a text document, 250,000 by default
 * @param depth deepest nesting of elements in a page or of messages in a message, 256 by default
 * @param time longest time for one document, 20 seconds by default
 * @param embedded most attachments read of one message, 20 by default
 * @param expansionRatio most bytes that one packed byte may become, 120 by default
 * @param expandedBytes most bytes after unpacking, 128 MB by default
 * @param pages most pages of a PDF, 200 by default
 */
public record Limits(
        long bytes,
        int characters,
        int elements,
        int depth,
        Duration time,
        int embedded,
        int expansionRatio,
        long expandedBytes,
        int pages) {

    private static final Limits DEFAULTS =
            new Limits(32_000_000, 2_000_000, 250_000, 256, Duration.ofSeconds(20), 20, 120, 128_000_000, 200);

    /**
     * Rejects limits that nothing could pass.
     *
     * @param bytes most bytes of one file or archive record, 32 MB by default
     * @param characters most characters of extracted text, 2 million by default
     * @param elements most elements of a page or a text document, 250,000 by default
     * @param depth deepest nesting of elements in a page or of messages in a message, 256 by default
     * @param time longest time for one document, 20 seconds by default
     * @param embedded most attachments read of one message, 20 by default
     * @param expansionRatio most bytes that one packed byte may become, 120 by default
     * @param expandedBytes most bytes after unpacking, 128 MB by default
     * @param pages most pages of a PDF, 200 by default
     */
    public Limits {
        if (bytes < 1
                || characters < 1
                || elements < 1
                || depth < 1
                || embedded < 0
                || expansionRatio < 1
                || expandedBytes < 1
                || pages < 1) {
            throw new IllegalArgumentException("limits must be greater than zero");
        }
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("the time limit must be greater than zero: " + time);
        }
    }

    /**
     * Limits that suit job ads and are safe for files from anywhere.
     *
     * @return the defaults
     */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /**
     * The same limits for files of another size.
     *
     * @param most bytes of one file or archive record
     * @return changed limits
     */
    public Limits withBytes(long most) {
        return new Limits(most, characters, elements, depth, time, embedded, expansionRatio, expandedBytes, pages);
    }

    /**
     * The same limits for texts of another length.
     *
     * @param most characters of extracted text
     * @return changed limits
     */
    public Limits withCharacters(int most) {
        return new Limits(bytes, most, elements, depth, time, embedded, expansionRatio, expandedBytes, pages);
    }

    /**
     * The same limits for another number of elements.
     *
     * @param most elements of a page or a text document
     * @return changed limits
     */
    public Limits withElements(int most) {
        return new Limits(bytes, characters, most, depth, time, embedded, expansionRatio, expandedBytes, pages);
    }

    /**
     * The same limits for another depth of nesting.
     *
     * @param most nested elements or messages
     * @return changed limits
     */
    public Limits withDepth(int most) {
        return new Limits(bytes, characters, elements, most, time, embedded, expansionRatio, expandedBytes, pages);
    }

    /**
     * The same limits with another time for each document.
     *
     * @param longest time for one document
     * @return changed limits
     */
    public Limits withTime(Duration longest) {
        return new Limits(bytes, characters, elements, depth, longest, embedded, expansionRatio, expandedBytes, pages);
    }

    /**
     * The same limits for another number of attachments.
     *
     * @param most attachments read of one message, zero for none
     * @return changed limits
     */
    public Limits withEmbedded(int most) {
        return new Limits(bytes, characters, elements, depth, time, most, expansionRatio, expandedBytes, pages);
    }

    /**
     * The same limits for another growth by unpacking.
     *
     * @param ratio most bytes that one packed byte may become
     * @param most bytes after unpacking
     * @return changed limits
     */
    public Limits withExpansion(int ratio, long most) {
        return new Limits(bytes, characters, elements, depth, time, embedded, ratio, most, pages);
    }
}
