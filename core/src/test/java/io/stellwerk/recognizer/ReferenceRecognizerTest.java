package io.stellwerk.recognizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.quantity.ReferenceCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceRecognizerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UMR4242-ABCDEF-007",
                "2027-DS-4",
                "XYZ-2027-100",
                "fb99-0014-shk-2027",
                "ABu 2-2027",
                "31-249",
                "104523"
            })
    void aCodeIsFoundButLatent(String code) {
        List<Mention> codes = codes("The reference of this post is " + code + ", please quote it.");

        assertThat(codes).extracting(m -> m.quantity().toString()).contains(code);
        assertThat(codes).allMatch(Mention::latent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"m/f/d", "and/or", "12", "abc", "state-of-the-art"})
    void wordsAndShortNumbersAreNoCodes(String text) {
        assertThat(codes(text)).isEmpty();
    }

    @Test
    void anAddressIsNotTakenApart() {
        assertThat(codes("https://jobs.example.org/2027-DS-4")).isEmpty();
    }

    private static List<Mention> codes(String text) {
        return Quantities.find(text).stream()
                .filter(m -> m.is(ReferenceCode.class))
                .toList();
    }
}
