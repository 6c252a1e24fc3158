package io.stellwerk.extractor.position;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.extractor.Drafts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisciplineExtractorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Section(s) CN : 12 - Géométrie et topologie | 12
            Section(s) CN : 07 - Sciences de l'eau ; 41 - Sciences du sol | 07 41
            Poste de maître de conférences (section 33) | 33
            Professeur, section CNU 61 | 61
            Poste de MCF, 35e section, à Brumeville | 35
            Voir la section 4 du règlement. | -
            """)
    void reads(String text, String expected) {
        String found = Drafts.values(Drafts.read(new DisciplineExtractor(), text), "/disciplines", "code");
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }
}
