package io.stellwerk.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressFormsTest {

    private static final AddressForms FORMS = AddressForms.standard();

    @ParameterizedTest
    @CsvSource({
        "EX1 2MP,GB",
        "EX12 1MP,GB",
        "W1A 1AA,GB",
        "EC1A1BB,GB",
        "A1B 2C3,CA",
        "A1B2C3,CA",
        "D02 X285,IE",
        "D6W X2Y3,IE"
    })
    void tellsTheCountryOfACode(String code, String country) {
        assertThat(FORMS.code(code)).contains(new AddressForms.Code(country, code.length()));
        assertThat(FORMS.code(code + ", Exampleton")).contains(new AddressForms.Code(country, code.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EX1 2MPS", "EX1 2", "37073", "A1B 2C34", "E13 TV", "X285 D02"})
    void otherTextIsNoCode(String text) {
        assertThat(FORMS.code(text)).isEmpty();
    }

    @Test
    void readsLettersOfRegionsWhereTheyArePrinted() {
        assertThat(FORMS.region("NY")).map(Region::country).contains("US");
        assertThat(FORMS.region("ON")).map(Region::country).contains("CA");
        assertThat(FORMS.region("VIC")).map(Region::country).contains("AU");
        assertThat(FORMS.region("Hessen")).map(Region::country).contains("DE");
        assertThat(FORMS.region("HE")).isEmpty();
    }
}
