package io.stellwerk.extractor.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.extractor.Drafts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsExtractorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Please send your CV, a cover letter and a list of publications to the dean. | CV COVER_LETTER PUBLICATIONS
            Ihre Bewerbung mit Anschreiben, Lebenslauf und Zeugnissen senden Sie bitte per E-Mail. | COVER_LETTER CV TRANSCRIPTS
            Merci d'envoyer CV et lettre de motivation par courriel. | CV COVER_LETTER
            Bitte senden Sie uns Ihren Lebenslauf; ein Anschreiben ist nicht nötig. | CV
            Merci d'envoyer votre CV à la mairie en indiquant la référence KL-7. | CV
            You will write publications and supervise a thesis. | -
            """)
    void reads(String text, String expected) {
        String found = Drafts.values(Drafts.read(new DocumentsExtractor(), text), "/application/documents", "");
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }
}
