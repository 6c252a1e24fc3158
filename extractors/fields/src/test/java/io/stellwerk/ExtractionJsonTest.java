package io.stellwerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stellwerk.json.PostingJson;
import io.stellwerk.posting.Extraction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The JSON of an extraction has the documented shape. */
class ExtractionJsonTest {

    private static final String AD =
            "Postdoc in Tidal Optics (m/f/d)\n\nClosing date: 4 May 2026, noon\nContract: 24 months";

    private static final Extraction EXTRACTION =
            PostingParser.create().parse(AD).withSource("folder/ad.txt");

    @Test
    void keysStandInTheirOrder() throws IOException {
        JsonNode tree = tree();
        assertThat(names(tree)).containsExactly("source", "posting", "evidence", "issues");
        for (JsonNode evidence : tree.get("evidence")) {
            assertThat(names(evidence))
                    .startsWith("field", "start", "end", "text", "rule", "confidence", "basis")
                    .doesNotContain("because");
        }
        assertThat(tree.at("/source").asText()).isEqualTo("folder/ad.txt");
    }

    @Test
    void valuesHaveTheirNormalForm() throws IOException {
        JsonNode posting = tree().get("posting");
        assertThat(posting.at("/deadline/date").asText()).isEqualTo("2026-05-04");
        assertThat(posting.at("/deadline/time").asText()).isEqualTo("12:00");
        assertThat(posting.at("/contract/duration/min").asText()).isEqualTo("P24M");
        assertThat(posting.at("/positionType").asText()).isEqualTo("POSTDOC");
    }

    @Test
    void whatIsAbsentIsLeftOut() throws IOException {
        Soundness.leaves("", tree().get("posting"), new TreeSet<>());
        assertThat(PostingJson.write(EXTRACTION)).doesNotContain("null", "\n");
        assertThat(tree().get("issues").isArray()).isTrue();
    }

    @Test
    void everyLeafHasTheTypeOfItsField() {
        assertThat(PostingJson.readExtraction(PostingJson.write(EXTRACTION)).posting())
                .isEqualTo(EXTRACTION.posting());
    }

    private static JsonNode tree() throws IOException {
        return new ObjectMapper().readTree(PostingJson.write(EXTRACTION));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
