package io.stellwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.stellwerk.SampleAds.SampleAd;
import io.stellwerk.json.PostingJson;
import io.stellwerk.posting.Extraction;
import io.stellwerk.posting.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sample ad as it is and spoilt in many ways: nothing throws, and every value keeps its true place. */
class SpoiltAdsTest {

    private static final PostingParser PARSER = PostingParser.create();
    private static final List<SampleAd> ADS = SampleAds.all();

    /** Ads up to this length are cut at every offset, longer ones at every 29th. */
    private static final int SHORT = 1_000;

    private static final int STEP = 29;
    private static final long SEED = 20_261_121L;

    @TestFactory
    Stream<DynamicTest> asItIs() {
        return each(ad -> sound(ad.text()));
    }

    @TestFactory
    Stream<DynamicTest> cutAnywhere() {
        return each(ad -> {
            int step = ad.text().length() <= SHORT ? 1 : STEP;
            for (int end = 0; end < ad.text().length(); end += step) {
                sound(ad.text().substring(0, end));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> cutFromTheFront() {
        return each(ad -> {
            for (int start = 0; start < ad.text().length(); start += 3 * STEP) {
                sound(ad.text().substring(start));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> linesShuffled() {
        return each(ad -> {
            List<String> lines = new ArrayList<>(List.of(ad.text().split("\n", -1)));
            Random random = new Random(SEED);
            for (int round = 0; round < 5; round++) {
                Collections.shuffle(lines, random);
                sound(String.join("\n", lines));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> twiceTheSameText() {
        return each(ad -> sound(ad.text() + "\n\n" + ad.text()));
    }

    @TestFactory
    Stream<DynamicTest> allInOneLine() {
        return each(ad -> sound(ad.text().replace('\n', ' ')));
    }

    @TestFactory
    Stream<DynamicTest> inUpperCase() {
        return each(ad -> sound(ad.text().toUpperCase(Locale.ROOT)));
    }

    @TestFactory
    Stream<DynamicTest> withoutAccents() {
        return each(ad -> sound(java.text.Normalizer.normalize(ad.text(), java.text.Normalizer.Form.NFD)));
    }

    @TestFactory
    Stream<DynamicTest> noBreakSpacesChangeNothing() {
        return each(ad -> {
            String spoilt = ad.text().replace(' ', '\u00A0');
            assertThat(PostingJson.write(sound(spoilt).posting()).replace('\u00A0', ' '))
                    .isEqualTo(PostingJson.write(PARSER.parse(ad.text()).posting()));
        });
    }

    @TestFactory
    Stream<DynamicTest> lineEndsOfWindowsChangeNothing() {
        return each(ad -> {
            String spoilt = ad.text().replace("\n", "\r\n");
            Extraction plain = PARSER.parse(ad.text());
            Extraction windows = sound(spoilt);
            assertThat(withoutPlaces(windows)).isEqualTo(withoutPlaces(plain));
            assertThat(sections(windows, spoilt)).isEqualTo(sections(plain, ad.text()));
        });
    }

    private static Extraction sound(String text) {
        Extraction extraction = PARSER.parse(text);
        Soundness.check(extraction, text);
        return extraction;
    }

    private static JsonNode withoutPlaces(Extraction extraction) {
        ObjectNode tree = PostingJson.tree(extraction.posting());
        tree.remove("sections");
        return tree;
    }

    private static List<String> sections(Extraction extraction, String source) {
        List<String> texts = new ArrayList<>();
        for (Section section : extraction.posting().sections()) {
            String text = source.substring(section.start(), section.end());
            texts.add(section.kind() + " " + section.heading() + ": " + text.replace("\r\n", "\n"));
        }
        return texts;
    }

    private static Stream<DynamicTest> each(Consumer<SampleAd> check) {
        return ADS.stream().map(ad -> dynamicTest(ad.name(), () -> check.accept(ad)));
    }
}
