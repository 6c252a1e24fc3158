package io.stellwerk.extractor.pay;

import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.pay.PayFinding;
import io.stellwerk.pay.PayOutcome;
import io.stellwerk.pay.PayQuery;
import io.stellwerk.pay.PayResolution;
import io.stellwerk.pay.PayResolver;
import io.stellwerk.pay.PayTables;
import io.stellwerk.posting.Basis;
import io.stellwerk.posting.Field;
import io.stellwerk.posting.Fields;
import io.stellwerk.posting.Severity;
import io.stellwerk.quantity.PayPeriod;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code /pay/resolved}: what the pay table says for the grade on the day in question.
 *
 * <p>{@code "E 13 TV-L, 65 %, from 1 April 2026"} becomes the amounts of the table of that day, the share applied. The
 * day is the start,
 * else the deadline, else the publication; without any of them, printed amounts may tell the table. The evidence is the
 * grade, with the
 * day and the share beside it. All findings of {@link PayResolver} become issues of the same code. It runs after the
 * extractors of
 * dates, places, workload, scale and amount.
 */
public final class ResolvedPayExtractor implements FieldExtractor {

    private static final String RULE = "pay/table";
    private static final int MODEL_REACH = 5;

    private final PayTables tables;
    private final PayResolver resolver;

    /** Creates the extractor over the standard tables. */
    public ResolvedPayExtractor() {
        this(PayTables.standard());
    }

    /**
     * Creates the extractor over tables of the caller's choice.
     *
     * @param tables the tables
     */
    public ResolvedPayExtractor(PayTables tables) {
        this.tables = tables;
        this.resolver = new PayResolver(tables);
    }

    @Override
    public void extract(Scene scene, Draft draft) {
        Optional<Reading> grade = draft.reading(Fields.SCALE_GRADE)
                .or(() -> draft.reading(Fields.SCALE_GRADE_MAX))
                .or(() -> draft.reading(Fields.SCALE_SYSTEM));
        Optional<PayQuery> query = ResolvedQuery.of(scene, draft, tables);
        if (grade.isEmpty() || query.isEmpty()) {
            return;
        }
        PayOutcome outcome = resolver.resolve(query.get());
        double sure = grade.get().confidence()
                * draft.reading(Fields.SCALE_SYSTEM).map(Reading::confidence).orElse(1.0);
        Reading reading = Reading.inferred(grade.get().span(), RULE, sure)
                .because(grade.get().because());
        outcome.resolution().ifPresent(found -> set(found, draft, reading));
        for (PayFinding finding : outcome.findings()) {
            report(finding, outcome, draft, grade.get());
        }
        if (outcome.resolution().isPresent()) {
            model(scene, draft, grade.get());
        }
    }

    /** "In Anlehnung an E 13 TV-L", "comparable to grade E 13": the table is a model for the pay, which it does not bind. */
    private static void model(Scene scene, Draft draft, Reading grade) {
        Tokens tokens = scene.tokens();
        int from = tokens.at(grade.span().start());
        for (Term word : tokens.terms(Math.max(tokens.sentenceStart(from), from - MODEL_REACH), from)) {
            if (word.concept().is("pay-model") && word.to() <= from) {
                draft.issue(
                        "pay-indicative",
                        Severity.INFO,
                        Fields.RESOLVED_MIN,
                        "the ad says that its pay is like the table's, not that it is the table's",
                        tokens.span(word.from(), word.to()));
                return;
            }
        }
    }

    private static void set(PayResolution found, Draft draft, Reading reading) {
        List<Reading> support = ResolvedQuery.support(draft, found.percent() != null).stream()
                .map(one -> new Reading(one.span(), RULE, reading.confidence(), Basis.INFERRED, List.of()))
                .toList();
        put(Fields.RESOLVED_MIN, found.min(), draft, reading, support);
        put(Fields.RESOLVED_MAX, found.max(), draft, reading, support);
        put(Fields.RESOLVED_ENTRY_MIN, found.entryMin(), draft, reading, support);
        put(Fields.RESOLVED_ENTRY_MAX, found.entryMax(), draft, reading, support);
        put(Fields.RESOLVED_CURRENCY, found.currency(), draft, reading, List.of());
        put(Fields.RESOLVED_PER, PayPeriod.valueOf(found.per().name()), draft, reading, List.of());
        put(Fields.RESOLVED_PERCENT, found.percent(), draft, reading, List.of());
        put(Fields.RESOLVED_VALID_FROM, found.validFrom(), draft, reading, support);
        put(Fields.RESOLVED_TABLE, found.table(), draft, reading, List.of());
    }

    private static <T> void put(
            Field<T> field, @Nullable T value, Draft draft, Reading reading, List<Reading> support) {
        if (value != null) {
            draft.set(field, value, reading);
            support.forEach(one -> draft.support(field, one));
        }
    }

    private static void report(PayFinding finding, PayOutcome outcome, Draft draft, Reading grade) {
        boolean ofAmount = switch (finding.code()) {
            case CONFIRMED, OTHER_PERIOD, CONTRADICTION -> draft.has(Fields.PAY_CURRENCY);
            default -> false;
        };
        Field<?> amount = draft.has(Fields.PAY_MIN) ? Fields.PAY_MIN : Fields.PAY_MAX;
        Field<?> scale = draft.has(Fields.SCALE_GRADE) ? Fields.SCALE_GRADE : Fields.SCALE_SYSTEM;
        Field<?> field = ofAmount ? amount : outcome.resolution().isPresent() ? Fields.RESOLVED_MIN : scale;
        draft.issue(
                finding.code().id(),
                finding.code().isWarning() ? Severity.WARNING : Severity.INFO,
                field,
                finding.message(),
                ofAmount ? draft.reading(amount).map(Reading::span).orElse(grade.span()) : grade.span());
    }
}
