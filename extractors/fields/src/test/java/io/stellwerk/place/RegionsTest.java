package io.stellwerk.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {
    private static final Regions REGIONS = Regions.standard();

    @ParameterizedTest
    @CsvSource({
        "Bavaria, DE-BY",
        "NRW, DE-NW",
        "Vaud, CH-VD",
        "Steiermark, AT-6",
        "ILE DE FRANCE, FR-IDF",
        "Isère, FR-38",
        "Noord-Brabant, NL-NB",
        "Scotland, GB-SCT",
        "Massachusetts, US-MA",
        "Catalonia, ES-CT"
    })
    void findsByName(String printed, String code) {
        assertThat(REGIONS.byName(printed)).map(Region::code).contains(code);
    }

    @Test
    void leavesTheNameOfACityToTheCity() {
        assertThat(REGIONS.byName("Berlin")).isEmpty();
        assertThat(REGIONS.byName("Genève")).isEmpty();
    }

    @Test
    void findsTheBareNameBehindATown() {
        assertThat(REGIONS.behindTown("New York")).map(Region::code).contains("US-NY");
        assertThat(REGIONS.behindTown("Berlin")).isEmpty();
    }

    @Test
    void findsByShortAndPostalCode() {
        assertThat(REGIONS.byShortCode("US", "MA")).map(Region::name).contains("Massachusetts");
        assertThat(REGIONS.byShortCode("US", "ZZ")).isEmpty();
        assertThat(REGIONS.byPostalCode("FR", "38401")).map(Region::code).contains("FR-38");
        assertThat(REGIONS.byPostalCode("FR", "97410")).map(Region::code).contains("FR-974");
        assertThat(REGIONS.byPostalCode("FR", "20200")).map(Region::code).contains("FR-2B");
        assertThat(REGIONS.byPostalCode("XX", "38401")).isEmpty();
    }

    @Test
    void knowsTheZoneOfAPlace() {
        Gazetteer gazetteer = Gazetteer.standard();
        assertThat(zone(gazetteer, "las palmas de gran canaria")).isEqualTo("Atlantic/Canary");
        assertThat(zone(gazetteer, "boston")).isEqualTo("America/New_York");
        assertThat(zone(gazetteer, "kassel")).isEqualTo("Europe/Berlin");
        assertThat(REGIONS.zone(new Place("Nowhere", "Nowhere", "US", "", 0, false)))
                .isEmpty();
    }

    @Test
    void everyRegionOfAPlaceIsKnown() {
        Gazetteer gazetteer = Gazetteer.standard();
        for (String name :
                List.of("bruxelles", "leiden", "graz", "lyon", "ajaccio", "cayenne", "perth", "toronto", "lund")) {
            assertThat(REGIONS.byCode(gazetteer.find(name).get(0).region()))
                    .as(name)
                    .isPresent();
        }
    }

    @Test
    void findsNamesInWords() {
        Match<Region> match =
                REGIONS.longest(List.of("north", "rhine", "westphalia"), 0).orElseThrow();
        assertThat(match.words()).isEqualTo(3);
        assertThat(match.first().shortCode()).isEqualTo("NW");
    }

    private static String zone(Gazetteer gazetteer, String name) {
        return REGIONS.zone(gazetteer.find(name).get(0)).orElseThrow().getId();
    }
}
