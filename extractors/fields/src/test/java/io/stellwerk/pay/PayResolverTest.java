package io.stellwerk.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PayResolverTest {
    private static final PayResolver RESOLVER = new PayResolver(PayTables.standard());

    private static PayQuery query(String system, String grade, String on) {
        return PayQuery.of(system, grade).withOn(LocalDate.parse(on));
    }

    private static PayResolution amounts(PayQuery query) {
        return RESOLVER.resolve(query).resolution().orElseThrow();
    }

    private static PrintedPay euros(@Nullable String min, @Nullable String max) {
        return new PrintedPay(number(min), number(max), "EUR", PayPeriod.MONTH);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static void assertOnly(PayOutcome outcome, PayFinding.Code code) {
        assertThat(outcome.resolution()).isEmpty();
        assertThat(outcome.findings()).extracting(PayFinding::code).containsExactly(code);
    }

    @Test
    void gradeOnADay() {
        PayResolution pay = amounts(query("TV-L", "E14", "2023-05-23"));
        assertThat(pay.min()).isEqualByComparingTo("4542.64");
        assertThat(pay.max()).isEqualByComparingTo("6433.67");
        assertThat(pay.validFrom()).isEqualTo("2022-12-01");
        assertThat(pay.table()).isEqualTo("tv-l");
        assertThat(pay.currency()).isEqualTo("EUR");
        assertThat(pay.per()).isEqualTo(PayPeriod.MONTH);
        assertThat(pay.entryMin()).isEqualByComparingTo("4542.64");
        assertThat(pay.entryMax()).isLessThan(pay.max());
        assertThat(pay.percent()).isNull();
    }

    @Test
    void shareIsRoundedHalfUpToTheCent() {
        PayResolution part = amounts(query("TV-L", "E14", "2023-05-23").withPercent(new BigDecimal("65")));
        assertThat(part.min()).isEqualTo(new BigDecimal("2952.72"));
        assertThat(part.max()).isEqualTo(new BigDecimal("4181.89"));
        assertThat(part.percent()).isEqualByComparingTo("65");
        // 3,216.835
        PayResolution half = amounts(query("TV-L", "E14", "2023-05-23").withPercent(new BigDecimal("50")));
        assertThat(half.max()).isEqualTo(new BigDecimal("3216.84"));
        assertThatThrownBy(() -> query("TV-L", "E13", "2026-11-20").withPercent(BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rangesStepsAndUpperBounds() {
        PayResolution e12 = amounts(query("TV-L", "E12", "2025-06-01"));
        PayResolution e13 = amounts(query("TV-L", "E13", "2025-06-01"));
        PayResolution range = amounts(query("TV-L", "E12", "2025-06-01").withGradeMax("E13"));
        assertThat(range.min()).isEqualTo(e12.min());
        assertThat(range.max()).isEqualTo(e13.max());
        assertThat(range.entryMin()).isEqualTo(e12.entryMin());
        assertThat(range.entryMax()).isEqualTo(e13.entryMax());

        PayResolution step = amounts(query("TV-L", "E12", "2025-06-01").withStep("5"));
        assertThat(step.min()).isEqualByComparingTo("6264.45").isEqualTo(step.max());
        assertThat(step.entryMin()).isNull();
        assertThat(step.entryMax()).isNull();

        PayResolution upTo = amounts(query("TV-L", "E13", "2025-06-01").withUpTo(true));
        assertThat(upTo.min()).isNull();
        assertThat(upTo.entryMin()).isNull();
        assertThat(upTo.max()).isEqualTo(e13.max());

        PayResolution halves = amounts(query("TV-H", "E13", "2025-09-01").withStep("1"));
        assertThat(halves.min()).isEqualByComparingTo("4688.80");
        assertThat(halves.max()).isEqualByComparingTo("4857.94");
    }

    @Test
    void stepThatTheGradeLacks() {
        PayOutcome outcome = RESOLVER.resolve(query("TV-L", "E14", "2023-05-23").withStep("9"));
        assertThat(outcome.has(PayFinding.Code.STEP_UNKNOWN)).isTrue();
        assertThat(outcome.findings().get(0).message()).isEqualTo("TV-L E14 has no step 9; all steps are taken");
        assertThat(outcome.resolution().orElseThrow().max()).isEqualByComparingTo("6433.67");
    }

    @Test
    void doctoralCandidatesStartAtTheFirstStep() {
        PayResolution pay = amounts(query("CAO-NU", "P", "2025-09-01"));
        assertThat(pay.min()).isEqualByComparingTo("3059");
        assertThat(pay.max()).isEqualByComparingTo("3881");
        assertThat(pay.entryMin()).isEqualByComparingTo("3059");
        assertThat(pay.entryMax()).isEqualByComparingTo("3059");
        assertThat(amounts(query("CAO-NU", "10", "2025-09-01")).entryMax()).isNull();
    }

    @Test
    void minimumScalesHaveNoUpperEnd() {
        PayResolution contract = amounts(query("FR-DOCTORAL", "doctorant", "2025-10-01"));
        assertThat(contract.min()).isEqualByComparingTo("2200");
        assertThat(contract.max()).isNull();
        PayResolution austria = amounts(query("AT-UNI-KV", "B1", "2026-05-01"));
        assertThat(austria.max()).isNull();
        assertThat(austria.entryMin()).isEqualByComparingTo("3776.10");
        assertThat(austria.entryMax()).isEqualByComparingTo("5014.30");
        // In 2020 the step of post-docs is not known, so nothing is said about new hires.
        assertThat(amounts(query("AT-UNI-KV", "B1", "2020-05-01")).entryMin()).isNull();
    }

    @Test
    void afterTheLastKnownDayTheLastTableIsMarked() {
        PayOutcome outcome = RESOLVER.resolve(query("CAO-NU", "P", "2026-11-20"));
        assertThat(outcome.resolution().orElseThrow().validFrom()).isEqualTo("2025-07-01");
        assertThat(outcome.has(PayFinding.Code.TABLE_OUTDATED)).isTrue();
        assertThat(outcome.findings().get(0).message()).contains("2025-07-01", "2026-06-30", "2026-11-20");
        assertThat(outcome.findings().get(0).code().isWarning()).isTrue();
    }

    @Test
    void noAmountWithoutARow() {
        assertOnly(RESOLVER.resolve(query("TV-L", "E13", "2015-01-01")), PayFinding.Code.TABLE_MISSING);
        assertOnly(RESOLVER.resolve(query("TV-X", "E13", "2025-01-01")), PayFinding.Code.SYSTEM_UNKNOWN);
        assertOnly(RESOLVER.resolve(query("TV-L", "E99", "2025-01-01")), PayFinding.Code.GRADE_UNKNOWN);
        assertOnly(
                RESOLVER.resolve(query("TV-L", "E13", "2025-01-01").withGradeMax("E99")),
                PayFinding.Code.GRADE_UNKNOWN);
        assertOnly(RESOLVER.resolve(query("BESOLDUNG", "W2", "2025-06-01")), PayFinding.Code.REGION_UNKNOWN);
        assertOnly(
                RESOLVER.resolve(query("BESOLDUNG", "W2", "2025-06-01").withRegion("DE-BY")),
                PayFinding.Code.GRADE_UNKNOWN);
        assertOnly(RESOLVER.resolve(PayQuery.of("TV-L", "E13")), PayFinding.Code.DATE_UNKNOWN);
    }

    @Test
    void computedAmountsSaySo() {
        PayOutcome outcome = RESOLVER.resolve(query("TV-L", "E6", "2028-01-15"));
        assertThat(outcome.has(PayFinding.Code.TABLE_DERIVED)).isTrue();
        assertThat(RESOLVER.resolve(query("TV-L", "E14", "2023-05-23")).findings())
                .isEmpty();
    }

    @Test
    void professorsNegotiateBonuses() {
        PayOutcome outcome = RESOLVER.resolve(
                query("BESOLDUNG", "W1", "2025-06-01").withGradeMax("W2").withRegion("DE-BE"));
        assertThat(outcome.findings()).extracting(PayFinding::code).containsExactly(PayFinding.Code.BASE_ONLY);
        assertThat(outcome.resolution().orElseThrow().table()).isEqualTo("besoldung/DE-BE");
        assertThat(outcome.resolution().orElseThrow().max()).isEqualByComparingTo("7088.87");
        assertThat(RESOLVER.resolve(query("BESOLDUNG", "A13", "2025-06-01").withRegion("Bund"))
                        .findings())
                .isEmpty();
    }

    @Test
    void printedAmountsConfirmTheTable() {
        PayOutcome outcome = RESOLVER.resolve(query("CAO-NU", "P", "2024-10-15").withPrinted(euros("2872", "3670")));
        assertThat(outcome.findings())
                .containsExactly(new PayFinding(
                        PayFinding.Code.CONFIRMED,
                        "2,872 to 3,670 EUR a month is CAO-NU P in the table cao-nu of 2024-09-01"));
    }

    @Test
    void printedAmountsTellThePeriodWhenNoDayIsKnown() {
        PayOutcome outcome = RESOLVER.resolve(PayQuery.of("CAO-NU", "P").withPrinted(euros("2872", "3670")));
        assertThat(outcome.resolution().orElseThrow().validFrom()).isEqualTo("2024-09-01");
        assertThat(outcome.has(PayFinding.Code.CONFIRMED)).isTrue();
        // A round figure tells nothing.
        assertOnly(
                RESOLVER.resolve(PayQuery.of("CAO-NU", "P").withPrinted(euros("3000", null))),
                PayFinding.Code.DATE_UNKNOWN);
    }

    @Test
    void printedAmountsOfAnotherPeriod() {
        PayOutcome outcome = RESOLVER.resolve(query("CAO-NU", "P", "2025-09-01").withPrinted(euros("2872", "3670")));
        assertThat(outcome.findings()).extracting(PayFinding::code).containsExactly(PayFinding.Code.OTHER_PERIOD);
        assertThat(outcome.findings().get(0).message())
                .isEqualTo("2,872 to 3,670 EUR a month is in the table of 2024-09-01;"
                        + " CAO-NU P in the table cao-nu of 2025-07-01 is 3,059 to 3,881");
    }

    @Test
    void oneAmountConfirmsItsStep() {
        PayOutcome first = RESOLVER.resolve(query("CAO-NU", "P", "2024-10-15").withPrinted(euros("2872", null)));
        assertThat(first.findings().get(0).message())
                .isEqualTo("2,872 EUR a month is CAO-NU P step 0 in the table cao-nu of 2024-09-01");
        PayQuery half = query("TV-L", "E14", "2023-05-23").withPercent(new BigDecimal("50"));
        assertThat(RESOLVER.resolve(half.withPrinted(euros("2271.32", null)))
                        .findings()
                        .get(0)
                        .message())
                .contains("TV-L E14 step 1 in");
    }

    @Test
    void printedAmountsOfAShareAndWithoutCents() {
        PayQuery half = query("TV-L", "E14", "2023-05-23").withPercent(new BigDecimal("50"));
        assertThat(RESOLVER.resolve(half.withPrinted(euros("2271.32", null))).has(PayFinding.Code.CONFIRMED))
                .isTrue();
        assertThat(RESOLVER.resolve(half.withPrinted(euros("4542", "6433"))).has(PayFinding.Code.CONFIRMED))
                .isTrue();
    }

    @Test
    void contradictionsAndPlausibleFigures() {
        PayQuery e14 = query("TV-L", "E14", "2023-05-23");
        assertThat(RESOLVER.resolve(e14.withPrinted(euros("2000", "2500"))).findings())
                .extracting(PayFinding::code)
                .containsExactly(PayFinding.Code.CONTRADICTION);
        assertThat(RESOLVER.resolve(e14.withPrinted(euros("5000", "5500"))).findings())
                .isEmpty();
        PrintedPay year = new PrintedPay(number("60000"), number("75000"), null, PayPeriod.YEAR);
        assertThat(RESOLVER.resolve(e14.withPrinted(year)).findings()).isEmpty();
        PrintedPay unnamed = new PrintedPay(number("60000"), null, null, null);
        assertThat(RESOLVER.resolve(e14.withPrinted(unnamed)).findings()).isEmpty();
        PrintedPay much = new PrintedPay(number("160000"), null, null, PayPeriod.YEAR);
        assertThat(RESOLVER.resolve(e14.withPrinted(much)).has(PayFinding.Code.CONTRADICTION))
                .isTrue();
        PrintedPay francs = new PrintedPay(number("160000"), null, "CHF", PayPeriod.YEAR);
        assertThat(RESOLVER.resolve(e14.withPrinted(francs)).findings()).isEmpty();
    }

    @Test
    void aRangeGoesFromTheLowerToTheHigherPayWhicheverIsNamedFirst() {
        PayResolution rising = RESOLVER.resolve(
                        query("CAO-NU", "H2", "2025-09-01").withGradeMax("H1"))
                .resolution()
                .orElseThrow();
        assertThat(rising.min()).isEqualByComparingTo("7202");
        assertThat(rising.max()).isEqualByComparingTo("12584");
        assertThat(RESOLVER.resolve(query("CAO-NU", "H1", "2025-09-01").withGradeMax("H2"))
                        .resolution())
                .contains(rising);
    }

    @Test
    void stepsMayBeARangeOrAPart() {
        PayResolution steps = RESOLVER.resolve(
                        query("TV-L", "E13", "2026-11-20").withStep("2-4"))
                .resolution()
                .orElseThrow();
        assertThat(steps.min()).isEqualByComparingTo("5106.09");
        assertThat(steps.max()).isEqualByComparingTo("5873.56");
        assertThat(steps.entryMin()).isNull();
        PayResolution zone = RESOLVER.resolve(query("CNRS", "CH", "2024-06-01").withStep("zone1"))
                .resolution()
                .orElseThrow();
        assertThat(zone.min()).isEqualByComparingTo("3081.33");
        assertThat(zone.max()).isEqualByComparingTo("4756.76");
        assertThat(RESOLVER.resolve(query("TV-L", "E13", "2026-11-20").withStep("2-9"))
                        .has(PayFinding.Code.STEP_UNKNOWN))
                .isTrue();
    }

    @Test
    void pointsOfASpineAreItsGrades() {
        PayTables tables = PayTables.standard();
        assertThat(tables.points("single pay spine", "27")).contains(PayQuery.of("single pay spine", "SP27"));
        assertThat(tables.points("UK-SPINE", "27-36"))
                .contains(PayQuery.of("UK-SPINE", "SP27").withGradeMax("SP36"));
        assertThat(tables.points("UK-SPINE", "27-99")).isEmpty();
        assertThat(tables.points("TV-L", "3")).isEmpty();
        PayResolution pay = RESOLVER.resolve(
                        query("UK-SPINE", "SP27", "2025-10-01").withGradeMax("SP36"))
                .resolution()
                .orElseThrow();
        assertThat(pay.min()).isEqualByComparingTo("35608");
        assertThat(pay.max()).isEqualByComparingTo("46049");
        // A bare number may be a grade of the university.
        assertThat(RESOLVER.resolve(query("UK-SPINE", "27", "2025-10-01")).resolution())
                .isEmpty();
    }

    @Test
    void localGradesAreMatchedBackToTheSpine() {
        PrintedPay pounds = new PrintedPay(number("38205"), number("45585"), "GBP", PayPeriod.YEAR);
        PayOutcome outcome =
                RESOLVER.resolve(query("UK-SPINE", "Grade 7", "2024-02-01").withPrinted(pounds));
        assertThat(outcome.resolution()).isEmpty();
        assertThat(outcome.findings())
                .extracting(PayFinding::code)
                .containsExactly(PayFinding.Code.GRADE_UNKNOWN, PayFinding.Code.CONFIRMED);
        assertThat(outcome.findings().get(1).message())
                .isEqualTo("38,205 to 45,585 GBP a year is UK-SPINE SP31 to SP37 in the table uk-spine of 2023-08-01");
    }
}
