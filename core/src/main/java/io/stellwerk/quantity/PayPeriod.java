package io.stellwerk.quantity;

/** The time that an amount or a number of hours is for. */
public enum PayPeriod {
    /** An hour. */
    HOUR,
    /** A day. */
    DAY,
    /** A week. */
    WEEK,
    /** A month. */
    MONTH,
    /** A year. */
    YEAR
}
