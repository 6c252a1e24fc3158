package io.stellwerk.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stellwerk.table.DataException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "ST MARTIN D HERES | Saint-Martin-d'Hères | Saint-Martin-d'Hères | FR | FR-38",
                "Frankfurt a. M. | Frankfurt am Main | Frankfurt am Main | DE | DE-HE",
                "FRANKFURT/MAIN | Frankfurt am Main | Frankfurt am Main | DE | DE-HE",
                "Frankfurt | Frankfurt | Frankfurt am Main | DE | DE-HE",
                "Freiburg i. Br. | Freiburg im Breisgau | Freiburg im Breisgau | DE | DE-BW",
                "Freiburg | Freiburg | Freiburg im Breisgau | DE | DE-BW",
                "Halle | Halle | Halle (Saale) | DE | DE-ST",
                "Halle/Saale | Halle (Saale) | Halle (Saale) | DE | DE-ST",
                "Vienna | Vienna | Wien | AT | AT-9",
                "Zurich | Zurich | Zürich | CH | CH-ZH",
                "Tubingen | Tübingen | Tübingen | DE | DE-BW",
                "Biel | Biel | Biel/Bienne | CH | CH-BE",
                "Genf | Genf | Genève | CH | CH-GE",
                "St. Gallen | St. Gallen | St. Gallen | CH | CH-SG",
                "Lüttich | Lüttich | Liège | BE | BE-WAL",
                "'s-Gravenhage | 's-Gravenhage | Den Haag | NL | NL-ZH",
                "Goteborg | Göteborg | Göteborg | SE | SE-O",
                "Århus | Aarhus | Aarhus | DK | DK-82",
                "ORLEANS | Orléans | Orléans | FR | FR-45",
                "Donostia | Donostia | San Sebastián | ES | ES-PV",
                "Ann Arbor | Ann Arbor | Ann Arbor | US | US-MI"
            })
    void findsPlacesUnderTheirNames(String printed, String name, String localName, String country, String region) {
        Place place = GAZETTEER.find(PlaceNames.fold(printed)).get(0);
        assertThat(place.name()).isEqualTo(name);
        assertThat(place.localName()).isEqualTo(localName);
        assertThat(place.country()).isEqualTo(country);
        assertThat(place.region()).isEqualTo(region);
        assertThat(GAZETTEER.proper(printed)).isEqualTo(name);
    }

    @Test
    void ranksPlacesOfOneNameByPopulation() {
        List<Place> places = GAZETTEER.find("cambridge");
        assertThat(places).extracting(Place::country).startsWith("GB").contains("US", "CA");
        assertThat(places).isSortedAccordingTo((a, b) -> b.population() - a.population());
    }

    @Test
    void listsAPlaceOnceThoughSeveralFormsFoldAlike() {
        assertThat(GAZETTEER.find("zuerich"))
                .filteredOn(p -> p.country().equals("CH"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"essen", "halle", "reading", "bath", "nice", "tours", "die", "gap", "sens", "lens", "mobile", "orange"})
    void flagsNamesThatAreWords(String name) {
        assertThat(GAZETTEER.find(name)).isNotEmpty().allMatch(Place::ambiguous);
    }

    @ParameterizedTest
    @CsvSource({"berlin", "grenoble", "lausanne", "utrecht", "uppsala", "marburg", "louvain la neuve", "halle saale"})
    void doesNotFlagOtherNames(String name) {
        assertThat(GAZETTEER.find(name)).isNotEmpty().noneMatch(Place::ambiguous);
    }

    @Test
    void findsTheLongestNameInWords() {
        List<String> words = words("Wir suchen in Frankfurt am Main und in Saint-Martin-d'Hères");
        Match<Place> main = GAZETTEER.longest(words, 3).orElseThrow();
        assertThat(main.words()).isEqualTo(3);
        assertThat(main.first().name()).isEqualTo("Frankfurt am Main");
        assertThat(GAZETTEER.longest(words, 8).orElseThrow().words()).isEqualTo(1);
        assertThat(GAZETTEER.longest(words, 1)).isEmpty();
        assertThat(GAZETTEER.longest(words, words.size())).isEmpty();
    }

    @Test
    void passesOverPunctuationWithinANameOnly() {
        List<String> words = List.of("", "frankfurt", "", "oder", "", "berlin");
        assertThat(GAZETTEER.longest(words, 0)).isEmpty();
        Match<Place> match = GAZETTEER.longest(words, 1).orElseThrow();
        assertThat(match.words()).isEqualTo(3);
        assertThat(match.first().region()).isEqualTo("DE-BB");
    }

    @Test
    void knowsFrenchPostalCodes() {
        assertThat(GAZETTEER.byPostalCode("FR", "38400"))
                .extracting(Place::name)
                .containsExactly("Saint-Martin-d'Hères");
        assertThat(GAZETTEER.byPostalCode("FR", "75013"))
                .extracting(Place::name)
                .containsExactly("Paris");
        assertThat(GAZETTEER.byPostalCode("FR", "00000")).isEmpty();
        assertThat(GAZETTEER.byPostalCode("DE", "38400")).isEmpty();
    }

    @Test
    void leavesUnknownNamesToTheGeneralRule() {
        assertThat(GAZETTEER.find("xyzzyhausen")).isEmpty();
        assertThat(GAZETTEER.proper("XYZZYHAUSEN AN DER TEST")).isEqualTo("Xyzzyhausen an der Test");
        assertThat(GAZETTEER.find("")).isEmpty();
    }

    @Test
    void readsGazetteersOfOthers(@TempDir Path folder) throws IOException {
        write(folder, "META-INF/stellwerk/gazetteers", "own.tsv\n");
        write(
                folder,
                "own.tsv",
                "name\tcountry\tregion\tpopulation\tpostal_codes\nÜtopia\tDE\t\t12\t00010-00012 X-1\n");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            Gazetteer own = Gazetteer.load(loader);
            assertThat(own.find("utopia")).containsExactly(new Place("Ütopia", "Ütopia", "DE", "", 12, false));
            assertThat(own.byPostalCode("DE", "00011")).hasSize(1);
            assertThat(own.byPostalCode("DE", "X-1")).hasSize(1);
        }
    }

    @Test
    void namesAFaultyRow(@TempDir Path folder) throws IOException {
        write(folder, "META-INF/stellwerk/gazetteers", "own.tsv\n");
        write(folder, "own.tsv", "name\tcountry\tregion\tpopulation\tpostal_codes\nUtopia\tDE\t\tmany\t\n");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            assertThatThrownBy(() -> Gazetteer.load(loader))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("own.tsv:2: population");
        }
    }

    @Test
    void namesAMissingGazetteer(@TempDir Path folder) throws IOException {
        write(folder, "META-INF/stellwerk/gazetteers", "missing.tsv\n");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            assertThatThrownBy(() -> Gazetteer.load(loader))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("missing.tsv");
        }
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ", -1)).map(PlaceNames::fold).toList();
    }
}
