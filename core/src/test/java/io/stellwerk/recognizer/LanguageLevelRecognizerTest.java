package io.stellwerk.recognizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.quantity.LanguageLevel;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageLevelRecognizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "German at level B2; B2",
                "Deutschkenntnisse (mindestens C1); C1",
                "Englisch B2/C1 in Wort und Schrift; B2",
                "anglais niveau B 2; B2",
                "Engels op niveau C1+; C1",
                "dansk på niveau B1; B1"
            })
    void aLevelNearAWordOfLanguageSkillIsFirm(String text, String level) {
        assertThat(levels(text)).singleElement().satisfies(mention -> {
            assertThat(mention.quantity()).hasToString(level);
            assertThat(mention.latent()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"the meeting is in A2", "vitamin B1"})
    void aLevelAloneIsLatent(String text) {
        assertThat(levels(text)).allMatch(Mention::latent).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"English C3", "German B12", "English A2C", "English B1.5"})
    void otherCodesAreNoLevels(String text) {
        assertThat(levels(text)).isEmpty();
    }

    private static List<Mention> levels(String text) {
        return Quantities.find(text).stream()
                .filter(m -> m.is(LanguageLevel.class))
                .toList();
    }
}
