package io.stellwerk.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a pay grade of an ad into amounts, and checks the amounts that the ad prints.
 *
 * <p>Nothing is guessed: without a verified row there is no amount, and a {@link PayFinding} says why. A day after the last
 * known one takes the last table and says so. Without a day, amounts that the ad prints may tell the period.
 */
public final class PayResolver {
    private final PayTables tables;

    /**
     * A resolver over some tables.
     *
     * @param tables the tables
     */
    public PayResolver(PayTables tables) {
        this.tables = tables;
    }

    /**
     * Resolves a grade.
     *
     * @param query what the ad says
     * @return the amounts, if any, and what there is to know about them
     */
    public PayOutcome resolve(PayQuery query) {
        List<PayFinding> findings = new ArrayList<>();
        List<Series> low = tables.series(query.system(), query.grade(), query.region());
        List<Series> high = tables.series(query.system(), query.topGrade(), query.region());
        if (low.isEmpty() || high.isEmpty()) {
            unknown(query, low.isEmpty() ? query.grade() : query.topGrade(), findings);
            return without(query, findings);
        }
        Optional<LocalDate> on = day(query, low, high);
        if (on.isEmpty()) {
            note(findings, PayFinding.Code.DATE_UNKNOWN, "no day is known for " + query.system() + " " + query.grade());
            return without(query, findings);
        }
        Optional<PayBand> lower = pick(low, on.get(), findings);
        Optional<PayBand> upper = lower.isEmpty() ? lower : pick(high, on.get(), findings);
        if (upper.isEmpty()) {
            return without(query, findings);
        }
        boolean falling = lower.orElseThrow().min().compareTo(upper.get().min()) > 0;
        PayBand bottom = falling ? upper.get() : lower.get();
        PayBand top = falling ? lower.get() : upper.get();
        return resolved(query, bottom, top, on.get(), otherPeriods(query, low, high), findings);
    }

    private void unknown(PayQuery query, String grade, List<PayFinding> findings) {
        if (!tables.knows(query.system())) {
            note(findings, PayFinding.Code.SYSTEM_UNKNOWN, "no pay scale is named " + query.system());
            return;
        }
        String region = query.region() == null ? "" : " for " + query.region();
        String message = "no table of " + query.system() + " has the grade " + grade + region;
        note(findings, PayFinding.Code.GRADE_UNKNOWN, message);
        PrintedPay printed = query.printed();
        if (printed != null) {
            tables.match(query.system(), printed).stream()
                    .filter(match -> match.band().scale().ladder())
                    .findFirst()
                    .ifPresent(match -> note(findings, PayFinding.Code.CONFIRMED, points(match, printed)));
        }
    }

    private static String points(PayMatch match, PrintedPay printed) {
        PayBand high = match.bandMax() == null ? match.band() : match.bandMax();
        return Texts.printed(printed, match.band().scale()) + " is " + Texts.place(match.band(), high);
    }

    private static Optional<LocalDate> day(PayQuery query, List<Series> low, List<Series> high) {
        return query.on() != null
                ? Optional.of(query.on())
                : otherPeriods(query, low, high).stream().findFirst();
    }

    private static List<LocalDate> otherPeriods(PayQuery query, List<Series> low, List<Series> high) {
        PrintedPay printed = query.printed();
        return printed == null || !printed.isTelling()
                ? List.of()
                : new CrossCheck(printed, query.share()).periods(low.get(0), high.get(0));
    }

    private static Optional<PayBand> pick(List<Series> regions, LocalDate on, List<PayFinding> findings) {
        List<PayBand> bands = regions.stream().flatMap(s -> s.on(on).stream()).toList();
        PayBand any = regions.get(0).first();
        String grade = any.scale().system() + " " + any.grade();
        if (bands.isEmpty()) {
            note(
                    findings,
                    PayFinding.Code.TABLE_MISSING,
                    "no table of " + grade + " is known for " + on + "; the first is of " + any.validFrom());
            return Optional.empty();
        }
        if (bands.size() < regions.size() || !bands.stream().allMatch(bands.get(0)::agreesWith)) {
            List<String> names = regions.stream().map(s -> s.first().region()).toList();
            note(
                    findings,
                    PayFinding.Code.REGION_UNKNOWN,
                    grade + " is paid differently in " + String.join(", ", names) + "; which one applies is not known");
            return Optional.empty();
        }
        return Optional.of(bands.get(0));
    }

    private static PayOutcome resolved(
            PayQuery query,
            PayBand low,
            PayBand high,
            LocalDate on,
            List<LocalDate> otherPeriods,
            List<PayFinding> findings) {
        if (low.outdatedOn(on) || high.outdatedOn(on)) {
            note(
                    findings,
                    PayFinding.Code.TABLE_OUTDATED,
                    "the last known table of " + low.scale().system() + " is of " + low.validFrom()
                            + ", known to hold to " + low.validTo() + "; amounts on " + on + " may differ");
        }
        List<PayStep> bottom = printedSteps(query, low, findings);
        List<PayStep> top = printedSteps(query, high, bottom.isEmpty() ? new ArrayList<>() : findings);
        PayResolution resolution = resolution(query, low, high, bottom, top);
        if (low.scale().baseOnly().contains(high.grade())) {
            String message = high.grade() + " is base pay; personal bonuses are negotiated and come on top";
            note(findings, PayFinding.Code.BASE_ONLY, message);
        }
        derived(bottom.isEmpty() ? low.steps() : bottom, top.isEmpty() ? high.steps() : top, findings);
        PrintedPay printed = query.printed();
        if (printed != null) {
            new CrossCheck(printed, query.share())
                    .check(low, high, otherPeriods)
                    .ifPresent(findings::add);
        }
        return new PayOutcome(query, Optional.of(resolution), findings, low, high);
    }

    private static List<PayStep> printedSteps(PayQuery query, PayBand band, List<PayFinding> findings) {
        String step = query.step();
        if (step == null) {
            return List.of();
        }
        List<PayStep> steps = band.stepsNamed(step);
        if (steps.isEmpty()) {
            String message =
                    band.scale().system() + " " + band.grade() + " has no step " + step + "; all steps are taken";
            note(findings, PayFinding.Code.STEP_UNKNOWN, message);
        }
        return steps;
    }

    private static PayResolution resolution(
            PayQuery query, PayBand low, PayBand high, List<PayStep> bottom, List<PayStep> top) {
        BigDecimal min = bottom.isEmpty() ? low.min() : PayBand.lowest(bottom).amount();
        BigDecimal max =
                top.isEmpty() ? high.max().orElse(null) : PayBand.highest(top).amount();
        boolean entry = bottom.isEmpty() && top.isEmpty();
        return new PayResolution(
                query.upTo() ? null : share(query, min),
                share(query, max),
                entry && !query.upTo() ? share(query, low.entryMin().orElse(null)) : null,
                entry ? share(query, high.entryMax().orElse(null)) : null,
                low.scale().currency(),
                low.scale().per(),
                query.percent(),
                low.validFrom().isAfter(high.validFrom()) ? low.validFrom() : high.validFrom(),
                low.table());
    }

    private static @Nullable BigDecimal share(PayQuery query, @Nullable BigDecimal amount) {
        return amount == null ? null : YearlyRules.share(amount, query.share());
    }

    private static void derived(List<PayStep> bottom, List<PayStep> top, List<PayFinding> findings) {
        String amounts = Stream.of(PayBand.lowest(bottom), PayBand.highest(top))
                .filter(step -> step.verification() == Verification.DERIVED)
                .map(step -> Texts.amount(step.amount()))
                .distinct()
                .reduce((a, b) -> a + " and " + b)
                .orElse("");
        if (!amounts.isEmpty()) {
            String message = amounts + " is computed by the agreed raises, not printed by a source";
            note(findings, PayFinding.Code.TABLE_DERIVED, message);
        }
    }

    private static void note(List<PayFinding> findings, PayFinding.Code code, String message) {
        findings.add(new PayFinding(code, message));
    }

    private static PayOutcome without(PayQuery query, List<PayFinding> findings) {
        return new PayOutcome(query, Optional.empty(), findings, null, null);
    }
}
