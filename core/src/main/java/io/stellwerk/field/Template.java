package io.stellwerk.field;

import java.util.Locale;

/** Where a term may stand to speak for or against the role of a mention. */
enum Template {
    /** In the label of the mention's block: {@code "Deadline: 1 May"}. */
    LABEL,
    /** In the heading right above. */
    HEADING,
    /** Right before the mention, two tokens away at most. */
    PREV,
    /** Before it in its sentence. */
    BEFORE,
    /** Right after it, two tokens away at most. */
    NEXT,
    /** After it in its sentence. */
    AFTER,
    /** In the sentence before its own, within the same block. */
    NEAR;

    private final String prefix = name().toLowerCase(Locale.ROOT) + ":";

    /** The feature's name in the rows of weights: {@code before:cue/apply}. */
    String feature(String concept) {
        return prefix + concept;
    }
}
