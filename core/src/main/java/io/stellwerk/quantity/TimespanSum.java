package io.stellwerk.quantity;

/**
 * Lengths that follow each other: {@code 3 + 1 years}.
 *
 * @param initial the first length
 * @param total all of them together
 */
public record TimespanSum(Timespan initial, Timespan total) implements Quantity {

    @Override
    public String kind() {
        return "timespan-sum";
    }

    /** The first length and the whole: {@code P36M of P48M}. */
    @Override
    public String toString() {
        return initial + " of " + total;
    }
}
