package io.stellwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files that one can read: half have at most 75 lines, nine in ten at most 200, none over 400. */
class SizesTest {

    private static final int MEDIAN = 75;
    private static final int NINE_IN_TEN = 200;
    private static final int LARGEST = 400;

    @Test
    void filesStaySmall() throws IOException {
        List<Integer> sizes = new ArrayList<>();
        for (Path file : sources()) {
            int lines = Files.readAllLines(file, StandardCharsets.UTF_8).size();
            assertThat(lines).as("lines of %s", file).isLessThanOrEqualTo(LARGEST);
            sizes.add(lines);
        }
        Collections.sort(sizes);
        assertThat(sizes).as("sources found").hasSizeGreaterThan(100);
        assertThat(sizes.get(sizes.size() / 2)).as("median").isLessThanOrEqualTo(MEDIAN);
        assertThat(sizes.get(sizes.size() * 9 / 10)).as("nine in ten").isLessThanOrEqualTo(NINE_IN_TEN);
    }

    /** The main sources of all modules: the tests of a module run in its own folder. */
    private static List<Path> sources() throws IOException {
        Path root = Path.of("").toAbsolutePath().getParent();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(".java")
                            && f.toString().contains("src/main".replace('/', java.io.File.separatorChar)))
                    .sorted()
                    .toList();
        }
    }
}
