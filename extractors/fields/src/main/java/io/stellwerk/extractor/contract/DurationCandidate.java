package io.stellwerk.extractor.contract;

import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleScores;
import io.stellwerk.quantity.Timespan;
import io.stellwerk.quantity.TimespanSum;
import io.stellwerk.recognizer.Mention;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A length of time with what it may be.
 *
 * @param length the length; of a sum the whole
 * @param mention where it stands
 * @param scores the roles it may have
 */
record DurationCandidate(Timespan length, Mention mention, RoleScores scores) {

    /** How likely its likeliest role is. */
    double probability() {
        return scores.of(scores.best());
    }

    /** The longer end of the length, the only one where it is open. */
    Period end() {
        return end(length);
    }

    static Period end(Timespan length) {
        Period end = length.max() != null ? length.max() : length.min();
        return end == null ? Period.ZERO : end;
    }

    /** The first part of a sum such as "3 + 1 years", null for other lengths. */
    @Nullable
    Timespan first() {
        return mention.quantity() instanceof TimespanSum sum ? sum.initial() : null;
    }

    /** Whether more depends on how it goes: {@code 18 months, extended after a positive evaluation}. */
    boolean isConditional() {
        return scores.features().stream().anyMatch(feature -> feature.endsWith("cue/go-no-go"));
    }

    /** Whether another length stands before it in its sentence. */
    boolean isLater() {
        return scores.features().contains("sentence-span");
    }

    /** Whether it is longer than another. */
    boolean isLongerThan(DurationCandidate other) {
        return days(end()) > days(other.end());
    }

    private static long days(Period period) {
        return period.toTotalMonths() * 30 + period.getDays();
    }

    /** Where it was read, by its likeliest role. */
    Reading reading(String rule) {
        return Reading.stated(mention.span(), rule, probability()).because(scores.reasons(scores.best()));
    }
}
