package io.stellwerk.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.field.Draft;
import io.stellwerk.posting.Fields;
import io.stellwerk.posting.SectionKind;
import org.junit.jupiter.api.Test;

class SectionListExtractorTest {

    @Test
    void listsSectionsWithTheirPlaceInTheSource() {
        String ad =
                "Gardener\n\nYour tasks:\n- water the plants\n\nYour profile:\n- green thumbs\n\nWe offer:\n- shade\n";
        Draft draft = Drafts.read(new SectionListExtractor(), ad);
        assertThat(Drafts.values(draft, "/sections", "kind")).isEqualTo("TASKS PROFILE OFFER");
        assertThat(draft.get(Fields.SECTION_KIND.at(1))).contains(SectionKind.PROFILE);
        int start = draft.get(Fields.SECTION_START.at(1)).orElseThrow();
        int end = draft.get(Fields.SECTION_END.at(1)).orElseThrow();
        assertThat(ad.substring(start, end)).isEqualTo("Your profile:\n- green thumbs");
    }
}
