package io.stellwerk.quantity;

/** How fine a date is. */
public enum Grain {
    /** A day of a month, with or without its year. */
    DAY,
    /** A month, with or without its year. */
    MONTH,
    /** A quarter of a year. */
    QUARTER,
    /** Half a year, as semesters are. */
    HALF_YEAR,
    /** A year alone. */
    YEAR
}
