package io.stellwerk.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {
    private static final Countries COUNTRIES = Countries.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Deutschland | DE",
                "ALLEMAGNE | DE",
                "Germany | DE",
                "The Netherlands | NL",
                "Pays-Bas | NL",
                "UK | GB",
                "U.K. | GB",
                "U.S.A. | US",
                "États-Unis | US",
                "Suisse | CH",
                "Zwitserland | CH",
                "Oostenrijk | AT",
                "Danmark | DK",
                "Norge | NO",
                "Reino Unido | GB",
                "Côte d'Ivoire | CI",
                "Tschechische Republik | CZ"
            })
    void findsByName(String printed, String code) {
        assertThat(COUNTRIES.byName(printed)).map(Country::code).contains(code);
    }

    @Test
    void takesCapitalFormsOnlyInCapitals() {
        assertThat(COUNTRIES.byName("uk")).isEmpty();
        assertThat(COUNTRIES.byName("us")).isEmpty();
        assertThat(COUNTRIES.byName("Utopia")).isEmpty();
    }

    @Test
    void findsByCodesOfOthers() {
        assertThat(COUNTRIES.byDomain("jobs.example.ac.uk")).map(Country::code).contains("GB");
        assertThat(COUNTRIES.byDomain("example.io")).isEmpty();
        assertThat(COUNTRIES.byCallingCode("49")).map(Country::code).contains("DE");
        assertThat(COUNTRIES.byCallingCode("1")).isEmpty();
        assertThat(COUNTRIES.byCurrency("SEK")).map(Country::code).contains("SE");
        assertThat(COUNTRIES.byCurrency("GBP")).map(Country::code).contains("GB");
        assertThat(COUNTRIES.byCurrency("EUR")).isEmpty();
        assertThat(COUNTRIES.byCurrency("USD")).isEmpty();
        assertThat(COUNTRIES.byCurrency("")).isEmpty();
        assertThat(COUNTRIES.byPostalPrefix("CH")).map(Country::code).contains("CH");
    }

    @Test
    void knowsTheZoneOfCountriesWithOne() {
        assertThat(COUNTRIES.zone("DE")).map(Object::toString).contains("Europe/Berlin");
        assertThat(COUNTRIES.zone("US")).isEmpty();
        assertThat(COUNTRIES.zone("XX")).isEmpty();
    }

    @Test
    void findsNamesInWords() {
        List<String> words = List.of("based", "in", "the", "united", "kingdom");
        Match<Country> match = COUNTRIES.longest(words, 3).orElseThrow();
        assertThat(match.words()).isEqualTo(2);
        assertThat(match.first().code()).isEqualTo("GB");
        assertThat(COUNTRIES.longest(List.of("contact", "us"), 1)).isEmpty();
    }

    @Test
    void everyCountryIsFoundByItsOwnName() {
        assertThat(COUNTRIES.all())
                .hasSizeGreaterThan(240)
                .allSatisfy(
                        country -> assertThat(COUNTRIES.byName(country.name())).contains(country));
    }
}
