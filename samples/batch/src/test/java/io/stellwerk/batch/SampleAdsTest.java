package io.stellwerk.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.stellwerk.evaluation.Evaluation;
import io.stellwerk.evaluation.Gold;
import io.stellwerk.evaluation.Miss;
import io.stellwerk.json.PostingJson;
import io.stellwerk.posting.Extraction;
import io.stellwerk.posting.Issue;
import io.stellwerk.posting.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every sample ad against its gold, pointer by pointer. What is not read right is listed in {@code samples/ads/known-failures.tsv},
 * strictly: an unlisted miss fails, and so does a listed one that is read right. The list that would be true is written to
 * {@code target/known-failures.tsv}, to be looked through and copied; the accuracy report to {@code target/accuracy.txt}.
 */
class SampleAdsTest {

    private static final Path TARGET = Path.of("target");

    private static final Evaluation EVALUATION = new Evaluation();

    @BeforeAll
    static void evaluate() throws IOException {
        for (Gold gold : Gold.readAll(Samples.folder())) {
            EVALUATION.add(gold, Objects.requireNonNull(Samples.extractions().get(gold.stem()), gold.stem()));
        }
    }

    @Test
    void everyAdHasItsGold() throws IOException {
        Set<String> stems = new LinkedHashSet<>();
        for (Gold gold : Gold.readAll(Samples.folder())) {
            assertThat(stems.add(gold.stem()))
                    .as("gold named %s is the only one", gold.stem())
                    .isTrue();
            assertThat(gold.expected()).as(gold.stem()).isNotEmpty();
        }
        assertThat(stems)
                .containsExactlyInAnyOrderElementsOf(Samples.extractions().keySet());
        assertThat(stems).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void missesAreExactlyTheKnownOnes() throws IOException {
        KnownFailures known = KnownFailures.read(Samples.folder());
        Map<String, String> rows = KnownFailures.of(EVALUATION.misses(), known);
        Files.createDirectories(TARGET);
        KnownFailures.write(TARGET.resolve(KnownFailures.FILE), rows);
        List<String> add = new ArrayList<>();
        List<String> remove = new ArrayList<>();
        rows.forEach((key, why) -> note(add, !known.why().containsKey(key), key + "\t" + why));
        known.why().forEach((key, why) -> note(remove, !rows.containsKey(key), key + "\t" + why));
        assertThat(add.size() + remove.size())
                .as(
                        "rows to add to %s, %d newly missed:%n%s%nrows to remove, %d read right now:%n%s%nthe true list: %s%n",
                        KnownFailures.FILE,
                        add.size(),
                        String.join("\n", add),
                        remove.size(),
                        String.join("\n", remove),
                        TARGET.resolve(KnownFailures.FILE).toAbsolutePath())
                .isZero();
    }

    private static void note(List<String> rows, boolean wanted, String row) {
        if (wanted) {
            rows.add(row);
        }
    }

    @Test
    void accuracyIsReported() throws IOException {
        Files.createDirectories(TARGET);
        String report = EVALUATION.report();
        Files.writeString(TARGET.resolve("accuracy.txt"), report, StandardCharsets.UTF_8);
        assertThat(report).contains("/deadline/date", "language de", "expected calibration error", "without a miss");
        Set<String> ads = new LinkedHashSet<>();
        EVALUATION.misses().stream().map(Miss::stem).forEach(ads::add);
        int perfect = Samples.extractions().size() - ads.size();
        assertThat(report)
                .endsWith("ads %d, without a miss %d\n"
                        .formatted(Samples.extractions().size(), perfect));
    }

    @TestFactory
    Stream<DynamicTest> everyLineHoldsToTheSchema() {
        return each(extraction ->
                assertThat(Schemas.faults(PostingJson.write(extraction))).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> everyLineIsReadBack() {
        return each(extraction -> {
            String line = PostingJson.write(extraction);
            Extraction back = PostingJson.readExtraction(line);
            assertThat(back.posting()).isEqualTo(extraction.posting());
            assertThat(back.issues()).isEqualTo(extraction.issues());
            assertThat(PostingJson.write(back)).isEqualTo(line);
        });
    }

    @TestFactory
    Stream<DynamicTest> noAdIsUnreadable() {
        return each(extraction ->
                assertThat(extraction.issues()).extracting(Issue::severity).doesNotContain(Severity.ERROR));
    }

    private static Stream<DynamicTest> each(java.util.function.Consumer<Extraction> check) {
        return Samples.extractions().entrySet().stream()
                .map(ad -> dynamicTest(ad.getKey(), () -> check.accept(ad.getValue())));
    }
}
