package io.stellwerk.documents.limit;

import io.stellwerk.posting.Issue;
import java.io.IOException;

/** Ends the reading of one document; the reader turns it into an issue. */
public final class ReadException extends IOException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final ReadProblem problem;

    /**
     * A problem that ends the reading.
     *
     * @param problem what is wrong
     * @param message the place and the cause
     */
    public ReadException(ReadProblem problem, String message) {
        super(message);
        this.problem = problem;
    }

    /**
     * A problem that ends the reading, found by a library.
     *
     * @param problem what is wrong
     * @param message the place and the cause
     * @param cause what the library threw
     */
    public ReadException(ReadProblem problem, String message, Throwable cause) {
        super(message, cause);
        this.problem = problem;
    }

    /**
     * The issue to report.
     *
     * @return problem and message
     */
    public Issue issue() {
        return problem.issue(String.valueOf(getMessage()));
    }
}
