package io.stellwerk.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.stellwerk.posting.Evidence;
import io.stellwerk.posting.Fields;
import io.stellwerk.table.DataException;
import io.stellwerk.text.AlignedText;
import io.stellwerk.text.Span;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claimed probabilities become confidences by the rows of their field. */
class CalibrationTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFieldHasItsOwnRowAndTheOthersShareOne() throws IOException {
        Calibration calibration = read("/title\t1\t0", "/contacts/*/email\t0\t0", "*\t1\t-1");
        assertThat(calibration.confidence("/title", 0.8)).isEqualTo(0.8, within(1e-9));
        assertThat(calibration.confidence("/contacts/12/email", 0.99)).isEqualTo(0.5, within(1e-9));
        assertThat(calibration.confidence("/remote", 0.5)).isEqualTo(1 / (1 + Math.E), within(1e-9));
    }

    @Test
    void withoutRowsTheClaimStays() throws IOException {
        assertThat(Calibration.NONE.confidence("/title", 0.8)).isEqualTo(0.8);
        assertThat(read("/title\t1\t1").confidence("/remote", 0.8)).isEqualTo(0.8);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-300, 0.3, 0.5, 0.999999, 1})
    void aConfidenceIsAlwaysAProbability(double claimed) throws IOException {
        assertThat(read("*\t3\t4").confidence("/title", claimed)).isBetween(0.0, 1.0);
        assertThat(Calibration.logOdds(claimed)).isBetween(-7.0, 7.0);
    }

    @Test
    void aSurerClaimIsNeverLessSure() throws IOException {
        Calibration calibration = read("*\t0.7\t0.3");
        double last = 0;
        for (int percent = 0; percent <= 100; percent++) {
            double confidence = calibration.confidence("/title", percent / 100.0);
            assertThat(confidence).isGreaterThanOrEqualTo(last);
            last = confidence;
        }
    }

    @Test
    void evidenceShowsTheCalibratedConfidence() throws IOException {
        Draft draft = new Draft(AlignedText.of("Küfer"));
        draft.set(Fields.TITLE, "Küfer", Reading.stated(new Span(0, 5), "title", 0.9));
        assertThat(Assembler.assemble(draft, read("*\t0\t0"), false).evidence())
                .extracting(Evidence::confidence)
                .containsExactly(0.5);
    }

    @Test
    void aFaultyRowIsNamed() {
        assertThatThrownBy(() -> read("/title\tsteep\t0"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("calibration.tsv")
                .hasMessageContaining("steep");
    }

    private Calibration read(String... rows) throws IOException {
        Path resources = Files.createDirectories(folder.resolve("META-INF/stellwerk"));
        List<String> lines = new ArrayList<>(List.of("field\tslope\toffset"));
        lines.addAll(List.of(rows));
        Files.write(resources.resolve("calibration.tsv"), lines, StandardCharsets.UTF_8);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            return Calibration.read(loader);
        }
    }
}
