package io.stellwerk.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.PostingParser;
import io.stellwerk.posting.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Location: Leiden~~Address:~~Honey Park 904 | Honey Park 904",
                "Dienstort: Göttingen~~Anschrift: Alter Honigmarkt 7a | Alter Honigmarkt 7a"
            })
    void joinsLabelledStreetToTheOneCity(String ad, String street) {
        Location location =
                PARSER.parse(ad.replace('~', '\n')).posting().locations().get(0);
        assertThat(location.street()).isEqualTo(street);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Location: Leiden~~Address:~~Autumn 2024",
                "Location: Leiden~~Address:~~Honey Park 904, Utrecht",
                "Location: Leiden~~Talks are held at~~Honey Park 904"
            })
    void takesNoOtherLineForTheStreet(String ad) {
        Location location =
                PARSER.parse(ad.replace('~', '\n')).posting().locations().get(0);
        assertThat(location.street()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "The keeper of the hives is paid according to TV-L E13.,DE",
        "The salary of the bee keeper is scale 10 CAO-NU.,NL"
    })
    void concludesCountryFromPaySystem(String ad, String country) {
        Location location = PARSER.parse(ad).posting().locations().get(0);
        assertThat(location.country()).isEqualTo(country);
        assertThat(location.city()).isNull();
    }

    @Test
    void takesLabelledCityThatNoGazetteerKnows() {
        Location location = PARSER.parse("Location: Bistrupmose, Denmark")
                .posting()
                .locations()
                .get(0);
        assertThat(location.city()).isEqualTo("Bistrupmose");
        assertThat(location.country()).isEqualTo("DK");
    }
}
