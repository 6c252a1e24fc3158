package io.stellwerk.recognizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimespanRecognizerTest {

    private static List<String> firm(String text) {
        return Quantities.find(text).stream()
                .filter(mention ->
                        !mention.latent() && mention.quantity().kind().startsWith("timespan"))
                .map(mention -> mention.span().of(text) + " = " + mention.quantity())
                .toList();
    }

    @Test
    void spansHoldNumberUnitAndBound() {
        assertThat(firm("The post is limited to at least two years.")).containsExactly("at least two years = P24M..");
        assertThat(firm("befristet auf zunächst 3 Jahre, mit Aussicht")).containsExactly("3 Jahre = P36M");
        assertThat(firm("un contrat de 18 mois, renouvelable pour 6 mois"))
                .containsExactly("18 mois = P18M", "6 mois = P6M");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "our day-to-day work",
                "due years",
                "version 3.5.1 years",
                "a fire day",
                "once a year",
                "the 3. year"
            })
    void numberAndUnitAreOfOneLanguageAndOnePiece(String text) {
        assertThat(firm(text)).isEmpty();
    }
}
