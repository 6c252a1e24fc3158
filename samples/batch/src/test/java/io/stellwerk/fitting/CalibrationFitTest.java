package io.stellwerk.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stellwerk.field.Calibration;
import io.stellwerk.fitting.CalibrationFit.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Fitted lines make claims hold. */
class CalibrationFitTest {

    @Test
    void withoutValuesTheClaimStays() {
        Map<String, Calibration.Line> lines = CalibrationFit.fit(Map.of());
        assertThat(lines).containsOnlyKeys("*");
        assertThat(apply(lines, "*", 0.8)).isEqualTo(0.8, within(1e-6));
    }

    @Test
    void anOverconfidentClaimIsLowered() {
        Map<String, Calibration.Line> lines = CalibrationFit.fit(Map.of("/title", samples(0.95, 300, 100)));
        assertThat(apply(lines, "*", 0.95)).isEqualTo(0.75, within(0.03));
        assertThat(apply(lines, "/title", 0.95)).isEqualTo(0.75, within(0.03));
    }

    @Test
    void aTimidClaimIsRaised() {
        Map<String, Calibration.Line> lines = CalibrationFit.fit(Map.of("/title", samples(0.6, 390, 10)));
        assertThat(apply(lines, "/title", 0.6)).isGreaterThan(0.9);
    }

    @Test
    void aFieldWithFewValuesStaysNearTheOthers() {
        Map<String, Calibration.Line> lines =
                CalibrationFit.fit(Map.of("/title", samples(0.9, 360, 40), "/remote", samples(0.9, 0, 1)));
        assertThat(apply(lines, "/remote", 0.9)).isEqualTo(apply(lines, "*", 0.9), within(0.15));
    }

    @Test
    void aSurerClaimIsNeverLessSure() {
        List<Sample> contrary = new ArrayList<>(samples(0.95, 10, 90));
        contrary.addAll(samples(0.3, 90, 10));
        assertThat(CalibrationFit.fit(Map.of("/title", contrary)).values())
                .allSatisfy(line -> assertThat(line.slope()).isGreaterThanOrEqualTo(0));
    }

    private static double apply(Map<String, Calibration.Line> lines, String field, double claimed) {
        Calibration.Line line = lines.get(field);
        assertThat(line).as(field).isNotNull();
        return line == null ? 0 : line.apply(claimed);
    }

    @Test
    void unseenAdsLowerAllLinesAlike() {
        Map<String, Calibration.Line> fitted =
                CalibrationFit.fit(Map.of("/title", samples(0.9, 380, 20), "/remote", samples(0.9, 390, 10)));
        Map<String, Calibration.Line> moved = CalibrationFit.moved(fitted, Map.of("/title", samples(0.9, 80, 20)));
        assertThat(apply(moved, "/title", 0.9)).isEqualTo(0.8, within(0.01));
        assertThat(apply(moved, "/remote", 0.9)).isLessThan(apply(fitted, "/remote", 0.9));
        assertThat(CalibrationFit.moved(fitted, Map.of())).isEqualTo(fitted);
    }

    private static List<Sample> samples(double claimed, int right, int wrong) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            samples.add(new Sample(claimed, i < right));
        }
        return samples;
    }
}
