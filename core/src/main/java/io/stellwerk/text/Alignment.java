package io.stellwerk.text;

import java.util.Arrays;

/**
 * Leads offsets of a cleaned text back to its source, by runs that are either equal, code unit by code unit, or replaced as a whole.
 *
 * <p>A span that ends within a replaced run covers the whole of that run's source: of {@code "oﬃce"}, the span of the
 * cleaned {@code "f"} leads to the ligature.
 */
public final class Alignment {

    private final int[] cleanStarts;
    private final int[] sourceStarts;
    private final boolean[] equal;

    private Alignment(int[] cleanStarts, int[] sourceStarts, boolean[] equal) {
        this.cleanStarts = cleanStarts;
        this.sourceStarts = sourceStarts;
        this.equal = equal;
    }

    /**
     * The alignment of a text with itself.
     *
     * @param length the text's length
     * @return an alignment that changes nothing
     */
    public static Alignment identity(int length) {
        Builder builder = new Builder();
        builder.equal(length);
        return builder.build();
    }

    /**
     * The source span that a span of the cleaned text came from.
     *
     * @param clean a span of the cleaned text
     * @return the span in the source; an empty span stays empty
     */
    public Span toSource(Span clean) {
        int start = sourceStart(clean.start());
        return clean.length() == 0 ? new Span(start, start) : new Span(start, Math.max(start, sourceEnd(clean.end())));
    }

    /**
     * The offset in the cleaned text that a source offset became.
     *
     * @param source an offset of the source, its length at most
     * @return the offset in the cleaned text; within a replaced run, where that run starts
     */
    public int toClean(int source) {
        int run = Arrays.binarySearch(sourceStarts, source);
        if (run < 0) {
            run = -run - 2;
        }
        while (run > 0 && sourceStarts[run - 1] == source) {
            run--;
        }
        return equal[run] ? cleanStarts[run] + source - sourceStarts[run] : cleanStarts[run];
    }

    private int sourceStart(int offset) {
        int run = runOf(offset);
        return equal[run] ? sourceStarts[run] + offset - cleanStarts[run] : sourceStarts[run];
    }

    private int sourceEnd(int offset) {
        int run = runOf(offset - 1);
        return equal[run] ? sourceStarts[run] + offset - cleanStarts[run] : sourceStarts[run + 1];
    }

    /** The last run that starts at or before the offset: deleted runs, which have no length, are passed over. */
    private int runOf(int offset) {
        int low = 0;
        int high = cleanStarts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (cleanStarts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Collects runs from left to right. */
    static final class Builder {
        private int[] cleanStarts = new int[32];
        private int[] sourceStarts = new int[32];
        private boolean[] equal = new boolean[32];
        private int runs;
        private int clean;
        private int source;

        void equal(int length) {
            if (length == 0) {
                return;
            }
            if (runs == 0 || !equal[runs - 1]) {
                open(true);
            }
            clean += length;
            source += length;
        }

        void replace(int cleanLength, int sourceLength) {
            open(false);
            clean += cleanLength;
            source += sourceLength;
        }

        private void open(boolean isEqual) {
            if (runs + 1 >= cleanStarts.length) {
                cleanStarts = Arrays.copyOf(cleanStarts, runs * 2);
                sourceStarts = Arrays.copyOf(sourceStarts, runs * 2);
                equal = Arrays.copyOf(equal, runs * 2);
            }
            cleanStarts[runs] = clean;
            sourceStarts[runs] = source;
            equal[runs++] = isEqual;
        }

        Alignment build() {
            open(true);
            return new Alignment(
                    Arrays.copyOf(cleanStarts, runs), Arrays.copyOf(sourceStarts, runs), Arrays.copyOf(equal, runs));
        }
    }
}
