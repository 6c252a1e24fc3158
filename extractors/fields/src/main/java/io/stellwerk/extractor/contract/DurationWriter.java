package io.stellwerk.extractor.contract;

import io.stellwerk.field.Draft;
import io.stellwerk.field.Reading;
import io.stellwerk.posting.Basis;
import io.stellwerk.posting.Field;
import io.stellwerk.posting.Fields;
import io.stellwerk.posting.Severity;
import io.stellwerk.quantity.Timespan;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the contract's lengths of the lengths that an ad prints. */
final class DurationWriter {

    private static final String DURATION = "DURATION";
    private static final String INITIAL = "INITIAL";
    private static final String TOTAL = "TOTAL";
    private static final String EXTENSION = "EXTENSION";

    private final Draft draft;
    private final DurationRoles lengths;

    DurationWriter(Draft draft, DurationRoles lengths) {
        this.draft = draft;
        this.lengths = lengths;
    }

    /** Writes what the lengths say. */
    void write() {
        Optional<DurationCandidate> duration = lengths.best(DURATION);
        Optional<DurationCandidate> initial = lengths.best(INITIAL);
        Optional<DurationCandidate> total = lengths.best(TOTAL);
        if (duration.isPresent() || initial.isPresent()) {
            more();
        }
        boolean extensible = draft.get(Fields.CONTRACT_EXTENSION_POSSIBLE).orElse(false);
        boolean whole = duration.isPresent()
                || (total.isPresent()
                        && (!extensible
                                || initial.filter(DurationCandidate::isConditional)
                                        .isPresent()));
        if (initial.isPresent() && whole) {
            pair(initial.get(), duration.or(() -> total).orElseThrow());
        } else if (initial.isPresent()) {
            single(initial.get(), extensible);
        } else {
            duration.ifPresent(length -> single(length, extensible));
        }
        total.ifPresent(length -> total(length, extensible));
        if (extensible && !draft.has(Fields.CONTRACT_EXTENSION_MAX_TOTAL)) {
            lengths.best(EXTENSION).ifPresent(this::extended);
        }
    }

    /** "Two years, with funding for a further three" names no extension, but is one. */
    private void more() {
        lengths.best(EXTENSION)
                .filter(length -> length.isLater() && !draft.has(Fields.CONTRACT_EXTENSION_POSSIBLE))
                .ifPresent(length ->
                        draft.set(Fields.CONTRACT_EXTENSION_POSSIBLE, true, length.reading("extension/more-time")));
    }

    /** "A first contract of 18 months, 4 years in all": the shorter one comes first. */
    private void pair(DurationCandidate initial, DurationCandidate duration) {
        set(duration, duration.length());
        if (duration.isLongerThan(initial)) {
            draft.set(Fields.CONTRACT_INITIAL_DURATION, initial.end(), initial.reading("contract-duration/initial"));
        }
    }

    private void single(DurationCandidate candidate, boolean extensible) {
        Timespan first = candidate.first();
        if (first == null) {
            set(candidate, candidate.length());
            reportOthers(candidate);
        } else if (extensible) {
            set(candidate, first);
            draft.set(Fields.CONTRACT_EXTENSION_MAX_TOTAL, candidate.end(), candidate.reading("contract-duration/sum"));
        } else {
            set(candidate, candidate.length());
            draft.set(
                    Fields.CONTRACT_INITIAL_DURATION,
                    DurationCandidate.end(first),
                    candidate.reading("contract-duration/sum"));
        }
    }

    /** A total is the limit of extensions, else the duration, of which a shorter length was the first part. */
    private void total(DurationCandidate total, boolean extensible) {
        Optional<Period> duration = draft.get(Fields.CONTRACT_DURATION_MAX);
        if (duration.isEmpty() && !draft.has(Fields.CONTRACT_DURATION_MIN)) {
            set(total, total.length());
        } else if (extensible && !draft.has(Fields.CONTRACT_INITIAL_DURATION)) {
            draft.set(Fields.CONTRACT_EXTENSION_MAX_TOTAL, total.end(), total.reading("contract-duration/total"));
        } else if (duration.isPresent() && days(total.end()) > days(duration.get())) {
            Reading reading = draft.reading(Fields.CONTRACT_DURATION_MAX).orElseThrow();
            if (!draft.has(Fields.CONTRACT_INITIAL_DURATION)) {
                draft.set(Fields.CONTRACT_INITIAL_DURATION, duration.get(), reading);
            }
            set(total, total.length());
        }
    }

    private static long days(Period period) {
        return period.toTotalMonths() * 30 + period.getDays();
    }

    /** "Three years, extension by one year possible" is four years at most. */
    private void extended(DurationCandidate extension) {
        Optional<Period> duration = draft.get(Fields.CONTRACT_DURATION_MAX);
        boolean alike = duration.isPresent()
                && duration.get().getDays() == 0
                && extension.end().getDays() == 0;
        if (alike && !draft.has(Fields.CONTRACT_INITIAL_DURATION)) {
            draft.set(
                    Fields.CONTRACT_EXTENSION_MAX_TOTAL,
                    duration.get().plus(extension.end()),
                    extension.reading("contract-duration/extension").as(Basis.DERIVED));
        }
    }

    private void set(DurationCandidate candidate, Timespan length) {
        Reading reading = candidate.reading("contract-duration/" + (candidate.first() == null ? "length" : "sum"));
        put(Fields.CONTRACT_DURATION_MIN, length.min(), reading);
        put(Fields.CONTRACT_DURATION_MAX, length.max(), reading);
    }

    private void put(Field<Period> field, @Nullable Period value, Reading reading) {
        if (value == null) {
            draft.remove(field);
        } else {
            draft.set(field, value, reading);
        }
    }

    private void reportOthers(DurationCandidate chosen) {
        for (DurationCandidate other : lengths.all(DURATION)) {
            Field<Period> field = draft.has(Fields.CONTRACT_DURATION_MAX)
                    ? Fields.CONTRACT_DURATION_MAX
                    : Fields.CONTRACT_DURATION_MIN;
            if (!other.equals(chosen) && other.length().equals(chosen.length())) {
                draft.support(field, other.reading("contract-duration/length"));
            } else if (!other.equals(chosen)) {
                draft.reject(field, other.end(), other.reading("contract-duration/length"));
                draft.issue(
                        "several-durations",
                        Severity.WARNING,
                        field,
                        "the ad has another length: " + other.length() + "; the likelier one is taken",
                        other.mention().span());
            }
        }
    }
}
