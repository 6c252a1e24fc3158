package io.stellwerk.recognizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.stellwerk.table.Row;
import io.stellwerk.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads every table {@code corpus/<kind>/<tag>.tsv}: each surface is one firm mention from its first to its last
 * character with this value; a surface whose value is {@code -} holds no firm mention of the folder's kinds.
 */
class CorpusTest {

    @TestFactory
    List<DynamicContainer> everyTable() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(CorpusTest.class.getClassLoader().getResource("corpus"), "corpus");
        Path root = Path.of(folder.toURI());
        List<DynamicContainer> tables = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                tables.add(table(root, file));
            }
        }
        assertThat(tables).isNotEmpty();
        return tables;
    }

    private static DynamicContainer table(Path root, Path file) throws IOException {
        String name = root.relativize(file).toString().replace('\\', '/');
        String kind = name.substring(0, name.indexOf('/'));
        List<DynamicTest> tests = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            for (Row row : Table.read(name, in).rows()) {
                String surface = row.get("surface").replace("\\n", "\n");
                String value = row.get("value");
                tests.add(dynamicTest(name + ":" + row.line() + " " + surface, () -> check(kind, value, surface)));
            }
        }
        assertThat(tests).as(name).isNotEmpty();
        return dynamicContainer(name, tests);
    }

    private static void check(String kind, String value, String surface) {
        List<Mention> mentions = Quantities.find(surface);
        if (value.equals("-")) {
            assertThat(mentions)
                    .as(surface)
                    .noneMatch(m -> !m.latent() && m.quantity().kind().startsWith(kind));
            return;
        }
        assertThat(mentions).as(surface).hasSize(1);
        Mention mention = mentions.get(0);
        assertThat(mention.quantity()).as(surface).hasToString(value);
        assertThat(mention.quantity().kind()).as(surface).startsWith(kind);
        assertThat(mention.span().of(surface)).isEqualTo(surface);
        assertThat(mention.latent()).as(surface).isFalse();
    }
}
