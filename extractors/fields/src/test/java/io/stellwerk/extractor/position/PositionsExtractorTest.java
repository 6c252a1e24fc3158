package io.stellwerk.extractor.position;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.PostingParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsExtractorTest {

    private static final PostingParser PARSER = PostingParser.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nombre de Postes : 1 | 1",
                "Anzahl der Stellen: 3 | 3",
                "Number of positions: 2 | 2",
                "Wir suchen zwei Doktorandinnen für das Bienenhaus. | 2",
                "The Bee Centre is offering three PhD positions. | 3",
                "Le rucher ouvre 2 postes de technicien. | 2",
                "12 postes d'apiculteurs seront vacants au rucher. | 12",
                "Beekeeper (2 temporary positions) | 2",
            })
    void countsThePosts(String ad, int positions) {
        assertThat(PARSER.parse(ad).posting().positions()).isEqualTo(positions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wir suchen eine Imkerin.",
                "Le rucher recrute un technicien.",
                "Wir suchen mehrere Imkerinnen.",
                "Das Team zählt seit vielen Jahren ganze 61 Professuren und lehrt gern.",
                "You will work 40 hours per week.",
                "Offre : (18 mois) Ingénieur apicole",
                "We want to appoint to positions in the zoo a beekeeper.",
                ""
            })
    void oneOrSomeIsNoCount(String ad) {
        assertThat(PARSER.parse(ad).posting().positions()).isNull();
    }
}
