package io.stellwerk.posting;

/** What kind of post is offered. */
public enum PositionType {
    /** A post for a doctorate: PhD student, Doktorand, doctorant. */
    DOCTORAL_CANDIDATE,
    /** A post after the doctorate. */
    POSTDOC,
    /** A full or associate professorship. */
    PROFESSOR,
    /** Assistant professor, tenure track, W1. */
    JUNIOR_PROFESSOR,
    /** A post mainly for teaching. */
    LECTURER,
    /** A scientist, wissenschaftlicher Mitarbeiter. */
    RESEARCHER,
    /** An engineer in research, ingénieur de recherche or d'études. */
    RESEARCH_ENGINEER,
    /** A technician or laboratory assistant. */
    TECHNICIAN,
    /** A post in administration, library or management. */
    ADMINISTRATION,
    /** A post for enrolled students. */
    STUDENT_ASSISTANT,
    /** An internship. */
    INTERN,
    /** An apprenticeship. */
    APPRENTICE,
    /** A post of any other kind. */
    OTHER
}
