package io.stellwerk.extractor.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.extractor.Drafts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClearanceExtractorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Le poste se situe en zone à régime restrictif (ZRR). | PPST
            A certificate of conduct is required before the appointment. | CRIMINAL_RECORD_CHECK
            Vor der Einstellung ist ein erweitertes Führungszeugnis vorzulegen. | CRIMINAL_RECORD_CHECK
            Een veiligheidsonderzoek maakt deel uit van de procedure. | SECURITY_CLEARANCE
            A knowledge security check is part of the procedure. | KNOWLEDGE_SECURITY
            We build secure software. | -
            """)
    void reads(String text, String expected) {
        String found = Drafts.values(Drafts.read(new ClearanceExtractor(), text), "/clearance", "");
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }
}
