package io.stellwerk.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.PostingParser;
import io.stellwerk.posting.Posting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmployerExtractorTest {

    private static final PostingParser PARSER = PostingParser.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Arbeitgeber: Hochschule Birkental | Hochschule Birkental",
                "Employeur : Institut des Prairies | Institut des Prairies",
                "Die Technische Universität Birkental sucht eine Imkerin. | Technische Universität Birkental",
                "The University of Birchvale invites applications for a beekeeper. | University of Birchvale",
                "L'Université catholique de Bourgval recrute un technicien. | Université catholique de Bourgval",
                "Universiteit Berkendaal zoekt een imker. | Universiteit Berkendaal",
                "Honigwerk Birkental GmbH sucht eine Imkerin. | Honigwerk Birkental GmbH"
            })
    void namesWhoHires(String ad, String employer) {
        Posting posting = PARSER.parse(ad).posting();
        assertThat(posting.employer()).isNotNull();
        assertThat(posting.employer().name()).isEqualTo(employer);
    }

    @ParameterizedTest
    @CsvSource({"Laboratoire des Abeilles (UMR CNRS 9123),UMR9123", "Laboratoire des Abeilles UPR 9124,UPR9124"})
    void readsTheCodeOfAUnit(String ad, String code) {
        assertThat(PARSER.parse(ad).posting().employer().unitCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Wir suchen eine Imkerin.", "You have studied at a university."})
    void namesNobodyWhereNobodyIsNamed(String ad) {
        assertThat(PARSER.parse(ad).posting().employer()).isNull();
    }
}
