package io.stellwerk.pay;

/** The time that an amount pays for. */
public enum PayPeriod {
    /** An hour: "15.20 EUR/h". */
    HOUR,
    /** A day. */
    DAY,
    /** A week. */
    WEEK,
    /** A month: "3,059 EUR gross per month". */
    MONTH,
    /** A year: "38,784 GBP per annum". */
    YEAR
}
