package io.stellwerk.posting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an ad became: the posting, why each value is in it, and what is doubtful.
 *
 * @param source id of the input: path, record id or URI; null when the caller gave none
 * @param posting the posting
 * @param evidence at least one entry for every leaf of the posting, in the order of its fields
 * @param issues doubts and faults in reading order
 */
public record Extraction(
        @JsonProperty(index = 0) @Nullable String source,
        @JsonProperty(index = 1) Posting posting,
        @JsonProperty(index = 2) List<Evidence> evidence,
        @JsonProperty(index = 3) List<Issue> issues) {

    /** Takes copies of the lists. */
    public Extraction {
        evidence = Lists.copy(evidence);
        issues = Lists.copy(issues);
    }

    /**
     * The same extraction under the id of its input.
     *
     * @param id path, record id or URI
     * @return a copy with that source
     */
    public Extraction withSource(String id) {
        return new Extraction(id, posting, evidence, issues);
    }

    /**
     * Why a value is in the posting.
     *
     * @param pointer a JSON Pointer, such as {@code /contract/duration/min}; a pointer to an object or a list stands for all within
     * @return the evidence, empty when the posting has no such value
     */
    public List<Evidence> evidence(String pointer) {
        return evidence.stream()
                .filter(e -> e.field().equals(pointer) || e.field().startsWith(pointer + "/"))
                .toList();
    }

    /**
     * A readable derivation: each value's place, rule, confidence, and what spoke for it.
     *
     * @return lines of text, each value followed by its reasons
     */
    public String explain() {
        StringBuilder lines = new StringBuilder();
        for (Evidence e : evidence) {
            lines.append(String.format(
                    Locale.ROOT,
                    "%s  %s  %.2f  %s%n    \"%s\" at %d..%d%n",
                    e.field(),
                    e.basis(),
                    e.confidence(),
                    e.rule(),
                    e.text().replace('\n', ' '),
                    e.start(),
                    e.end()));
            if (!e.because().isEmpty()) {
                lines.append("    because ")
                        .append(String.join(", ", e.because()))
                        .append('\n');
            }
        }
        for (Issue issue : issues) {
            lines.append(String.format(Locale.ROOT, "%s  %s  %s%n", issue.severity(), issue.code(), issue.message()));
        }
        return lines.toString().replace("\r\n", "\n");
    }
}
