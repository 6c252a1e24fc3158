package io.stellwerk.evaluation;

import java.util.Locale;

/** How often values are right, by the confidence they were given with. Not thread-safe. */
public final class Reliability {

    private static final int BINS = 10;

    private final int[] count = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] claimed = new double[BINS];

    /** Starts empty. */
    public Reliability() {}

    void add(double confidence, boolean isRight) {
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        count[bin]++;
        right[bin] += isRight ? 1 : 0;
        claimed[bin] += confidence;
    }

    /**
     * The expected calibration error: how far, on average over all values, the share that is right is from the claimed confidence.
     *
     * @return 0 to 1; 0 without values
     */
    public double expectedCalibrationError() {
        int total = 0;
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            total += count[bin];
            error += Math.abs(right[bin] - claimed[bin]);
        }
        return total == 0 ? 0 : error / total;
    }

    /**
     * The share of right values among those given with 0.9 or more.
     *
     * @return 0 to 1; 1 without such values
     */
    public double precisionOfSure() {
        return count[BINS - 1] == 0 ? 1 : (double) right[BINS - 1] / count[BINS - 1];
    }

    /**
     * The table of bins.
     *
     * @return a line of text for each bin that has values
     */
    public String table() {
        StringBuilder lines = new StringBuilder("confidence   values   claimed   right\n");
        for (int bin = 0; bin < BINS; bin++) {
            if (count[bin] > 0) {
                lines.append(String.format(
                        Locale.ROOT,
                        "%.1f..%.1f   %8d   %7.3f   %5.3f\n",
                        (double) bin / BINS,
                        (bin + 1.0) / BINS,
                        count[bin],
                        claimed[bin] / count[bin],
                        (double) right[bin] / count[bin]));
            }
        }
        return lines.append(String.format(Locale.ROOT, "expected calibration error %.3f\n", expectedCalibrationError()))
                .toString();
    }
}
