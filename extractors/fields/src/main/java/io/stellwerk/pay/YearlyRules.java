package io.stellwerk.pay;

import io.stellwerk.table.Row;
import io.stellwerk.table.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of what is paid beside the regular amounts, applied to a band. */
final class YearlyRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private final List<Rule> rules;

    private YearlyRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    static YearlyRules read(List<Table> tables) {
        List<Rule> rules = new ArrayList<>();
        for (Table table : tables) {
            table.rows().forEach(row -> rules.add(Rule.of(row, table.meta())));
        }
        return new YearlyRules(rules);
    }

    Optional<YearlyPay> of(PayBand band, BigDecimal amount, BigDecimal percent, LocalDate on) {
        PayPeriod per = band.scale().per();
        if (per != PayPeriod.MONTH && per != PayPeriod.YEAR) {
            return Optional.empty();
        }
        List<YearlyPay.Component> parts = new ArrayList<>();
        regular(band, amount, percent, parts);
        Map<YearlyPay.Kind, Rule> applying = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (rule.speaksOf(band) && rule.appliesTo(band.grade(), on)) {
                applying.merge(rule.kind, rule, Rule::newer);
            }
        }
        applying.values().forEach(rule -> parts.add(rule.component(amount, percent)));
        BigDecimal total = parts.stream().map(YearlyPay.Component::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean complete = parts.size() > 1 || per == PayPeriod.YEAR;
        return Optional.of(new YearlyPay(total, band.scale().currency(), parts, complete));
    }

    private static void regular(PayBand band, BigDecimal amount, BigDecimal percent, List<YearlyPay.Component> parts) {
        boolean monthly = band.scale().per() == PayPeriod.MONTH;
        BigDecimal regular = monthly ? TWELVE : BigDecimal.ONE;
        String reason = monthly ? "12 monthly payments" : "the yearly amount";
        parts.add(component(YearlyPay.Kind.REGULAR, share(amount, percent), regular, reason));
        int extra = band.scale().payments() - 12;
        if (monthly && extra > 0) {
            parts.add(component(
                    YearlyPay.Kind.EXTRA_MONTHS,
                    share(amount, percent),
                    BigDecimal.valueOf(extra),
                    band.scale().payments() + " payments a year in "
                            + band.scale().system()));
        }
    }

    /** The share of an amount, rounded half up to the cent. */
    static BigDecimal share(BigDecimal amount, BigDecimal percent) {
        return percent.compareTo(HUNDRED) == 0
                ? amount
                : amount.multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    private static YearlyPay.Component component(
            YearlyPay.Kind kind, BigDecimal payment, BigDecimal factor, String reason) {
        BigDecimal amount = payment.multiply(factor).setScale(2, RoundingMode.HALF_UP);
        return new YearlyPay.Component(kind, amount, factor, reason, Verification.DERIVED);
    }

    /** One row: a percentage of a month or a year for some grades of a system from a day on. */
    private record Rule(
            String system,
            String region,
            List<String> grades,
            YearlyPay.Kind kind,
            BigDecimal factor,
            @Nullable BigDecimal minimum,
            LocalDate validFrom,
            String reason) {

        static Rule of(Row row, Map<String, String> meta) {
            BigDecimal percent = row.decimal("percent");
            boolean ofMonth = unit(row);
            BigDecimal factor =
                    percent.multiply(ofMonth ? BigDecimal.ONE : TWELVE).divide(HUNDRED);
            String source = meta.getOrDefault("source-" + row.required("source"), row.required("source"));
            return new Rule(
                    Names.fold(row.required("system")),
                    Names.fold(row.get("region")),
                    Names.list(row.required("grades"), ' '),
                    kind(row),
                    factor.stripTrailingZeros(),
                    row.find("minimum").isPresent() ? row.decimal("minimum") : null,
                    row.date("valid_from"),
                    percent.toPlainString() + " % of " + (ofMonth ? "one month" : "twelve months") + ", "
                            + row.required("verified") + ": " + source);
        }

        private static boolean unit(Row row) {
            String unit = row.required("of");
            if (!unit.equals("MONTH") && !unit.equals("YEAR")) {
                throw row.error("of", "neither MONTH nor YEAR: \"" + unit + "\"");
            }
            return unit.equals("MONTH");
        }

        private static YearlyPay.Kind kind(Row row) {
            for (YearlyPay.Kind kind : YearlyPay.Kind.values()) {
                if (kind.name().equals(row.required("kind"))) {
                    return kind;
                }
            }
            throw row.error("kind", "unknown: \"" + row.required("kind") + "\"");
        }

        boolean speaksOf(PayBand band) {
            return system.equals(Names.fold(band.scale().system()))
                    && (region.isEmpty() || region.equals(Names.fold(band.region())));
        }

        boolean appliesTo(String grade, LocalDate on) {
            return !validFrom.isAfter(on) && (grades.contains("*") || grades.contains(grade));
        }

        static Rule newer(Rule a, Rule b) {
            return b.validFrom.isBefore(a.validFrom) ? a : b;
        }

        YearlyPay.Component component(BigDecimal amount, BigDecimal percent) {
            YearlyPay.Component plain = YearlyRules.component(kind, share(amount, percent), factor, reason);
            BigDecimal least = minimum == null ? BigDecimal.ZERO : share(minimum, percent);
            return plain.amount().compareTo(least) >= 0
                    ? plain
                    : new YearlyPay.Component(
                            kind, least, factor, reason + "; at least " + minimum, Verification.DERIVED);
        }
    }
}
