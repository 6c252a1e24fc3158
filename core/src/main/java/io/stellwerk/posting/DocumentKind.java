package io.stellwerk.posting;

/** A document that an application must hold. */
public enum DocumentKind {
    /** Curriculum vitae. */
    CV,
    /** Letter of application or motivation. */
    COVER_LETTER,
    /** Certificates, transcripts of records. */
    TRANSCRIPTS,
    /** List of publications or copies of them. */
    PUBLICATIONS,
    /** Research statement or proposal. */
    RESEARCH_STATEMENT,
    /** Teaching statement or portfolio. */
    TEACHING_STATEMENT,
    /** A writing sample or thesis. */
    WRITING_SAMPLE,
    /** Referees or letters of recommendation. */
    REFERENCES,
    /** A photograph. */
    PHOTO,
    /** A portfolio or code samples. */
    PORTFOLIO,
    /** Any other document. */
    OTHER
}
