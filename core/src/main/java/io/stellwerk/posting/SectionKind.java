package io.stellwerk.posting;

/** What a section is about. */
public enum SectionKind {
    /** The employer and the team. */
    EMPLOYER,
    /** What is to be done. */
    TASKS,
    /** Who is sought. */
    PROFILE,
    /** What is offered. */
    OFFER,
    /** How to apply. */
    APPLICATION,
    /** Whom to ask. */
    CONTACT,
    /** Equal opportunity, data protection, terms. */
    LEGAL,
    /** Contract, pay and place in brief. */
    CONDITIONS,
    /** Project and surroundings. */
    CONTEXT,
    /** Anything else. */
    OTHER
}
