package io.stellwerk.posting;

/** The degree that is required. */
public enum DegreeLevel {
    /** Explicitly none. */
    NONE,
    /** Vocational training, also Bac+2. */
    VOCATIONAL,
    /** Bachelor, licence, Diplom (FH). */
    BACHELOR,
    /** Master, Diplom, Bac+5. */
    MASTER,
    /** A doctorate. */
    DOCTORATE,
    /** Habilitation or an equal qualification. */
    HABILITATION
}
