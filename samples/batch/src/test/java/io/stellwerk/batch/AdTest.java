package io.stellwerk.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stellwerk.PostingParser;
import io.stellwerk.document.Document;
import io.stellwerk.posting.Extraction;
import io.stellwerk.posting.Issue;
import io.stellwerk.posting.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An ad on which an extractor fails: its line says so, and the run goes on. */
class AdTest {

    private static final Issue CUT = new Issue("truncated", Severity.WARNING, null, "the file ends early", null, null);

    private static final Ad AD =
            new Ad("ads/1.txt", Document.of("Gardener wanted"), List.of(CUT), List.of(), span -> Optional.empty());

    private static final PostingParser FAILING = PostingParser.builder()
            .extractor((scene, draft) -> {
                throw new IllegalStateException("no bees");
            })
            .build();

    @Test
    void aFailureIsAnIssueOfTheAdWithPlaceAndCause() {
        Extraction extraction = AD.attempt(FAILING);
        assertThat(extraction.source()).isEqualTo("ads/1.txt");
        assertThat(extraction.posting().title()).isNull();
        assertThat(extraction.issues()).extracting(Issue::code).containsExactly("truncated", "parser-failed");
        assertThat(extraction.issues().get(1).message()).contains("no bees").contains("AdTest");
    }

    @Test
    void whoeverMeasuresSeesTheFailureItself() {
        assertThatThrownBy(() -> AD.read(FAILING)).isInstanceOf(IllegalStateException.class);
    }
}
