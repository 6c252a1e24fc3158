package io.stellwerk.extractor.contract;

import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Concept;
import io.stellwerk.posting.Basis;
import io.stellwerk.posting.Fields;
import io.stellwerk.posting.Severity;
import io.stellwerk.quantity.Hours;
import io.stellwerk.quantity.Percentage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code /workload/fullTime}: true for {@code "in Vollzeit"} and 100 %, false for {@code "à temps partiel"} and 65 %, absent where both
 * are possible, as in {@code "Vollzeit, auch Teilzeit möglich"} and 80-100 %.
 */
public final class FullTimeExtractor implements FieldExtractor {

    private static final RoleModel ROLES = RoleModel.read(FullTimeExtractor.class.getClassLoader(), "full-time");

    private static final String POST = "POST";
    private static final Concept NOUN = new Concept("contract-cue", "post");
    private static final int NEAR = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Creates the extractor. */
    public FullTimeExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        ContractContext context = new ContractContext(scene, draft);
        Reading full = null;
        Reading part = null;
        Reading either = null;
        for (Term term : scene.terms("workload")) {
            Reading reading = read(scene, context, term);
            if (reading != null) {
                String value = term.concept().value();
                full = value.startsWith("full") ? stronger(full, reading) : full;
                part = value.equals("part-time") ? stronger(part, reading) : part;
                either = value.equals("either") ? stronger(either, reading) : either;
            }
        }
        Optional<Boolean> share = share(draft);
        if (share.isPresent()) {
            byShare(draft, share.get(), full, part);
        } else if (!isRange(draft) && (either == null || isApart(scene, draft, full, part, either))) {
            byWords(draft, full, part);
        }
    }

    private static @Nullable Reading read(Scene scene, ContractContext context, Term term) {
        if (term.concept().value().equals("none")) {
            return null;
        }
        List<String> features = context.place(term.from());
        features.add(term.concept().value());
        if (context.isForeign(term)) {
            features.add("foreign");
        }
        if (context.isNext(Percentage.class, term.to(), NEAR)
                || context.isPrevious(Percentage.class, term.from(), NEAR)) {
            features.add("share-near");
        }
        if (context.isNext(Hours.class, term.to(), NEAR) || context.isPrevious(Hours.class, term.from(), NEAR)) {
            features.add("hours-near");
        }
        if (isOfPost(scene.tokens(), term)) {
            features.add("of-post");
        }
        RoleScores scores = ROLES.score(scene, term.from(), term.to(), features.toArray(String[]::new));
        return scores.is(POST)
                ? Reading.stated(
                                scene.tokens().span(term.from(), term.to()),
                                "full-time/" + term.concept().value(),
                                scores.of(POST))
                        .because(scores.reasons(POST))
                : null;
    }

    /** {@code "a full-time, varied and secure position"}. */
    private static boolean isOfPost(Tokens tokens, Term term) {
        return tokens.terms(term.to(), Math.min(term.to() + NEAR, tokens.sentenceEnd(term.from()))).stream()
                .anyMatch(next -> next.concept().equals(NOUN));
    }

    /** {@code "Teilzeit mit 24 Wochenstunden"} stays so where part time is one of the benefits too. */
    private static boolean isApart(
            Scene scene, Draft draft, @Nullable Reading full, @Nullable Reading part, Reading either) {
        Reading said = full != null ? full : part;
        return said != null
                && (full != null || (said.because().contains("hours-near") && hasOneLength(draft)))
                && !isBeside(scene.tokens(), said, either);
    }

    private static boolean hasOneLength(Draft draft) {
        Optional<BigDecimal> max = draft.get(Fields.WORKLOAD_HOURS_MAX);
        return max.isPresent() && max.equals(draft.get(Fields.WORKLOAD_HOURS_MIN));
    }

    /** "Full time; part time is possible" leaves it open; in another sentence, it only says what may be asked for. */
    private static boolean isBeside(Tokens tokens, Reading full, Reading either) {
        return tokens.sentence(tokens.at(full.span().start()))
                == tokens.sentence(tokens.at(either.span().start()));
    }

    private static Reading stronger(@Nullable Reading one, Reading other) {
        return one == null || other.confidence() > one.confidence() ? other : one;
    }

    /** What the printed share says: full time at 100 %, part time below, nothing where the share is open. */
    private static Optional<Boolean> share(Draft draft) {
        Optional<BigDecimal> min = draft.get(Fields.WORKLOAD_PERCENT_MIN);
        Optional<BigDecimal> max = draft.get(Fields.WORKLOAD_PERCENT_MAX);
        if (max.isPresent() && max.get().compareTo(HUNDRED) < 0) {
            return Optional.of(false);
        }
        return min.isPresent() && min.get().compareTo(HUNDRED) == 0 ? Optional.of(true) : Optional.empty();
    }

    private static boolean isRange(Draft draft) {
        return draft.has(Fields.WORKLOAD_PERCENT_MIN) || draft.has(Fields.WORKLOAD_PERCENT_MAX);
    }

    private static void byShare(Draft draft, boolean value, @Nullable Reading full, @Nullable Reading part) {
        Reading word = value ? full : part;
        Reading other = value ? part : full;
        Reading share = draft.reading(Fields.WORKLOAD_PERCENT_MAX)
                .or(() -> draft.reading(Fields.WORKLOAD_PERCENT_MIN))
                .orElseThrow();
        Reading derived =
                new Reading(share.span(), "full-time/share", share.confidence(), Basis.DERIVED, share.because());
        draft.set(Fields.WORKLOAD_FULL_TIME, value, word == null ? derived : word);
        if (word == null && other != null) {
            draft.reject(Fields.WORKLOAD_FULL_TIME, !value, other);
            draft.issue(
                    "workload-contradiction",
                    Severity.WARNING,
                    Fields.WORKLOAD_FULL_TIME,
                    "the share of full time says otherwise; the share is taken",
                    other.span());
        }
    }

    private static void byWords(Draft draft, @Nullable Reading full, @Nullable Reading part) {
        if (full != null && part == null) {
            draft.set(Fields.WORKLOAD_FULL_TIME, true, full);
        } else if (part != null && full == null) {
            draft.set(Fields.WORKLOAD_FULL_TIME, false, part);
        }
    }
}
