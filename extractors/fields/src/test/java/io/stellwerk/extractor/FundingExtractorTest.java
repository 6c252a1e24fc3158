package io.stellwerk.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.field.Draft;
import io.stellwerk.posting.Fields;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundingExtractorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            The project is funded by the Danish Council for Open Rivers. | Danish Council for Open Rivers
            Das Vorhaben wird gefördert durch die Stiftung Flussland. | Stiftung Flussland
            The work is supported by colleagues in the workshop. | -
            Le poste est financé par l'Agence nationale de la recherche. | Agence nationale de la recherche
            Ein von der DFG gefördertes Projekt sucht Verstärkung. | DFG
            Erfahrung mit geförderten Forschungsprojekten ist willkommen. | -
            """)
    void reads(String text, String expected) {
        String found = Drafts.values(Drafts.read(new FundingExtractor(), text), "/funding", "funder");
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            The project receives funding from Horizon 2020. | Horizon 2020 | -
            You have written proposals for Horizon 2020. | - | -
            You will work within the project MARSHLAND. | - | MARSHLAND
            Die Stelle gehört zum Projekt „Stille Wasser“. | - | Stille Wasser
            You will lead a project team. | - | -
            """)
    void readsProgrammeAndProject(String text, String programme, String project) {
        Draft draft = Drafts.read(new FundingExtractor(), text);
        assertThat(draft.get(Fields.FUNDING_PROGRAMME.at(0))).isEqualTo(Optional.ofNullable(programme));
        assertThat(draft.get(Fields.FUNDING_PROJECT.at(0))).isEqualTo(Optional.ofNullable(project));
    }
}
