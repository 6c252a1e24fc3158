package io.stellwerk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.text.Folding;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** How much of the ad the cleaning keeps, and how much else; the ad stands between the marks {@code ad} of a page. */
class CleaningTest {
    private static final double LEAST_RECALL = 0.98;
    private static final double LEAST_PRECISION = 0.9;

    @Test
    void keepsTheAdAndLittleElse() throws IOException, URISyntaxException {
        int expected = 0;
        int kept = 0;
        int found = 0;
        StringBuilder report = new StringBuilder();
        List<Path> pages = pages();
        for (Path page : pages) {
            String html = Files.readString(page);
            Map<String, Integer> wanted = counts(ad(html));
            Map<String, Integer> read = counts(DocumentReader.create()
                    .read(html.getBytes(StandardCharsets.UTF_8), Hints.of(page))
                    .text());
            int both = common(wanted, read);
            expected += total(wanted);
            kept += total(read);
            found += both;
            report.append(String.format(
                    Locale.ROOT,
                    "%-34s recall %.3f precision %.3f%s%n",
                    page.getFileName(),
                    (double) both / total(wanted),
                    (double) both / Math.max(1, total(read)),
                    difference(wanted, read)));
        }
        double recall = (double) found / expected;
        double precision = (double) found / kept;
        System.out.printf(
                Locale.ROOT,
                "%sCleaning of %d pages: recall %.4f, precision %.4f%n",
                report,
                pages.size(),
                recall,
                precision);
        assertThat(pages).hasSizeGreaterThanOrEqualTo(20);
        assertThat(recall).as(report.toString()).isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(precision).as(report.toString()).isGreaterThanOrEqualTo(LEAST_PRECISION);
    }

    private static List<Path> pages() throws IOException, URISyntaxException {
        Path folder = Path.of(CleaningTest.class.getResource("/pages").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** The text between the marks, and that of a mark {@code expected} where the ad stands in a script. */
    private static String ad(String html) {
        StringBuilder ad = new StringBuilder();
        int expected = html.indexOf("<!--expected ");
        if (expected >= 0) {
            ad.append(html, expected + 13, html.indexOf("-->", expected));
        }
        for (int at = html.indexOf("<!--ad-->"); at >= 0; at = html.indexOf("<!--ad-->", at + 1)) {
            ad.append(' ')
                    .append(Jsoup.parse(html.substring(at, html.indexOf("<!--/ad-->", at))
                                    .replace("<", " <"))
                            .text());
        }
        return ad.toString();
    }

    private static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String word : Folding.fold(text.replace("\u00AD", "")).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static int common(Map<String, Integer> one, Map<String, Integer> other) {
        return one.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0)))
                .sum();
    }

    private static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String difference(Map<String, Integer> wanted, Map<String, Integer> read) {
        List<String> lost = new ArrayList<>();
        List<String> added = new ArrayList<>();
        wanted.forEach((word, count) -> {
            if (read.getOrDefault(word, 0) < count) {
                lost.add(word);
            }
        });
        read.forEach((word, count) -> {
            if (wanted.getOrDefault(word, 0) < count) {
                added.add(word);
            }
        });
        return (lost.isEmpty() ? "" : " lost " + lost) + (added.isEmpty() ? "" : " added " + added);
    }
}
