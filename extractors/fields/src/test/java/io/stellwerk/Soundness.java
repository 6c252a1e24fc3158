package io.stellwerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.stellwerk.json.PostingJson;
import io.stellwerk.posting.Evidence;
import io.stellwerk.posting.Extraction;
import io.stellwerk.posting.Issue;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What holds for the extraction of any text whatever. */
final class Soundness {

    private Soundness() {}

    /** Each leaf has evidence, each piece of evidence has its leaf and shows what stands at its place. */
    static void check(Extraction extraction, String source) {
        Set<String> leaves = new LinkedHashSet<>();
        leaves("", PostingJson.tree(extraction.posting()), leaves);
        Set<String> proven = new LinkedHashSet<>();
        for (Evidence evidence : extraction.evidence()) {
            proven.add(evidence.field());
            if (!isSound(evidence, source)) {
                throw new AssertionError("unsound in a text of " + source.length() + " characters: " + evidence);
            }
        }
        if (!proven.equals(leaves)) {
            assertThat(proven).as("fields with evidence").containsExactlyInAnyOrderElementsOf(leaves);
        }
        for (Issue issue : extraction.issues()) {
            assertThat(isSound(issue, source)).as("%s", issue).isTrue();
        }
    }

    private static boolean isSound(Evidence evidence, String source) {
        return evidence.start() >= 0
                && evidence.start() < evidence.end()
                && evidence.end() <= source.length()
                && source.startsWith(evidence.text(), evidence.start())
                && evidence.text().length() == evidence.end() - evidence.start()
                && evidence.confidence() >= 0
                && evidence.confidence() <= 1
                && !evidence.rule().isBlank();
    }

    private static boolean isSound(Issue issue, String source) {
        Integer start = issue.start();
        Integer end = issue.end();
        boolean placed = start != null && end != null && start >= 0 && start <= end && end <= source.length();
        return (placed || (start == null && end == null))
                && !issue.code().isBlank()
                && !issue.message().isBlank();
    }

    /** Collects the pointers of all leaves, which are never null and never empty. */
    static void leaves(String pointer, JsonNode node, Set<String> into) {
        if (node.isValueNode()) {
            assertThat(node.isNull() || node.asText().isEmpty())
                    .as("%s is null or empty", pointer)
                    .isFalse();
            into.add(pointer);
            return;
        }
        assertThat(node.isEmpty() && !pointer.isEmpty())
                .as("%s has nothing in it", pointer)
                .isFalse();
        for (Map.Entry<String, JsonNode> child : node.properties()) {
            leaves(pointer + "/" + child.getKey(), child.getValue(), into);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            leaves(pointer + "/" + i, node.get(i), into);
        }
    }
}
