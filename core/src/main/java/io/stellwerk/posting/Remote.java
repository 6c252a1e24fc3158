package io.stellwerk.posting;

/** Where the work may be done. */
public enum Remote {
    /** At the place of work only. */
    ONSITE,
    /** Partly from elsewhere. */
    HYBRID,
    /** From anywhere. */
    REMOTE
}
