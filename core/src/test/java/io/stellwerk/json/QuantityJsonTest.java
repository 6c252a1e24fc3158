package io.stellwerk.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.stellwerk.recognizer.Quantities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of quantity in its documented form. */
class QuantityJsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31.8.2024             | date       | '\"2024-08-31\"'",
                "19 December           | date       | '\"--12-19\"'",
                "September 2026        | date       | '\"2026-09\"'",
                "24 months             | timespan   | '\"P24M\"'",
                "6 Wochen              | timespan   | '\"P42D\"'",
                "12-24 mois            | timespan   | '{\"min\":\"P12M\",\"max\":\"P24M\"}'",
                "€ 2,872 to € 3,670    | money      | '{\"currency\":\"EUR\",\"min\":2872,\"max\":3670}'",
                "65 %                  | percentage | 65",
                "38 hours per week     | hours      | '{\"min\":38,\"max\":38,\"per\":\"WEEK\"}'",
                "E 13 TV-L             | pay-grade  | '{\"system\":\"TV-L\",\"grade\":\"E13\"}'",
                "x(at)kelter.example   | email      | '\"x@kelter.example\"'",
                "+49 431 5550199       | phone      | '\"+494315550199\"'",
            })
    void valueOfAMention(String text, String kind, String value) {
        JsonNode mentions = QuantityJson.mentions(text, Quantities.find(text));
        assertThat(mentions).as("%s", mentions).hasSize(1);
        JsonNode mention = mentions.get(0);
        assertThat(mention.get("kind").asText()).isEqualTo(kind);
        assertThat(mention.get("value")).hasToString(value);
        assertThat(mention.get("start").asInt()).isZero();
        assertThat(mention.get("end").asInt()).isEqualTo(text.length());
        assertThat(mention.get("text").asText()).isEqualTo(text);
        assertThat(mention.get("latent").asBoolean()).isFalse();
    }

    @Test
    void aTextWithoutQuantitiesHasNoMentions() {
        assertThat(QuantityJson.mentions("nothing to see", Quantities.find("nothing to see")))
                .isEmpty();
    }
}
