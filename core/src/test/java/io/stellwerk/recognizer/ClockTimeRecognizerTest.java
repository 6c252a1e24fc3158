package io.stellwerk.recognizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeRecognizerTest {

    private static List<String> firm(String text) {
        return Quantities.find(text).stream()
                .filter(mention ->
                        !mention.latent() && mention.quantity().kind().equals("time"))
                .map(mention -> mention.quantity().toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            avant le 28 juin 2027, 18h au plus tard       | 18:00
            avant midi (heure de Paris)                    | 12:00 Europe/Paris
            by noon on Friday                              | 12:00
            2027-01-31T23:59 at the latest                 | 23:59
            senest kl. 12.00 den 3. maj                    | 12:00
            à 17h et demi                                  | 17:00
            before 23:59 (local time)                      | 23:59
            """)
    void cuesBesideMakeATime(String text, String value) {
        assertThat(firm(text)).containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de 20 h par semaine", "bis 40 h/Woche", "la pause de midi", "Room 3.45", "ratio 1:10"})
    void hoursOfWorkAreNoTime(String text) {
        assertThat(firm(text)).isEmpty();
    }

    @Test
    void capitalsMakeAZone() {
        assertThat(firm("avant 17h00 et non 18h00")).containsExactly("17:00", "18:00");
        assertThat(firm("by 5pm ET")).containsExactly("17:00 America/New_York");
    }
}
