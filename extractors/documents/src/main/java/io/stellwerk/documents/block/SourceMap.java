package io.stellwerk.documents.block;

import io.stellwerk.text.Span;
import java.util.Arrays;
import java.util.Optional;

/**
 * Leads spans of an extracted text back into the decoded source it was taken from, by runs of characters.
 *
 * <p>A run is either equal, character by character, or stands as a whole for a piece of the source, as {@code ä} does
 * for
 * an entity of six characters. Characters that the reader wrote itself, such as the line break between two blocks,
 * have no source.
 */
public final class SourceMap {
    private static final SourceMap NONE = new SourceMap(new int[0], new int[0], new int[0], 0);

    private final int[] texts;
    private final int[] starts;
    private final int[] ends;
    private final int length;

    private SourceMap(int[] texts, int[] starts, int[] ends, int length) {
        this.texts = texts;
        this.starts = starts;
        this.ends = ends;
        this.length = length;
    }

    /**
     * The map of a text that has no source in characters, such as that of a PDF.
     *
     * @return a map that leads nowhere
     */
    public static SourceMap none() {
        return NONE;
    }

    /**
     * The map of a text that is its own source.
     *
     * @param length the text's length
     * @return a map that changes nothing
     */
    public static SourceMap identity(int length) {
        return new SourceMap(new int[] {0}, new int[] {0}, new int[] {length}, length);
    }

    /**
     * The piece of the source that a span of the text came from.
     *
     * @param span a span of the extracted text
     * @return the smallest piece that covers all of it; empty where none of it has a source
     */
    public Optional<Span> toSource(Span span) {
        int start = Integer.MAX_VALUE;
        int end = -1;
        for (int run = Math.max(0, runOf(span.start())); run < texts.length && texts[run] < span.end(); run++) {
            int runEnd = run + 1 < texts.length ? texts[run + 1] : length;
            int from = Math.max(span.start(), texts[run]);
            int to = Math.min(span.end(), runEnd);
            if (from < to && starts[run] >= 0) {
                boolean equal = ends[run] - starts[run] == runEnd - texts[run];
                start = Math.min(start, equal ? starts[run] + from - texts[run] : starts[run]);
                end = Math.max(end, equal ? starts[run] + to - texts[run] : ends[run]);
            }
        }
        return end < start ? Optional.empty() : Optional.of(new Span(start, end));
    }

    private int runOf(int offset) {
        int found = Arrays.binarySearch(texts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Collects runs from left to right. */
    static final class Builder {
        private int[] texts = new int[64];
        private int[] starts = new int[64];
        private int[] ends = new int[64];
        private int runs;
        private int length;
        private boolean lastEqual;

        /** One character from {@code [start, end)} of the source; a negative start means from nowhere. */
        void add(int start, int end) {
            boolean equal = start >= 0 && end - start == 1;
            boolean goesOn = runs > 0
                    && (start < 0
                            ? starts[runs - 1] < 0
                            : (equal && lastEqual && ends[runs - 1] == start) || isSame(start, end));
            if (goesOn) {
                ends[runs - 1] = start < 0 ? -1 : end;
            } else {
                open(start, end, equal);
            }
            length++;
        }

        /** Two characters of one reference, or the other half of a pair, share their piece of the source. */
        private boolean isSame(int start, int end) {
            return starts[runs - 1] == start && ends[runs - 1] == end && end - start > 1;
        }

        private void open(int start, int end, boolean equal) {
            if (runs == texts.length) {
                texts = Arrays.copyOf(texts, runs * 2);
                starts = Arrays.copyOf(starts, runs * 2);
                ends = Arrays.copyOf(ends, runs * 2);
            }
            texts[runs] = length;
            starts[runs] = start;
            ends[runs++] = end;
            lastEqual = equal;
        }

        SourceMap build() {
            return new SourceMap(
                    Arrays.copyOf(texts, runs), Arrays.copyOf(starts, runs), Arrays.copyOf(ends, runs), length);
        }
    }
}
