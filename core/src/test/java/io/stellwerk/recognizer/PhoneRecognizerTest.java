package io.stellwerk.recognizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.quantity.PhoneNumber;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhoneRecognizerTest {

    @Test
    void theWordBeforeTellsTelephoneFromFax() {
        assertThat(numbers("Tel.: 06421/28-12345, Fax: 06421/28-12346"))
                .containsExactly(new PhoneNumber("064212812345", false), new PhoneNumber("064212812346", true));
    }

    @Test
    void aWordAnnouncesANumberWithoutPrefix() {
        assertThat(numbers("Rufnummer 030 25463 201")).containsExactly(new PhoneNumber("03025463201", false));
        assertThat(numbers("Rufzeit 30 25463 201")).isEmpty();
    }

    @Test
    void furtherLinesShareAllButTheLastGroup() {
        assertThat(numbers("Tel. 0345 5522-101 / -102 oder -103"))
                .containsExactly(
                        new PhoneNumber("03455522101", false),
                        new PhoneNumber("03455522102", false),
                        new PhoneNumber("03455522103", false));
    }

    @Test
    void aNumberGoesOnInTheNextLine() {
        assertThat(numbers("Ask Jane Doe, tel. +43-1-5550-\n43510, about the post."))
                .containsExactly(new PhoneNumber("+431555043510", false));
    }

    @Test
    void thePostalCodeOfTheNextLineIsNoPartOfANumber() {
        assertThat(numbers("Tel. 030 123456\n10117 Berlin")).containsExactly(new PhoneNumber("030123456", false));
    }

    private static List<PhoneNumber> numbers(String text) {
        return Quantities.find(text).stream()
                .filter(m -> m.is(PhoneNumber.class))
                .map(m -> (PhoneNumber) m.quantity())
                .toList();
    }
}
