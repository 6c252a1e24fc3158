package io.stellwerk.posting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a value is in the posting.
 *
 * @param field JSON Pointer of the value
 * @param start first offset in the source, in UTF-16 code units
 * @param end offset after the last
 * @param text what stands there
 * @param rule the rule that read it, a stable identifier such as {@code contract-duration/label}
 * @param confidence how likely the value is right, 0 to 1, calibrated: of the values given with 0.9, nine in ten are right
 * @param basis whether it is printed, computed or concluded
 * @param alternatives rejected readings, when they were asked for
 * @param sourceStart first offset in the file that the text was taken out of, null where the text is the file or its format is not text
 * @param sourceEnd offset after the last in that file, or null
 * @param because the features that spoke for the value, strongest first; not part of the JSON
 */
public record Evidence(
        String field,
        int start,
        int end,
        String text,
        String rule,
        double confidence,
        Basis basis,
        List<Alternative> alternatives,
        @Nullable Integer sourceStart,
        @Nullable Integer sourceEnd,
        @JsonIgnore List<String> because) {

    /** Takes copies of the lists; an absent list is an empty one. */
    public Evidence {
        alternatives = Lists.copy(alternatives);
        because = Lists.copy(because);
    }

    /**
     * The same evidence with its place in the file.
     *
     * @param fileStart first offset in the decoded file
     * @param fileEnd offset after the last
     * @return a copy
     */
    public Evidence inFile(int fileStart, int fileEnd) {
        return new Evidence(
                field, start, end, text, rule, confidence, basis, alternatives, fileStart, fileEnd, because);
    }
}
