package io.stellwerk.posting;

/** The kind of contract. */
public enum ContractType {
    /** Ends at a date or after a time. */
    FIXED_TERM,
    /** Without an end. */
    PERMANENT,
    /** Becomes permanent after an evaluation. */
    TENURE_TRACK,
    /** Service under public law: Beamte, fonctionnaire. */
    CIVIL_SERVANT,
    /** An internship agreement. */
    INTERNSHIP,
    /** An apprenticeship contract. */
    APPRENTICESHIP,
    /** A stipend or bursary instead of a salary. */
    STIPEND,
    /** Work on one's own account. */
    FREELANCE
}
