package io.stellwerk.field;

/**
 * Decides one field, or a few that are decided together. Stateless and thread-safe.
 *
 * <p>Applications add their own with {@code PostingParser.builder()}; their values belong under {@code /extras}.
 */
public interface FieldExtractor {

    /**
     * Reads the scene and writes what it decides; what it cannot decide, it leaves out.
     *
     * @param scene all that was read of the ad
     * @param draft receives values, their readings and issues; holds what earlier extractors decided
     */
    void extract(Scene scene, Draft draft);
}
