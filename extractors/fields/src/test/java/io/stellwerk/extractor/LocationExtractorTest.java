package io.stellwerk.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.PostingParser;
import io.stellwerk.posting.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationExtractorTest {

    private static final PostingParser PARSER = PostingParser.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dienstort: Göttingen | Göttingen | DE",
                "Lieu de travail : GRENOBLE | Grenoble | FR",
                "Location: Leiden, Netherlands | Leiden | NL",
                "The post is based in Bristol. | Bristol | GB",
                "Arbetsort: Uppsala | Uppsala | SE"
            })
    void findsCityAndCountry(String ad, String city, String country) {
        Location location = PARSER.parse(ad).posting().locations().get(0);
        assertThat(location.city()).isEqualTo(city);
        assertThat(location.country()).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Imkerei Birkental, Bienenweg 12, 37073 Göttingen | Bienenweg 12 | 37073",
                "Rucher du Val, 14 rue des Abeilles, 38000 Grenoble | 14 rue des Abeilles | 38000",
                "Standplaats: Bijenlaan 7, 2311 AB Leiden | Bijenlaan 7 | 2311 AB"
            })
    void readsAddresses(String ad, String street, String code) {
        Location location = PARSER.parse(ad).posting().locations().get(0);
        assertThat(location.street()).isEqualTo(street);
        assertThat(location.postalCode()).isEqualTo(code);
    }
}
