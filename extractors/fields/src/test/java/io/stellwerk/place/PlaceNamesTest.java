package io.stellwerk.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Saint-Martin-d'Hères | saint martin d heres",
                "ST. GALLEN | st gallen",
                "Halle (Saale) | halle saale",
                "Frankfurt a. M. | frankfurt a m",
                "Tübingen | tuebingen",
                "Großräschen | grossraeschen",
                "Århus | aarhus",
                "København | koebenhavn",
                "Vandœuvre-lès-Nancy | vandoeuvre les nancy",
                "  's-Hertogenbosch  | s hertogenbosch",
                "Łódź | lodz",
                "Esch/Alzette | esch alzette",
                "-- | \"\""
            })
    void foldsToOneForm(String printed, String folded) {
        assertThat(PlaceNames.fold(printed)).isEqualTo(folded);
        assertThat(PlaceNames.fold(folded)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "SAINT-MARTIN-D'HÈRES | Saint-Martin-d'Hères",
                "FRANKFURT AM MAIN | Frankfurt am Main",
                "L'ISLE-SUR-LA-SORGUE | L'Isle-sur-la-Sorgue",
                "nordheim | Nordheim",
                "McAllen | McAllen",
                "ETH | ETH",
                "LA ROCHELLE | La Rochelle"
            })
    void givesCapitalsToNamesInOneCase(String printed, String proper) {
        assertThat(PlaceNames.proper(printed)).isEqualTo(proper);
    }
}
