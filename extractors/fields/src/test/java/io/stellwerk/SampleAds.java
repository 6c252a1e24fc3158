package io.stellwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plain texts among the sample ads of this repository. */
final class SampleAds {

    /**
     * A sample ad.
     *
     * @param name its path below the samples
     * @param text what stands in it
     */
    record SampleAd(String name, String text) {}

    private static final String FOLDER = "samples/ads";

    private SampleAds() {}

    static List<SampleAd> all() {
        Path folder = folder();
        List<SampleAd> ads = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                ads.add(new SampleAd(name, Files.readString(file, StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(ads).as("ads below %s", folder).hasSizeGreaterThanOrEqualTo(60);
        return ads;
    }

    /** The tests of a module run in its own folder; the samples lie beside one above it. */
    private static Path folder() {
        @Nullable Path above = Path.of("").toAbsolutePath();
        while (above != null && !Files.isDirectory(above.resolve(FOLDER))) {
            above = above.getParent();
        }
        assertThat(above).as("a folder above with " + FOLDER).isNotNull();
        return above == null ? Path.of(FOLDER) : above.resolve(FOLDER);
    }
}
