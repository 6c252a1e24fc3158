package io.stellwerk.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The roles of one mention with their probabilities, and the features behind them. */
public final class RoleScores {

    private final List<String> roles;
    private final double[] probabilities;
    private final List<Weights> fired;

    RoleScores(List<String> roles, double[] sums, List<Weights> fired) {
        this.roles = roles;
        this.probabilities = softmax(sums);
        this.fired = fired;
    }

    private static double[] softmax(double[] sums) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            highest = Math.max(highest, sum);
        }
        double[] shares = new double[sums.length];
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            shares[i] = Math.exp(sums[i] - highest);
            total += shares[i];
        }
        for (int i = 0; i < sums.length; i++) {
            shares[i] /= total;
        }
        return shares;
    }

    /**
     * How likely a role is.
     *
     * @param role a role of the model
     * @return 0 to 1; 0 for a role that the model does not know
     */
    public double of(String role) {
        int index = roles.indexOf(role);
        return index < 0 ? 0 : probabilities[index];
    }

    /**
     * The likeliest role.
     *
     * @return a role of the model, {@link RoleModel#NONE} included
     */
    public String best() {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return roles.get(best);
    }

    /**
     * Whether a role is the likeliest.
     *
     * @param role a role of the model
     * @return true when it is
     */
    public boolean is(String role) {
        return best().equals(role);
    }

    /**
     * The names of all features that were present.
     *
     * @return feature names in the order they were found
     */
    public List<String> features() {
        return fired.stream().map(Weights::feature).toList();
    }

    /**
     * The features that spoke for a role.
     *
     * @param role a role of the model
     * @return feature names, strongest first
     */
    public List<String> reasons(String role) {
        int index = roles.indexOf(role);
        List<Weights> speaking = new ArrayList<>();
        for (Weights one : fired) {
            if (index >= 0 && one.of(index) > 0) {
                speaking.add(one);
            }
        }
        speaking.sort(Comparator.comparingDouble((Weights one) -> -one.of(index)));
        return speaking.stream().map(Weights::feature).toList();
    }
}
