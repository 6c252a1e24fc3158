package io.stellwerk.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Prints the answer to a pay query as a small table of plain text, for a terminal.
 *
 * <p>Each step has its full-time amount, the share of it, how well it is known and its source; below stand the range, the
 * range of a new hire and the findings. Lines end in {@code \n} on every machine.
 */
public final class PayReport {
    private final PayTables tables;

    /**
     * A printer over some tables.
     *
     * @param tables the tables that the outcome came from, for the year's pay
     */
    public PayReport(PayTables tables) {
        this.tables = tables;
    }

    /**
     * Prints an outcome.
     *
     * @param outcome the answer of a {@link PayResolver}
     * @return the text, with a line end at its end
     */
    public String render(PayOutcome outcome) {
        StringBuilder out = new StringBuilder();
        PayBand low = outcome.band();
        PayBand high = outcome.bandMax();
        PayResolution resolution = outcome.resolution().orElse(null);
        if (resolution == null || low == null || high == null) {
            line(out, outcome.query().system() + " " + outcome.query().grade() + ": no amount");
        } else {
            head(out, outcome.query(), low, high);
            List<String> sources = sources(low, high);
            boolean several = !low.grade().equals(high.grade());
            band(out, several ? "\n" + low.grade() : "", outcome.query(), low, sources);
            if (several) {
                band(out, "\n" + high.grade(), outcome.query(), high, sources);
            }
            summary(out, outcome.query(), resolution, low);
            for (int i = 0; i < sources.size(); i++) {
                line(out, "[" + (i + 1) + "] " + sources.get(i));
            }
        }
        outcome.findings().forEach(f -> line(out, f.code().id() + ": " + f.message()));
        return out.toString();
    }

    private static void head(StringBuilder out, PayQuery query, PayBand low, PayBand high) {
        BigDecimal percent = query.percent();
        String share = percent == null ? "" : ", " + percent.toPlainString() + " % of full time";
        String day = query.on() == null ? "" : ", on " + query.on();
        String until = low.validTo() == null ? "" : " to " + low.validTo();
        line(out, low.scale().system() + " " + Texts.grades(low, high) + share + day);
        line(
                out,
                "table " + low.table() + ", valid from " + low.validFrom() + until + ", "
                        + low.scale().currency() + " a "
                        + low.scale().per().name().toLowerCase(Locale.ROOT));
    }

    private static List<String> sources(PayBand low, PayBand high) {
        Set<String> sources = new LinkedHashSet<>();
        low.steps().forEach(step -> sources.add(step.source()));
        high.steps().forEach(step -> sources.add(step.source()));
        sources.remove("");
        return new ArrayList<>(sources);
    }

    private static void band(StringBuilder out, String heading, PayQuery query, PayBand band, List<String> sources) {
        int width = band.steps().stream()
                .mapToInt(step -> step.step().length())
                .max()
                .orElse(0);
        String step = "%-" + Math.max(width, 4) + "s";
        String share = query.percent() == null ? "" : query.percent().toPlainString() + " %";
        line(out, heading);
        cells(out, step, query, List.of("step", "full time", share, "verified", "source"));
        for (PayStep cell : band.steps()) {
            int source = sources.indexOf(cell.source()) + 1;
            cells(
                    out,
                    step,
                    query,
                    List.of(
                            cell.step(),
                            Texts.cents(cell.amount()),
                            Texts.cents(YearlyRules.share(cell.amount(), query.share())),
                            cell.verification().label(),
                            source == 0 ? "" : "[" + source + "]"));
        }
    }

    private static void cells(StringBuilder out, String step, PayQuery query, List<String> cells) {
        String share = query.percent() == null ? "" : String.format(Locale.ROOT, "  %12s", cells.get(2));
        String start = String.format(Locale.ROOT, step + "  %12s", cells.get(0), cells.get(1));
        String end = String.format(Locale.ROOT, "  %-11s  %s", cells.get(3), cells.get(4));
        line(out, (start + share + end).stripTrailing());
    }

    private void summary(StringBuilder out, PayQuery query, PayResolution resolution, PayBand low) {
        line(out, "");
        line(out, (query.step() == null ? "all steps: " : "step:      ") + range(resolution.min(), resolution.max()));
        if (resolution.entryMin() != null || resolution.entryMax() != null) {
            String rule = low.scale().entryRule();
            String why = rule.isEmpty() ? "" : " (" + rule + ")";
            line(out, "new hire:  " + range(resolution.entryMin(), resolution.entryMax()) + why);
        }
        LocalDate day = query.on() == null ? low.validFrom() : query.on();
        PayStep lowest = PayBand.lowest(lowestSteps(query, low));
        tables.yearly(low, lowest.amount(), query.share(), day).ifPresent(year -> year(out, year, low, lowest));
    }

    private static List<PayStep> lowestSteps(PayQuery query, PayBand low) {
        List<PayStep> printed = query.step() == null ? List.of() : low.stepsNamed(query.step());
        return printed.isEmpty() ? low.steps() : printed;
    }

    private static void year(StringBuilder out, YearlyPay year, PayBand low, PayStep step) {
        if (low.scale().per() == PayPeriod.YEAR) {
            return;
        }
        String total = (year.complete() ? "" : "at least ") + Texts.cents(year.total());
        line(out, "a year, step " + step.step() + ": " + total);
        for (YearlyPay.Component part : year.components()) {
            String kind = part.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            String how = part.verification().label() + ": " + part.reason();
            line(out, "  " + Texts.cents(part.amount()) + " " + kind + ", " + how);
        }
    }

    private static String range(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        return min != null && max != null && min.compareTo(max) == 0
                ? Texts.cents(min)
                : Texts.cents(min) + " to " + Texts.cents(max);
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
