package io.stellwerk.field;

import io.stellwerk.table.Row;
import io.stellwerk.table.Table;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns the probabilities of role models and rules into confidences that hold: of the values given with 0.9, nine in ten are right.
 *
 * <p>Rows of {@code META-INF/stellwerk/calibration.tsv} give each field a slope and an offset on the logistic scale, fitted on ads
 * whose postings are known; the row {@code *} stands for fields without one. Immutable.
 */
public final class Calibration {

    /** Leaves confidences as they are. */
    public static final Calibration NONE = new Calibration(Map.of());

    private static final String RESOURCE = "META-INF/stellwerk/calibration.tsv";
    private static final String OTHERS = "*";
    private static final double LIMIT = 7;

    /**
     * A line on the logistic scale.
     *
     * @param slope what the claimed log-odds are multiplied with
     * @param offset what is added to them
     */
    public record Line(double slope, double offset) {

        /**
         * The calibrated confidence.
         *
         * @param claimed 0 to 1
         * @return 0 to 1
         */
        public double apply(double claimed) {
            return 1 / (1 + Math.exp(-(slope * logOdds(claimed) + offset)));
        }
    }

    private final Map<String, Line> lines;

    private Calibration(Map<String, Line> lines) {
        this.lines = Map.copyOf(lines);
    }

    /**
     * Reads the rows on the class path.
     *
     * @param loader where they are found
     * @return the calibration, {@link #NONE} without rows
     * @throws io.stellwerk.table.DataException when a row is faulty
     */
    public static Calibration read(ClassLoader loader) {
        Map<String, Line> lines = new HashMap<>();
        for (Table table : Table.readAll(loader, RESOURCE)) {
            for (Row row : table.rows()) {
                lines.put(
                        row.get("field"),
                        new Line(
                                row.decimal("slope").doubleValue(),
                                row.decimal("offset").doubleValue()));
            }
        }
        return new Calibration(lines);
    }

    /**
     * The log-odds of a probability, kept within what can be told apart.
     *
     * @param probability 0 to 1
     * @return the log-odds, -7 to 7
     */
    public static double logOdds(double probability) {
        double odds = Math.log(probability / (1 - probability));
        return Math.max(-LIMIT, Math.min(LIMIT, odds));
    }

    /**
     * The confidence in a value.
     *
     * @param pointer the value's JSON Pointer
     * @param claimed what the role model or rule claims, 0 to 1
     * @return 0 to 1
     */
    public double confidence(String pointer, double claimed) {
        if (lines.isEmpty()) {
            return claimed;
        }
        Line plain = lines.get(pointer);
        Line line = plain == null ? lines.get(starred(pointer)) : plain;
        Line known = line == null ? lines.get(OTHERS) : line;
        return known == null ? claimed : known.apply(claimed);
    }

    /** {@code /contacts/1/name} as {@code /contacts/*}{@code /name}. */
    private static String starred(String pointer) {
        StringBuilder starred = new StringBuilder(pointer.length());
        for (int i = 0; i < pointer.length(); i++) {
            char c = pointer.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (digit && pointer.charAt(i - 1) == '/') {
                starred.append('*');
            } else if (!digit || starred.charAt(starred.length() - 1) != '*') {
                starred.append(c);
            }
        }
        return starred.toString();
    }
}
