package io.stellwerk.fitting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Multinomial logistic regression held to a prior: the hand-set weights are what is believed before any ad is seen, and each is moved
 * only as far as the ads speak against it (maximum a posteriori with a Gaussian prior around the hand-set weight).
 */
public final class Fit {

    private static final int STEPS = 400;
    private static final double RATE = 0.05;
    private static final double FAST = 0.9;
    private static final double SLOW = 0.999;
    private static final double TINY = 1e-8;

    private final WeightRows rows;
    private final List<String> roles;
    private final List<String> features;
    private final int[][] active;
    private final int[] gold;
    private final double tightness;

    /**
     * Prepares a fit.
     *
     * @param rows the hand-set weights
     * @param events what was seen; events whose role the rows don't know are left out
     * @param tightness how strongly weights are held to the hand-set ones, greater than 0
     */
    public Fit(WeightRows rows, List<Event> events, double tightness) {
        this.rows = rows;
        this.roles = rows.roles();
        this.features = rows.features();
        this.tightness = tightness;
        Map<String, Integer> index = new HashMap<>();
        features.forEach(feature -> index.put(feature, index.size()));
        List<Event> known =
                events.stream().filter(event -> roles.contains(event.role())).toList();
        this.active = known.stream()
                .map(event -> event.features().stream()
                        .filter(index::containsKey)
                        .mapToInt(index::get)
                        .toArray())
                .toArray(int[][]::new);
        this.gold =
                known.stream().mapToInt(event -> roles.indexOf(event.role())).toArray();
    }

    /**
     * Fits the weights.
     *
     * @return a weight for every role and feature of the rows
     */
    public Map<WeightRows.Key, Double> run() {
        int size = roles.size() * features.size();
        double[] prior = new double[size];
        for (int i = 0; i < size; i++) {
            prior[i] = rows.prior(roles.get(i / features.size()), features.get(i % features.size()));
        }
        double[] weights = prior.clone();
        double[] mean = new double[size];
        double[] square = new double[size];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient(weights, prior);
            double rate = RATE * Math.sqrt(1 - Math.pow(SLOW, step)) / (1 - Math.pow(FAST, step));
            for (int i = 0; i < size; i++) {
                mean[i] = FAST * mean[i] + (1 - FAST) * gradient[i];
                square[i] = SLOW * square[i] + (1 - SLOW) * gradient[i] * gradient[i];
                weights[i] -= rate * mean[i] / (Math.sqrt(square[i]) + TINY);
            }
        }
        Map<WeightRows.Key, Double> fitted = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            fitted.put(
                    new WeightRows.Key(roles.get(i / features.size()), features.get(i % features.size())), weights[i]);
        }
        return fitted;
    }

    private double[] gradient(double[] weights, double[] prior) {
        double[] gradient = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            gradient[i] = tightness * (weights[i] - prior[i]);
        }
        for (int e = 0; e < active.length; e++) {
            double[] shares = shares(weights, active[e]);
            for (int r = 0; r < shares.length; r++) {
                double error = shares[r] - (r == gold[e] ? 1 : 0);
                for (int f : active[e]) {
                    gradient[r * features.size() + f] += error;
                }
            }
        }
        return gradient;
    }

    private double[] shares(double[] weights, int[] present) {
        double[] sums = new double[roles.size()];
        double highest = Double.NEGATIVE_INFINITY;
        for (int r = 0; r < sums.length; r++) {
            for (int f : present) {
                sums[r] += weights[r * features.size() + f];
            }
            highest = Math.max(highest, sums[r]);
        }
        double total = 0;
        for (int r = 0; r < sums.length; r++) {
            sums[r] = Math.exp(sums[r] - highest);
            total += sums[r];
        }
        for (int r = 0; r < sums.length; r++) {
            sums[r] /= total;
        }
        return sums;
    }
}
