package io.stellwerk.posting;

import org.jspecify.annotations.Nullable;

/**
 * The pay scale as printed.
 *
 * @param system {@code TV-L}, {@code CAO-NU} ...
 * @param grade {@code E14}, {@code P} ...
 * @param gradeMax upper end of a range of grades
 * @param step the step where printed
 */
public record Scale(
        @Nullable String system,
        @Nullable String grade,
        @Nullable String gradeMax,
        @Nullable String step) {}
