package io.stellwerk.pay;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.table.Row;
import io.stellwerk.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The figures themselves: against other publications, against the agreed raises, and in their order. */
class TableFiguresTest {
    private static final PayTables TABLES = PayTables.standard();

    @TestFactory
    Stream<DynamicTest> figuresPublishedElsewhere() throws IOException {
        return rows("published.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
                    PayBand band = band(row, row.date("on"));
                    List<PayStep> steps = band.stepsNamed(row.get("step"));
                    assertThat(steps).hasSize(1);
                    assertThat(steps.get(0).amount()).isEqualByComparingTo(row.decimal("amount"));
                    assertThat(band.outdatedOn(row.date("on"))).isFalse();
                }));
    }

    @TestFactory
    Stream<DynamicTest> periodsGrowByTheAgreedRaise() throws IOException {
        return rows("raises.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.toString(), () -> assertThat(cellsRaised(row)).isPositive()));
    }

    private static int cellsRaised(Row row) {
        LocalDate from = row.date("from");
        LocalDate to = row.date("to");
        int cells = 0;
        for (Series series : seriesOf(row)) {
            PayBand before = series.on(from).orElse(null);
            PayBand after = series.on(to).orElse(null);
            if (before == null
                    || after == null
                    || !after.validFrom().equals(to)
                    || !before.validFrom().equals(from)) {
                continue;
            }
            for (PayStep step : before.steps()) {
                if (appliesTo(row.get("steps"), step.step())) {
                    assertRaised(row, before.grade(), step, after.stepsNamed(step.step()));
                    cells++;
                }
            }
        }
        return cells;
    }

    private static void assertRaised(Row row, String grade, PayStep old, List<PayStep> found) {
        assertThat(found).as("%s step %s", grade, old.step()).hasSize(1);
        BigDecimal raised = old.amount()
                .add(row.decimal("before"))
                .multiply(row.decimal("factor"))
                .add(row.decimal("after"))
                .max(old.amount().add(row.decimal("least")));
        assertThat(found.get(0).amount().subtract(raised).abs())
                .as(
                        "%s step %s: %s to %s",
                        grade, old.step(), old.amount(), found.get(0).amount())
                .isLessThanOrEqualTo(row.decimal("tolerance"));
    }

    private static boolean appliesTo(String steps, String step) {
        return steps.equals("*")
                || steps.equals(step)
                || (steps.startsWith("!") && !steps.substring(1).equals(step));
    }

    private static List<Series> seriesOf(Row row) {
        return TABLES.scales().stream()
                .filter(scale -> scale.system().equals(row.get("system")))
                .flatMap(scale -> TABLES.bands(scale.id()).stream())
                .filter(band -> row.find("region").map(band.region()::equals).orElse(true))
                .map(PayBand::grade)
                .distinct()
                .flatMap(grade -> TABLES
                        .series(row.get("system"), grade, row.find("region").orElse(null))
                        .stream())
                .toList();
    }

    @Test
    void amountsGrowWithTheStep() {
        for (PayBand band : allBands()) {
            Map<String, PayStep> last = new LinkedHashMap<>();
            for (PayStep step : band.steps()) {
                int zone = step.step().indexOf(":zone");
                String line = zone < 0 ? "" : step.step().substring(zone);
                PayStep before = last.put(line, step);
                // The lowest step was raised two months before the others: so the agreement of 2026.
                boolean raisedEarly =
                        band.grade().equals("E1") && band.validFrom().equals(LocalDate.of(2027, 1, 1));
                if (before != null && !(raisedEarly && before.step().equals("2"))) {
                    assertThat(step.amount())
                            .as("%s %s of %s step %s", band.table(), band.grade(), band.validFrom(), step.step())
                            .isGreaterThanOrEqualTo(before.amount());
                }
            }
        }
    }

    @Test
    void amountsGrowWithTheGrade() {
        int compared = 0;
        for (List<PayBand> period : periods().values()) {
            for (int i = 1; i < period.size(); i++) {
                PayBand lower = period.get(i - 1);
                PayBand higher = period.get(i);
                if (!isOneLadder(lower, higher)) {
                    continue;
                }
                compared++;
                // Scale 10 of the Dutch universities starts below scale 9 and ends above it.
                assertThat(higher.min().compareTo(lower.min()) >= 0
                                || lower.scale().system().equals("CAO-NU"))
                        .as("%s %s to %s of %s", lower.table(), lower.grade(), higher.grade(), lower.validFrom())
                        .isTrue();
                assertThat(higher.max().orElse(BigDecimal.valueOf(Long.MAX_VALUE)))
                        .as("%s %s to %s of %s", lower.table(), lower.grade(), higher.grade(), lower.validFrom())
                        .isGreaterThanOrEqualTo(lower.max().orElse(BigDecimal.ZERO));
            }
        }
        assertThat(compared).isGreaterThan(700);
    }

    /** A and W, P and 7, 18 and H2, doctoral contracts and technicians do not follow on each other. */
    private static boolean isOneLadder(PayBand lower, PayBand higher) {
        String ladder = ladder(lower);
        return !ladder.isEmpty() && ladder.equals(ladder(higher));
    }

    private static String ladder(PayBand band) {
        String grade = band.grade();
        return switch (band.scale().system()) {
            case "BESOLDUNG" -> grade.substring(0, 1);
            case "CAO-NU" -> Character.isDigit(grade.charAt(0)) ? "scale" : "";
            case "CNRS", "INSERM" -> grade.equals("CH") || grade.equals("doctorant") ? "" : "technical";
            case "AT-UNI-KV" -> "";
            // Grades of transition, and 9a to 9c, lie beside their neighbours, not between them.
            default -> grade.contains("Ü") || grade.startsWith("E9") || grade.equals("E1") ? "" : "all";
        };
    }

    /** The laws of these Länder set the pay of professors to steps of group A. */
    @Test
    void professorsOfTwoLaenderHaveTheAmountsOfGroupA() {
        assertThat(amount("DE-BE", "W2", "1")).isEqualByComparingTo(amount("DE-BE", "A15", "5"));
        assertThat(amount("DE-BE", "W3", "1")).isEqualByComparingTo(amount("DE-BE", "A16", "6"));
        assertThat(amount("DE-ST", "W2", "1")).isEqualByComparingTo(amount("DE-ST", "A15", "5"));
        assertThat(amount("DE-ST", "W3", "1")).isEqualByComparingTo(amount("DE-ST", "A16", "5"));
    }

    private static BigDecimal amount(String region, String grade, String step) {
        PayBand band = TABLES.lookup("BESOLDUNG", grade, region, LocalDate.of(2025, 6, 1))
                .orElseThrow();
        return band.stepsNamed(step).get(0).amount();
    }

    @Test
    void everyRowHasASourceAndEveryScaleAnEnd() {
        for (PayBand band : allBands()) {
            assertThat(band.steps())
                    .allSatisfy(step -> assertThat(step.source()).isNotBlank());
            assertThat(band.validTo()).isNotNull();
        }
        assertThat(allBands().stream().mapToInt(band -> band.steps().size()).sum())
                .isGreaterThan(6_500);
    }

    private static List<PayBand> allBands() {
        return TABLES.scales().stream()
                .flatMap(scale -> TABLES.bands(scale.id()).stream())
                .toList();
    }

    private static Map<String, List<PayBand>> periods() {
        Map<String, List<PayBand>> periods = new LinkedHashMap<>();
        for (PayBand band : allBands()) {
            periods.computeIfAbsent(band.table() + " " + band.validFrom(), k -> new ArrayList<>())
                    .add(band);
        }
        return periods;
    }

    private static PayBand band(Row row, LocalDate on) {
        return TABLES.lookup(
                        row.get("system"), row.get("grade"), row.find("region").orElse(null), on)
                .orElseThrow(() -> row.error("grade", "not found"));
    }

    private static List<Row> rows(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(TableFiguresTest.class.getResourceAsStream(name))) {
            return Table.read(name, in).rows();
        }
    }
}
