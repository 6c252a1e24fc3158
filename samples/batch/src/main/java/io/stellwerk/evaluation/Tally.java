package io.stellwerk.evaluation;

/** Counts of right, false and missing values. Not thread-safe. */
public final class Tally {

    private int right;
    private int wrong;
    private int missing;

    /** Starts at zero. */
    public Tally() {}

    void add(int hits, int extra, int lost) {
        right += hits;
        wrong += extra;
        missing += lost;
    }

    /**
     * Values that gold has and the posting too.
     *
     * @return zero or more
     */
    public int right() {
        return right;
    }

    /**
     * Values of the posting that gold has not.
     *
     * @return zero or more
     */
    public int wrong() {
        return wrong;
    }

    /**
     * Values of gold that the posting has not.
     *
     * @return zero or more
     */
    public int missing() {
        return missing;
    }

    /**
     * The share of the posting's values that are right.
     *
     * @return 0 to 1; 1 where there are none
     */
    public double precision() {
        return share(right, right + wrong);
    }

    /**
     * The share of gold's values that were found.
     *
     * @return 0 to 1; 1 where there are none
     */
    public double recall() {
        return share(right, right + missing);
    }

    /**
     * The harmonic mean of precision and recall.
     *
     * @return 0 to 1
     */
    public double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
