package io.stellwerk.extractor.position;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.PostingParser;
import io.stellwerk.posting.ResearcherProfile;
import org.junit.jupiter.api.Test;

class ResearcherProfileExtractorTest {

    private static final PostingParser PARSER = PostingParser.create();

    @Test
    void readsNamesAndCodes() {
        assertThat(PARSER.parse("Researcher Profile: First Stage Researcher (R1), R2")
                        .posting()
                        .researcherProfile())
                .containsExactly(ResearcherProfile.R1, ResearcherProfile.R2);
    }

    @Test
    void aCodeElsewhereIsNoProfile() {
        assertThat(PARSER.parse("The valve R2 is open.").posting().researcherProfile())
                .isEmpty();
    }
}
