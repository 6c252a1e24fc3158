package io.stellwerk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.PostingParser;
import io.stellwerk.evaluation.Evaluation;
import io.stellwerk.evaluation.Gold;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same ad in another layout says the same; the figures are written to {@code target/layout-*.txt}. */
class LayoutsTest {

    private static final Map<String, String> TEXTS = new LinkedHashMap<>();

    @BeforeAll
    static void read() {
        new Ads()
                .each(
                        Samples.folder().toString(),
                        InputStream.nullInputStream(),
                        ad -> TEXTS.put(ad.stem(), ad.document().source()));
    }

    @ParameterizedTest
    @EnumSource
    void layoutCostsLittle(SampleLayout layout) throws IOException {
        PostingParser parser = PostingParser.create();
        Evaluation evaluation = new Evaluation();
        for (Gold gold : Gold.readAll(Samples.folder())) {
            String text = Objects.requireNonNull(TEXTS.get(gold.stem()), gold.stem());
            evaluation.add(gold, parser.parse(layout.of(text)));
        }
        Path report = Path.of("target", "layout-" + layout.name() + ".txt");
        Files.createDirectories(Path.of("target"));
        Files.writeString(report, evaluation.report());
        assertThat(evaluation.all().f1()).as(layout.name()).isGreaterThanOrEqualTo(layout.floor());
    }
}
