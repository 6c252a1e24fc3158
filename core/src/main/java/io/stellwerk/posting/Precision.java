package io.stellwerk.posting;

/** How precisely a start is printed. */
public enum Precision {
    /** A day. */
    DAY,
    /** A month. */
    MONTH,
    /** A quarter or half-year. */
    QUARTER,
    /** A year. */
    YEAR
}
