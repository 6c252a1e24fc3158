package io.stellwerk.documents.limit;

import io.stellwerk.posting.Issue;
import java.util.ArrayList;
import java.util.List;

/** What one read may still spend, and the issues met so far; used by one thread at a time. */
public final class Budget {
    private static final int MOST_ISSUES = 50;

    private final Limits limits;
    private final long end;
    private final List<Issue> issues = new ArrayList<>();
    private int embedded;

    /**
     * Starts the clock of one read.
     *
     * @param limits what the read may cost
     */
    public Budget(Limits limits) {
        this.limits = limits;
        this.end = System.nanoTime() + limits.time().toNanos();
    }

    /**
     * The limits of this read.
     *
     * @return the limits it was made with
     */
    public Limits limits() {
        return limits;
    }

    /**
     * Ends the read when its time is over or its thread is asked to stop.
     *
     * @throws ReadException with {@link ReadProblem#TIME_LIMIT}
     */
    public void checkTime() throws ReadException {
        if (isOver()) {
            throw new ReadException(ReadProblem.TIME_LIMIT, "not read within " + limits.time());
        }
    }

    /**
     * Whether the time is over.
     *
     * @return true when the read should stop
     */
    public boolean isOver() {
        return System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted();
    }

    /**
     * Ends the read when a text grows too long.
     *
     * @param characters length of the text so far
     * @throws ReadException with {@link ReadProblem#TOO_LARGE} or {@link ReadProblem#TIME_LIMIT}
     */
    public void checkText(int characters) throws ReadException {
        if (characters > limits.characters()) {
            throw new ReadException(ReadProblem.TOO_LARGE, "more than " + limits.characters() + " characters of text");
        }
        checkTime();
    }

    /**
     * Whether one more embedded document may be read; counts it.
     *
     * @return false once the limit is reached
     */
    public boolean takeEmbedded() {
        return embedded++ < limits.embedded();
    }

    /**
     * Keeps an issue; the same one is kept once, and no more than 50 in all.
     *
     * @param problem what is wrong
     * @param message the place and the cause
     */
    public void report(ReadProblem problem, String message) {
        report(problem.issue(message));
    }

    /**
     * Keeps an issue; the same one is kept once, and no more than 50 in all.
     *
     * @param issue what is wrong
     */
    public void report(Issue issue) {
        if (issues.size() < MOST_ISSUES && !issues.contains(issue)) {
            issues.add(issue);
        }
    }

    /**
     * The issues so far, in the order they were met.
     *
     * @return an unmodifiable copy
     */
    public List<Issue> issues() {
        return List.copyOf(issues);
    }
}
