package io.stellwerk.posting;

/** How much an issue matters. */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** The value may be wrong; a person should look. */
    WARNING,
    /** The input could not be read. */
    ERROR
}
