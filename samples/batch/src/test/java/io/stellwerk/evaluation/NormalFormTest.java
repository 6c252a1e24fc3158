package io.stellwerk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values are compared in one form. */
class NormalFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Küfer |küfer",
                "  A \u00A0 B  |a b",
                "„Küfer“.|küfer",
                "E13–E14|e13-e14",
                "d’Hères|d'hères",
                "Ｗ３Ｃ|w3c",
                "INFORMATIK|informatik",
                "P2Y|P24M0D",
                "P24M|P24M0D",
                "P6W|P0M42D",
                "P-Seminar|p-seminar",
                "P3 level|p3 level",
                "--|''",
            })
    void ofText(String text, String form) {
        assertThat(NormalForm.of(text)).isEqualTo(form);
    }
}
