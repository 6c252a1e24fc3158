package io.stellwerk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageSettingsTest {

    private static final Lexicon LEXICON = Lexicon.standard();

    @ParameterizedTest
    @ValueSource(strings = {"name", "decimal", "grouping", "dateOrder", "monthFirst", "nouns", "names"})
    void everyLanguageSets(String key) {
        assertThat(LEXICON.languages())
                .allSatisfy(tag -> assertThat(LEXICON.setting(tag, key)).as(tag).isPresent());
    }

    @Test
    void aLanguageHasACountryOrIsOfAll() {
        assertThat(LEXICON.languages())
                .allSatisfy(tag -> assertThat(LEXICON.setting(tag, "country").isPresent())
                        .as(tag)
                        .isNotEqualTo(LEXICON.setting(tag, "linguaFranca").isPresent()));
    }

    @Test
    void findsLanguagesByASetting() {
        assertThat(LEXICON.languagesOf(LEXICON.languagesWith("nouns", "capital")))
                .containsExactly("de");
        assertThat(LEXICON.languagesOf(LEXICON.languagesWith("names", "capital")))
                .containsExactlyInAnyOrder("de", "en");
        assertThat(LEXICON.languagesWith("names", "striped")).isZero();
    }
}
