package io.stellwerk.posting;

/** The EURAXESS profiles of researchers. */
public enum ResearcherProfile {
    /** First stage researcher, up to the doctorate. */
    R1,
    /** Recognised researcher, with a doctorate. */
    R2,
    /** Established researcher, independent. */
    R3,
    /** Leading researcher. */
    R4
}
