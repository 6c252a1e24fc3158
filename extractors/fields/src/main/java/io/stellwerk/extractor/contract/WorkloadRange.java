package io.stellwerk.extractor.contract;

import io.stellwerk.field.Draft;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleScores;
import io.stellwerk.posting.Field;
import io.stellwerk.posting.Severity;
import io.stellwerk.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The places where an ad gives the workload in one measure, and the likeliest of them. */
final class WorkloadRange {

    /** One place. */
    private record Candidate(
            @Nullable BigDecimal min, @Nullable BigDecimal max, Span span, double probability, List<String> reasons) {

        boolean isSame(Candidate other) {
            return isEqual(min, other.min) && isEqual(max, other.max);
        }

        private static boolean isEqual(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one == null ? other == null : other != null && one.compareTo(other) == 0;
        }
    }

    private final String measure;
    private final List<Candidate> candidates = new ArrayList<>();

    WorkloadRange(String measure) {
        this.measure = measure;
    }

    /** Adds a place when the workload is its likeliest role. */
    void add(@Nullable BigDecimal min, @Nullable BigDecimal max, Span span, RoleScores scores, String role) {
        if (scores.is(role)) {
            candidates.add(new Candidate(min, max, span, scores.of(role), scores.reasons(role)));
        }
    }

    /** Writes the likeliest and reports the others. */
    void write(Draft draft, Field<BigDecimal> min, Field<BigDecimal> max) {
        Candidate best = null;
        for (Candidate candidate : candidates) {
            best = best == null || candidate.probability() > best.probability() ? candidate : best;
        }
        if (best == null) {
            return;
        }
        put(draft, min, best.min(), best);
        put(draft, max, best.max(), best);
        for (Candidate other : candidates) {
            if (!other.span().equals(best.span())) {
                further(draft, best, other, min, max);
            }
        }
    }

    private void put(Draft draft, Field<BigDecimal> field, @Nullable BigDecimal value, Candidate candidate) {
        if (value != null) {
            draft.set(field, value, reading(candidate));
        }
    }

    /** "At least 50 %" and, further on, "up to 100 %" are the ends of one range. */
    private void further(Draft draft, Candidate best, Candidate other, Field<BigDecimal> min, Field<BigDecimal> max) {
        Field<BigDecimal> field = best.max() == null ? min : max;
        if (best.isSame(other)) {
            draft.support(field, reading(other));
        } else if (other.min() == null && !draft.has(max)) {
            put(draft, max, other.max(), other);
        } else if (other.max() == null && !draft.has(min)) {
            put(draft, min, other.min(), other);
        } else {
            BigDecimal value = other.max() != null ? other.max() : Objects.requireNonNull(other.min());
            draft.reject(field, value, reading(other));
            draft.issue(
                    "several-workloads",
                    Severity.WARNING,
                    field,
                    "the ad has another figure for this: " + value + "; the likelier one is taken",
                    other.span());
        }
    }

    private Reading reading(Candidate candidate) {
        return Reading.stated(candidate.span(), "workload/" + measure, candidate.probability())
                .because(candidate.reasons());
    }
}
