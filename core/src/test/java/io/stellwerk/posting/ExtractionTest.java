package io.stellwerk.posting;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.json.PostingJson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an extraction answers. */
class ExtractionTest {

    private static final String JSON = """
            {"posting": {"title": "Diver", "pay": {"amount": {"min": 3100, "max": 3100}}},
             "evidence": [
              {"field": "/title", "start": 0, "end": 5, "text": "Diver", "rule": "title/heading",
               "confidence": 0.97, "basis": "STATED"},
              {"field": "/pay/amount/min", "start": 9, "end": 14, "text": "3\\n100", "rule": "money", "confidence": 0.5,
               "basis": "DERIVED"},
              {"field": "/pay/amount/max", "start": 9, "end": 14, "text": "3\\n100", "rule": "money", "confidence": 0.5,
               "basis": "DERIVED"},
              {"field": "/payroll", "start": 0, "end": 1, "text": "D", "rule": "none", "confidence": 0, "basis": "INFERRED"}],
             "issues": [{"code": "several-amounts", "severity": "WARNING", "message": "two amounts"}]}
            """;

    private static final Extraction EXTRACTION = PostingJson.readExtraction(JSON);

    @Test
    void aPointerStandsForAllWithin() {
        assertThat(EXTRACTION.evidence("/pay")).hasSize(2);
        assertThat(EXTRACTION.evidence("/pay/amount/max")).hasSize(1);
        assertThat(EXTRACTION.evidence("/pay/amount/m")).isEmpty();
        assertThat(EXTRACTION.evidence("/start")).isEmpty();
    }

    @Test
    void explanationHasALineForEachValueAndIssue() {
        assertThat(EXTRACTION.explain())
                .startsWith("/title  STATED  0.97  title/heading\n    \"Diver\" at 0..5\n")
                .contains("/pay/amount/min  DERIVED  0.50  money\n    \"3 100\" at 9..14\n")
                .endsWith("WARNING  several-amounts  two amounts\n");
    }

    @Test
    void reasonsAreListedBehindTheirValue() {
        List<String> reasons = List.of("bias", "block:HEADING");
        Evidence evidence =
                new Evidence("/title", 0, 5, "Diver", "title", 1, Basis.STATED, List.of(), null, null, reasons);
        Extraction explained = new Extraction(null, EXTRACTION.posting(), List.of(evidence), List.of());
        assertThat(explained.explain()).endsWith("    because bias, block:HEADING\n");
    }

    @Test
    void theIdOfTheInputIsAddedToACopy() {
        assertThat(EXTRACTION.withSource("a.txt").source()).isEqualTo("a.txt");
        assertThat(EXTRACTION.source()).isNull();
        assertThat(EXTRACTION.withSource("a.txt").posting()).isEqualTo(EXTRACTION.posting());
    }

    @Test
    void listsAreCopied() {
        List<Issue> issues = new ArrayList<>(EXTRACTION.issues());
        Extraction extraction = new Extraction(null, EXTRACTION.posting(), List.of(), issues);
        issues.clear();
        assertThat(extraction.issues()).hasSize(1);
    }
}
