package io.stellwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same text gives the same JSON: in any locale and time zone, in any process, in any thread. */
class DeterminismTest {

    private static final int THREADS = 8;

    /** A process of its own has its own defaults from the first class on, and its own order of hash sets. */
    @ParameterizedTest
    @CsvSource({"tr, TR, Pacific/Kiritimati", "ar, EG, America/St_Johns"})
    void samePostingsInAnotherProcess(String language, String country, String zone)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-cp",
                System.getProperty("java.class.path"),
                SampleDigest.class.getName());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String digest = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(digest.lines().toList()).isEqualTo(SampleDigest.lines(PostingParser.create()));
    }

    @Test
    void samePostingsInEveryThread() throws InterruptedException, ExecutionException {
        PostingParser parser = PostingParser.create();
        List<String> alone = SampleDigest.lines(parser);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                results.add(threads.submit(() -> SampleDigest.lines(parser)));
            }
            for (Future<List<String>> result : results) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void samePostingsByAnotherParser() {
        assertThat(SampleDigest.lines(PostingParser.create())).isEqualTo(SampleDigest.lines(PostingParser.create()));
    }
}
