package io.stellwerk.extractor.pay;

import io.stellwerk.field.RoleScores;
import io.stellwerk.quantity.PayGrade;
import io.stellwerk.recognizer.Mention;

/**
 * A grade or a pay system with what it may be.
 *
 * @param grade the grade
 * @param mention where it stands
 * @param scores its roles
 */
record ScaleCandidate(PayGrade grade, Mention mention, RoleScores scores) {

    static final String SCALE = "SCALE";

    double probability() {
        return scores.of(SCALE);
    }

    boolean isScale() {
        return scores.is(SCALE);
    }

    boolean hasGrade() {
        return grade.grade() != null || grade.gradeMax() != null || isStep();
    }

    /** {@code "spine point 31"} is a step of a grade that stands elsewhere. */
    boolean isStep() {
        return grade.grade() == null && grade.gradeMax() == null && grade.step() != null;
    }
}
