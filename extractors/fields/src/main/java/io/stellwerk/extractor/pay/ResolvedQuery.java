package io.stellwerk.extractor.pay;

import io.stellwerk.field.Draft;
import io.stellwerk.field.Reading;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.pay.PayPeriod;
import io.stellwerk.pay.PayQuery;
import io.stellwerk.pay.PayTables;
import io.stellwerk.pay.PrintedPay;
import io.stellwerk.posting.Field;
import io.stellwerk.posting.Fields;
import io.stellwerk.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks the pay tables what the draft knows of a post's grade.
 *
 * <p>The share of full time is that of {@link PayShare}; where there is none, the amounts are those of full time without a
 * percentage.
 */
final class ResolvedQuery {

    private static final String AREA = "pay-area";
    private static final int REACH = 6;
    private static final List<Field<LocalDate>> DAYS =
            List.of(Fields.START_DATE, Fields.DEADLINE_DATE, Fields.PUBLISHED);

    private ResolvedQuery() {}

    static Optional<PayQuery> of(Scene scene, Draft draft, PayTables tables) {
        Optional<String> system = draft.get(Fields.SCALE_SYSTEM);
        Optional<String> low = draft.get(Fields.SCALE_GRADE);
        Optional<String> step = draft.get(Fields.SCALE_STEP);
        Optional<String> high = draft.get(Fields.SCALE_GRADE_MAX);
        Optional<String> grade = low.or(() -> high);
        if (system.isEmpty()) {
            return Optional.empty();
        }
        Optional<PayQuery> points =
                grade.isPresent() ? Optional.empty() : step.flatMap(name -> tables.points(system.get(), name));
        if (points.isPresent()) {
            return points.map(query -> with(query, scene, draft, tables));
        }
        return grade.or(() -> tables.onlyGrade(system.get()))
                .map(name -> PayQuery.of(system.get(), name)
                        .withGradeMax(low.isPresent() ? high.orElse(null) : null)
                        .withUpTo(low.isEmpty() && high.isPresent())
                        .withStep(step.orElse(null)))
                .map(query -> with(query, scene, draft, tables));
    }

    private static PayQuery with(PayQuery query, Scene scene, Draft draft, PayTables tables) {
        String area = area(scene, draft).orElse(null);
        LocalDate day = day(scene, draft);
        Optional<BigDecimal> hours = day == null ? Optional.empty() : tables.fullTimeHours(query.system(), area, day);
        return query.withRegion(area)
                .withOn(day)
                .withPercent(PayShare.percent(draft, hours))
                .withPrinted(printed(draft));
    }

    private static @Nullable LocalDate day(Scene scene, Draft draft) {
        for (Field<LocalDate> field : DAYS) {
            Optional<LocalDate> day = draft.get(field);
            if (day.isPresent()) {
                return day.get();
            }
        }
        return scene.context().published();
    }

    /** Net amounts are in no table. */
    private static @Nullable PrintedPay printed(Draft draft) {
        Optional<BigDecimal> min = draft.get(Fields.PAY_MIN);
        Optional<BigDecimal> max = draft.get(Fields.PAY_MAX);
        boolean net = draft.get(Fields.PAY_GROSS).map(gross -> !gross).orElse(false);
        if (net || (min.isEmpty() && max.isEmpty())) {
            return null;
        }
        return new PrintedPay(
                min.orElse(null),
                max.orElse(null),
                draft.get(Fields.PAY_CURRENCY).orElse(null),
                draft.get(Fields.PAY_PER)
                        .map(per -> PayPeriod.valueOf(per.name()))
                        .orElse(null));
    }

    /**
     * The part of the system that is printed with it ({@code TVöD-VKA}, {@code NBesG}), else the one that the employer's name
     * tells ({@code Bundesamt}), else the Land of the place of work.
     */
    private static Optional<String> area(Scene scene, Draft draft) {
        return draft.reading(Fields.SCALE_SYSTEM)
                .flatMap(system -> area(scene.tokens(), system.span(), REACH))
                .or(() -> draft.reading(Fields.EMPLOYER_NAME).flatMap(name -> area(scene.tokens(), name.span(), 0)))
                .or(() -> PayPlace.of(draft).region());
    }

    private static Optional<String> area(Tokens tokens, Span span, int reach) {
        int from = tokens.at(span.start());
        for (Term term : tokens.terms(from, tokens.at(span.end()) + reach)) {
            if (term.concept().is(AREA) && tokens.sentence(term.from()) == tokens.sentence(from)) {
                return Optional.of(term.concept().value());
            }
        }
        return Optional.empty();
    }

    /** The readings of what the amounts depend on beside the grade: the system, the day and the share. */
    static List<Reading> support(Draft draft, boolean share) {
        List<Reading> support = new ArrayList<>();
        draft.reading(Fields.SCALE_SYSTEM).ifPresent(support::add);
        for (Field<LocalDate> field : DAYS) {
            if (draft.has(field)) {
                draft.reading(field).ifPresent(support::add);
                break;
            }
        }
        if (share) {
            PayShare.reading(draft).ifPresent(support::add);
        }
        return support;
    }
}
