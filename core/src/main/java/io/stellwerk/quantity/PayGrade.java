package io.stellwerk.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A place in a pay scale: {@code E 13 TV-L}, {@code Entgeltgruppe 9b TVöD}, {@code W 2}, {@code scale P}, {@code Grade 7}.
 *
 * @param system {@code TV-L}, {@code TVöD}, {@code BESOLDUNG}, {@code CAO-NU} ..., null when the notation does not tell it
 * @param grade normal form: {@code E13}, {@code E9b}, {@code W2}, {@code P}, {@code 10}; null when only the system is named
 * @param gradeMax upper end where a range of grades or an upper bound is printed, else null
 * @param step the step where printed, else null
 */
public record PayGrade(
        @Nullable String system,
        @Nullable String grade,
        @Nullable String gradeMax,
        @Nullable String step) implements Quantity {

    @Override
    public String kind() {
        return "pay-grade";
    }

    /**
     * The place in one line.
     *
     * @return {@code TV-L E13..E14 step 3}, {@code TV-L} for a system alone, {@code ? E13} without a system, {@code ? ..E13} for "up to"
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(system == null ? "?" : system);
        if (grade != null || gradeMax != null) {
            text.append(' ').append(grade == null ? "" : grade);
        }
        if (gradeMax != null) {
            text.append("..").append(gradeMax);
        }
        if (step != null) {
            text.append(" step ").append(step);
        }
        return text.toString();
    }
}
