package io.stellwerk.extractor.title;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.PostingParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenderMarkerExtractorTest {

    private static final PostingParser PARSER = PostingParser.create();

    @ParameterizedTest
    @CsvSource({
        "Gärtner (m/w/d), m/w/d",
        "Gärtner [w/m/div.], w/m/div",
        "Gärtner (m / w / x), m/w/x",
        "Imkerin m/w/divers, m/w/divers",
        "Chercheur en apiculture (H/F), H/F",
        "Technicien apicole F/H, F/H",
        "Software developer (f/m/x), f/m/x",
        "Researcher (all genders), all genders",
        "Softwareentwickler (gn), gn",
        "Onderzoeker bijen (m/v/x), m/v/x",
        "Laborant (m/k), m/k",
        "Gärtner (w/m/x/–), w/m/x/–",
        "Gärtner (*/w/m), */w/m",
        "Beekeeping engineer (m|f|d), m|f|d",
    })
    void readsTheMark(String ad, String marker) {
        assertThat(marker(ad)).isEqualTo(marker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gärtner/in im Zoo",
                "Jij bent de man/vrouw voor onze bijen",
                "eine/n Mitarbeiter/in",
                "Chercheur·euse en apiculture",
                "Lehrer (D/E)",
                ""
            })
    void anEndingIsNoMark(String ad) {
        assertThat(marker(ad)).isNull();
    }

    private static @Nullable String marker(String ad) {
        return PARSER.parse(ad).posting().genderMarker();
    }
}
