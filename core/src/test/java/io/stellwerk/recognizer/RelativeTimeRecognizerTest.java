package io.stellwerk.recognizer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeTimeRecognizerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The post starts as soon as possible.               | asap     | false
            The post can be filled immediately.                | asap     | true
            Die Stelle ist zum nächstmöglichen Zeitpunkt frei. | asap     | false
            Beginn: nach Vereinbarung                          | flexible | false
            We review on a rolling basis.                      | rolling  | false
            Poste à pourvoir dès que possible                  | asap     | false
            """)
    void readsPhrases(String text, String value, boolean latent) {
        Mention mention = Quantities.find(text).get(0);
        assertThat(mention.quantity()).hasToString(value);
        assertThat(mention.latent()).isEqualTo(latent);
    }
}
