package io.stellwerk.posting;

/** What is paid beside the salary. */
public enum SupplementKind {
    /** Holiday allowance, vakantiegeld. */
    HOLIDAY_ALLOWANCE,
    /** Year-end bonus, eindejaarsuitkering, Jahressonderzahlung, 13th month. */
    YEAR_END_BONUS,
    /** A bonus that depends on performance. */
    BONUS,
    /** A regular allowance, such as Zulage or London weighting. */
    ALLOWANCE,
    /** Shares or options. */
    EQUITY
}
