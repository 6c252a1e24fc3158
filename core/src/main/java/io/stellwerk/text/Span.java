package io.stellwerk.text;

/**
 * A half-open range of UTF-16 code units: {@code text.substring(start, end)} is what it covers.
 *
 * @param start first offset, zero or greater
 * @param end offset after the last one, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** Rejects ranges that no text can have. */
    public Span {
        if (start < 0) {
            throw new IllegalArgumentException("start must be zero or greater: " + start);
        }
        if (end < start) {
            throw new IllegalArgumentException("end must not be before start: " + start + ".." + end);
        }
    }

    /**
     * The number of code units covered.
     *
     * @return the length, zero or greater
     */
    public int length() {
        return end - start;
    }

    /**
     * Whether another span lies within this one; every span contains itself.
     *
     * @param other the other span
     * @return true when no part of it stands outside
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * Whether an offset lies within this span.
     *
     * @param offset an offset
     * @return true from {@code start} to just before {@code end}
     */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /**
     * Whether the two spans share a code unit.
     *
     * @param other the other span
     * @return true when they overlap
     */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * The smallest span that covers both.
     *
     * @param other the other span
     * @return the hull of the two
     */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * What this span covers in a text.
     *
     * @param text a text at least {@code end} long
     * @return the covered characters
     */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
