package io.stellwerk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.PostingParser;
import io.stellwerk.posting.Extraction;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sample ads of this repository, read once for all tests. */
final class Samples {

    private static final String FOLDER = "samples/ads";

    private Samples() {}

    /** The folder of the sample ads: it lies beside a folder above the one that the tests run in. */
    static Path folder() {
        @Nullable Path above = Path.of("").toAbsolutePath();
        while (above != null && !Files.isDirectory(above.resolve(FOLDER))) {
            above = above.getParent();
        }
        assertThat(above).as("a folder above with " + FOLDER).isNotNull();
        return above == null ? Path.of(FOLDER) : above.resolve(FOLDER);
    }

    /** What every sample ad became, by the ad's name. */
    static Map<String, Extraction> extractions() {
        return Read.EXTRACTIONS;
    }

    private static final class Read {
        static final Map<String, Extraction> EXTRACTIONS = read();

        private static Map<String, Extraction> read() {
            PostingParser parser = PostingParser.create();
            Map<String, Extraction> extractions = new LinkedHashMap<>();
            new Ads().each(folder().toString(), InputStream.nullInputStream(), ad -> {
                assertThat(extractions).as("two ads of the name %s", ad.stem()).doesNotContainKey(ad.stem());
                extractions.put(ad.stem(), ad.read(parser));
            });
            return extractions;
        }
    }
}
