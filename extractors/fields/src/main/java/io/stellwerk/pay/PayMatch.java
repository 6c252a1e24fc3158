package io.stellwerk.pay;

import org.jspecify.annotations.Nullable;

/**
 * A place in the tables that prints the amounts of an ad.
 *
 * @param kind how the amounts match
 * @param band the grade; the lower one where the range runs over the points of a spine
 * @param bandMax the upper point of a spine; null otherwise
 */
public record PayMatch(Kind kind, PayBand band, @Nullable PayBand bandMax) {

    /** How amounts match, best first. */
    public enum Kind {
        /** From the lowest to the highest step of one grade. */
        FULL_RANGE,
        /** The range of a new hire in one grade. */
        ENTRY_RANGE,
        /** From one point of a spine to another: "38,205 to 45,585 GBP". */
        POINTS,
        /** From one step of a grade to another. */
        STEPS,
        /** One printed figure is one step. */
        STEP
    }
}
