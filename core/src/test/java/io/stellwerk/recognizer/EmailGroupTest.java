package io.stellwerk.recognizer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailGroupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Write to {jane.doe, jdoe}@uni.example.edu; jane.doe@uni.example.edu jdoe@uni.example.edu",
                "[ruche|miel_2]@labo.example.fr; ruche@labo.example.fr miel_2@labo.example.fr"
            })
    void readsEveryMailbox(String text, String addresses) {
        assertThat(Quantities.find(text))
                .extracting(mention -> mention.quantity().toString())
                .containsExactly(addresses.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{see the page}@uni.example.edu", "jane, jdoe}@uni.example.edu", "{}@uni.example.edu"})
    void readsNoOtherBrackets(String text) {
        assertThat(Quantities.find(text)).noneMatch(mention -> mention.rule().equals("email/group"));
    }
}
