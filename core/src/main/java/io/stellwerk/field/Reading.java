package io.stellwerk.field;

import io.stellwerk.posting.Basis;
import io.stellwerk.text.Span;
import java.util.List;

/**
 * Where a value was read, by which rule, and how sure that is.
 *
 * @param span the place in the cleaned text
 * @param rule a stable identifier, such as {@code deadline/label}
 * @param confidence 0 to 1
 * @param basis whether the value is printed, computed or concluded
 * @param because the features that spoke for it, strongest first
 */
public record Reading(Span span, String rule, double confidence, Basis basis, List<String> because) {

    /** Takes a copy of the reasons and keeps the confidence within its range. */
    public Reading {
        because = List.copyOf(because);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be 0 to 1: " + confidence);
        }
    }

    /**
     * A printed value.
     *
     * @param span the place in the cleaned text
     * @param rule the rule
     * @param confidence 0 to 1
     * @return a reading with basis {@link Basis#STATED}
     */
    public static Reading stated(Span span, String rule, double confidence) {
        return new Reading(span, rule, confidence, Basis.STATED, List.of());
    }

    /**
     * A concluded value.
     *
     * @param span the place of what it was concluded from
     * @param rule the rule
     * @param confidence 0 to 1
     * @return a reading with basis {@link Basis#INFERRED}
     */
    public static Reading inferred(Span span, String rule, double confidence) {
        return new Reading(span, rule, confidence, Basis.INFERRED, List.of());
    }

    /**
     * The same reading with its reasons.
     *
     * @param reasons the features that spoke for it
     * @return a copy
     */
    public Reading because(List<String> reasons) {
        return new Reading(span, rule, confidence, basis, reasons);
    }

    /**
     * The same reading of another basis.
     *
     * @param other the basis
     * @return a copy
     */
    public Reading as(Basis other) {
        return new Reading(span, rule, confidence, other, because);
    }
}
