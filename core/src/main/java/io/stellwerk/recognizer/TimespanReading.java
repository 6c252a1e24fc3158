package io.stellwerk.recognizer;

import io.stellwerk.quantity.Quantity;
import io.stellwerk.quantity.Timespan;

/** A length of time, a range or a sum of lengths, and the tokens that it was read from. */
record TimespanReading(int from, int to, Quantity quantity, String rule, long languages, boolean weak) {

    /** Whether it is a single length, which alone can have a bound. */
    boolean isLength() {
        return quantity instanceof Timespan span
                && span.min() != null
                && span.min().equals(span.max());
    }

    TimespanReading bounded(int first, int end, Timespan bounded, String name, long words) {
        return new TimespanReading(first, end, bounded, name, languages | words, false);
    }
}
