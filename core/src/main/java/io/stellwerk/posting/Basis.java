package io.stellwerk.posting;

/** How far a value is from what is printed. */
public enum Basis {
    /** Printed, at most brought to normal form. */
    STATED,
    /** Computed from stated values. */
    DERIVED,
    /** Concluded: a missing year, a country from a pay scale. */
    INFERRED
}
