package io.stellwerk.fitting;

import io.stellwerk.field.Calibration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Fits the calibration: one line over all fields, then one for each field, held to the line over all the more tightly the fewer values
 * it has. Ads that the library was developed on are read better than others; what others tell lowers or lifts all lines alike.
 */
public final class CalibrationFit {

    private static final String OVERALL = "*";
    private static final int STEPS = 4000;
    private static final double RATE = 0.01;
    private static final double OVERALL_TIGHTNESS = 0.5;
    private static final double FIELD_TIGHTNESS = 6;

    /**
     * A value that was given with some claim.
     *
     * @param claimed what the role model or rule claimed, 0 to 1
     * @param right whether gold has the value
     */
    public record Sample(double claimed, boolean right) {}

    private CalibrationFit() {}

    /**
     * Fits the lines.
     *
     * @param samples the values of each field, by its pointer with stars
     * @return a line for each field, and that over all under {@code *}
     */
    public static Map<String, Calibration.Line> fit(Map<String, List<Sample>> samples) {
        List<Sample> all = samples.values().stream().flatMap(List::stream).toList();
        Calibration.Line overall = line(all, new Calibration.Line(1, 0), OVERALL_TIGHTNESS);
        Map<String, Calibration.Line> lines = new TreeMap<>();
        lines.put(OVERALL, overall);
        samples.forEach((field, values) -> lines.put(field, line(values, overall, FIELD_TIGHTNESS)));
        return lines;
    }

    /**
     * Moves all lines alike, until as many values of unseen ads are right as their confidences say.
     *
     * @param lines the lines fitted on ads that the library was developed on
     * @param unseen the values of each field in other ads
     * @return the moved lines; the same ones where there are no other ads
     */
    public static Map<String, Calibration.Line> moved(
            Map<String, Calibration.Line> lines, Map<String, List<Sample>> unseen) {
        Calibration.Line overall = Objects.requireNonNull(lines.get(OVERALL), "the line over all fields");
        double offset = 0;
        for (int step = 0; step < STEPS && !unseen.isEmpty(); step++) {
            double error = 0;
            int count = 0;
            for (Map.Entry<String, List<Sample>> field : unseen.entrySet()) {
                Calibration.Line known = lines.get(field.getKey());
                Calibration.Line line = moved(known == null ? overall : known, offset);
                for (Sample sample : field.getValue()) {
                    error += line.apply(sample.claimed()) - (sample.right() ? 1 : 0);
                    count++;
                }
            }
            offset -= error / count;
        }
        Map<String, Calibration.Line> moved = new TreeMap<>(lines);
        double by = offset;
        moved.replaceAll((field, line) -> moved(line, by));
        return moved;
    }

    private static Calibration.Line moved(Calibration.Line line, double offset) {
        return new Calibration.Line(line.slope(), line.offset() + offset);
    }

    private static Calibration.Line line(List<Sample> samples, Calibration.Line prior, double tightness) {
        double slope = prior.slope();
        double offset = prior.offset();
        for (int step = 0; step < STEPS; step++) {
            double slopeGradient = tightness * (slope - prior.slope());
            double offsetGradient = tightness * (offset - prior.offset());
            for (Sample sample : samples) {
                double error = new Calibration.Line(slope, offset).apply(sample.claimed()) - (sample.right() ? 1 : 0);
                slopeGradient += error * Calibration.logOdds(sample.claimed());
                offsetGradient += error;
            }
            double scale = RATE / Math.sqrt(1 + samples.size());
            slope = Math.max(0, slope - scale * slopeGradient / Math.sqrt(1 + samples.size()));
            offset -= scale * offsetGradient;
        }
        return new Calibration.Line(slope, offset);
    }
}
