package io.stellwerk.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Quantities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a mention is what gold names. */
class ValueMatchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 May 2026           | 2026-05-04     | true",
                "4 May 2026           | 2026-05-05     | false",
                "4 May                | 2026-05-04     | true",
                "4 May                | 2026-05-05     | false",
                "May 2026             | 2026-05-31     | true",
                "24 months            | P24M0D         | true",
                "24 months            | P12M0D         | false",
                "+49 431 5550199      | +494315550199  | true",
                "Tel. 0431 555-0199   | +494315550199  | true",
                "Tel. 0431 555-0198   | +494315550199  | false",
                "65 %                 | 65             | true",
                "k(at)kelter.example  | k@kelter.example | true",
                "4 May 2026           | hybrid         | false"
            })
    void ofQuantities(String text, String gold, boolean matches) {
        Mention mention = Quantities.find(text).get(0);
        assertThat(ValueMatch.matches(mention.quantity(), text, gold)).isEqualTo(matches);
    }

    @Test
    void ofPlainText() {
        assertThat(ValueMatch.matches(null, "Kiel,", "kiel")).isTrue();
        assertThat(ValueMatch.matches(null, "Kiel", "lübeck")).isFalse();
    }
}
