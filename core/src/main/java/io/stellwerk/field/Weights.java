package io.stellwerk.field;

/** What one feature adds to each role; two features are never the same object, whatever they add. */
final class Weights {

    private final String feature;
    private final double[] byRole;

    Weights(String feature, int roles) {
        this.feature = feature;
        this.byRole = new double[roles];
    }

    String feature() {
        return feature;
    }

    void add(int role, double weight) {
        byRole[role] += weight;
    }

    double of(int role) {
        return byRole[role];
    }

    void addTo(double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += byRole[i];
        }
    }
}
