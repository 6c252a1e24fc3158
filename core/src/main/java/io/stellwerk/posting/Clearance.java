package io.stellwerk.posting;

/** A check that must be passed. */
public enum Clearance {
    /** French restricted area, protection du potentiel scientifique et technique. */
    PPST,
    /** Dutch knowledge security check. */
    KNOWLEDGE_SECURITY,
    /** Security clearance, Sicherheitsüberprüfung, AIVD. */
    SECURITY_CLEARANCE,
    /** Criminal record, Führungszeugnis, VOG, DBS. */
    CRIMINAL_RECORD_CHECK
}
