package io.stellwerk.posting;

import org.jspecify.annotations.Nullable;

/**
 * A language that is asked for.
 *
 * @param language BCP 47 tag
 * @param level CEFR level where printed, else {@code BASIC}, {@code GOOD}, {@code FLUENT} or {@code NATIVE}
 * @param required false where it is a plus only
 */
public record LanguageSkill(
        String language, @Nullable String level, @Nullable Boolean required) {}
