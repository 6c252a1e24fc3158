package io.stellwerk.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weights follow what was seen, as far as the hand-set ones let them. */
class FitTest {

    private static final WeightRows.Key LABEL = new WeightRows.Key("DEADLINE", "label:cue/apply");
    private static final WeightRows.Key BIAS = new WeightRows.Key("DEADLINE", "bias");

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void writeRows() throws IOException {
        file = Files.writeString(folder.resolve("date.tsv"), """
                # Roles of dates.
                # gold DEADLINE: /deadline/date /deadline/other
                role\tfeature\tweight
                DEADLINE\tbias\t-1
                DEADLINE\tlabel:cue/apply\t1.5
                """, StandardCharsets.UTF_8);
    }

    @Test
    void withoutEventsTheHandSetWeightsStay() throws IOException {
        Map<WeightRows.Key, Double> weights = fit(List.of(), 0.5);
        assertThat(weights.get(LABEL)).isEqualTo(1.5, within(1e-6));
        assertThat(weights.get(BIAS)).isEqualTo(-1, within(1e-6));
    }

    @Test
    void eventsMoveTheWeightOfWhatTheyShow() throws IOException {
        List<Event> labelled = Collections.nCopies(50, new Event(List.of("bias", "label:cue/apply"), "DEADLINE"));
        assertThat(fit(labelled, 0.5).get(LABEL)).isGreaterThan(1.6);
        List<Event> against = Collections.nCopies(50, new Event(List.of("bias", "label:cue/apply"), "NONE"));
        assertThat(fit(against, 0.5).get(LABEL)).isLessThan(0.5);
    }

    @Test
    void tightnessHoldsThemToTheHandSetOnes() throws IOException {
        List<Event> against = Collections.nCopies(50, new Event(List.of("bias", "label:cue/apply"), "NONE"));
        assertThat(fit(against, 100).get(LABEL)).isGreaterThan(fit(against, 0.1).get(LABEL));
    }

    @Test
    void unknownFeaturesAndRolesAreLeftOut() throws IOException {
        List<Event> strange =
                List.of(new Event(List.of("bias", "unknown"), "DEADLINE"), new Event(List.of("bias"), "OTHER"));
        assertThat(fit(strange, 0.5).keySet())
                .extracting(WeightRows.Key::feature)
                .containsOnly("bias", "label:cue/apply");
    }

    @Test
    void theSameEventsGiveTheSameWeights() throws IOException {
        List<Event> events =
                List.of(new Event(List.of("bias"), "NONE"), new Event(List.of("bias", "label:cue/apply"), "DEADLINE"));
        assertThat(fit(events, 0.5)).isEqualTo(fit(events, 0.5));
    }

    @Test
    void rowsKeepTheHandSetWeightBesideTheNewOne() throws IOException {
        WeightRows.read(file).write(Map.of(LABEL, 2.25, BIAS, -0.5));
        assertThat(Files.readAllLines(file, StandardCharsets.UTF_8))
                .containsExactly(
                        "# Roles of dates.",
                        "# gold DEADLINE: /deadline/date /deadline/other",
                        "role\tfeature\tprior\tweight",
                        "DEADLINE\tbias\t-1\t-0.5",
                        "DEADLINE\tlabel:cue/apply\t1.5\t2.25");
        assertThat(WeightRows.read(file).prior("DEADLINE", "label:cue/apply")).isEqualTo(1.5);
    }

    @Test
    void rowsSayWhereGoldHasTheirValues() throws IOException {
        assertThat(WeightRows.read(file).goldPointers())
                .containsExactly(Map.entry("DEADLINE", List.of("/deadline/date", "/deadline/other")));
    }

    private Map<WeightRows.Key, Double> fit(List<Event> events, double tightness) throws IOException {
        return new Fit(WeightRows.read(file), events, tightness).run();
    }
}
