package io.stellwerk.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stellwerk.table.DataException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnTableTest {
    static final String ACME = """
        # system: ACME
        # aliases: Acme Haustarif
        # authority: Acme and its union
        # hours: 38.5
        # currency: EUR
        # period: MONTH
        # payments: 13
        # rounding: 0.01
        # entry-steps: *=1
        grade\tstep\tamount\tvalid_from
        L1\t1\t3000\t2026-01-01
        L1\t2\t3300\t2026-01-01
        L2\t1\t3500.50\t2026-01-01
        """;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static PayTables with(String text) {
        return PayTables.standard().withTable("acme.tsv", new StringReader(text));
    }

    @Test
    void worksLikeABuiltInOne() {
        PayTables tables = with(ACME);
        PayBand band = tables.lookup("acme haustarif", "l1", DAY).orElseThrow();
        assertThat(band.table()).isEqualTo("acme");
        assertThat(band.max()).contains(new BigDecimal("3300"));
        assertThat(band.entryMax()).contains(new BigDecimal("3000"));
        assertThat(band.outdatedOn(LocalDate.of(2100, 1, 1))).isFalse();
        assertThat(new PayResolver(tables)
                        .resolve(PayQuery.of("ACME", "L2").withOn(DAY))
                        .resolution())
                .isPresent();
        assertThat(tables.lookup("TV-L", "E13", DAY)).isPresent();
        assertThat(PayTables.standard().knows("ACME")).isFalse();
    }

    @Test
    void addsAPeriodToABuiltInSystem(@TempDir Path dir) throws IOException {
        Path file = dir.resolve("tv-h-2026.tsv");
        Files.writeString(file, """
            # system: TV-H
            # authority: Land Hessen
            # hours: 40
            # currency: EUR
            # period: MONTH
            # payments: 12
            # rounding: 0.01
            grade\tstep\tamount\tvalid_from\tvalid_to\tverified\tsource
            E13\t1\t5000\t2026-07-01\t2027-06-30\ttwo-sources\tthe agreement
            """);
        PayTables tables = PayTables.standard().withTable(file);
        PayBand band = tables.lookup("TV-H", "E13", DAY).orElseThrow();
        assertThat(band.table()).isEqualTo("tv-h-2026");
        assertThat(band.min()).isEqualByComparingTo("5000");
        assertThat(band.steps().get(0).source()).isEqualTo("the agreement");
        assertThat(tables.lookup("TV-H", "E13", LocalDate.of(2025, 9, 1))
                        .orElseThrow()
                        .table())
                .isEqualTo("tv-h");
        assertThat(tables.lookup("TV-H", "E14", DAY).orElseThrow().outdatedOn(DAY))
                .isTrue();
        assertThatThrownBy(() -> PayTables.standard().withTable(dir.resolve("none.tsv")))
                .isInstanceOf(DataException.class)
                .hasMessageEndingWith("cannot be read");
    }

    /** A tilde stands for a tab. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        3300 | 33oo | acme.tsv:12: amount: not a number: "33oo"
        3300 | -1 | acme.tsv:12: amount: must be positive: -1
        L1~2 | L1~1 | acme.tsv:12: step: doubled: L1 step 1 from 2026-01-01
        L1~2 | L1~ | acme.tsv:12: step: must not be blank
        L2~1~3500.50~2026-01-01 | L2~1~3500.50~2026-02-30 | acme.tsv:13: valid_from: not a date: "2026-02-30"
        L2~1~3500.50 | L2~3500.50 | acme.tsv:13: 3 cells where 4 are expected
        MONTH | MOON | acme.tsv: period: not one of HOUR
        EUR | Euro | acme.tsv: currency: not an ISO 4217 code: "Euro"
        # system | # sistem | acme.tsv: system: missing in the header
        *=1 | 1 | acme.tsv: entry-steps: not of the form
        # authority | # author | acme.tsv: authority: missing in the header
        # hours | # hour | acme.tsv: hours: missing in the header
        hours: 38.5 | hours: many | acme.tsv: hours: not a number: "many"
        # period | # per | acme.tsv: period: missing in the header
        # payments | # paid | acme.tsv: payments: missing in the header
        payments: 13 | payments: as worked | acme.tsv: payments: not a number: "as worked"
        # rounding | # rounded | acme.tsv: rounding: missing in the header
        """)
    void faultyRowsFailWithFileLineAndReason(String right, String wrong, String message) {
        String faulty = ACME.replace(right.replace('~', '\t'), wrong.replace('~', '\t'));
        assertThatThrownBy(() -> with(faulty)).isInstanceOf(DataException.class).hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        E1~1~10~2026-01-01~2025-01-01~~ | t.tsv:9: valid_to: 2025-01-01 is before 2026-01-01
        E1~1~10~2026-01-01~~sure~ | t.tsv:9: verified: not one of two-sources, one-source, derived: "sure"
        E1~1~10~2026-01-01~~~7 | t.tsv:9: source: no "# source-7: …" in the header
        E1~2~10~2025-01-01~2025-11-30~~ | t.tsv:10: valid_to: differs from the other steps of E1
        E1~1~10~2025-06-01~~~ | t.tsv:9: valid_from: the period before ends later, on 2025-12-31
        """)
    void faultyCellsOfTheOptionalColumns(String row, String message) {
        String text = """
            # system: T
            # authority: the council
            # hours: by employer
            # currency: EUR
            # period: YEAR
            # payments: 1
            # rounding: unknown
            grade\tstep\tamount\tvalid_from\tvalid_to\tverified\tsource
            """;
        String good = "E1\t1\t10\t2025-01-01\t2025-12-31\t\t\n";
        assertThatThrownBy(() -> PayTables.standard()
                        .withTable("t.tsv", new StringReader(text + row.replace('~', '\t') + "\n" + good)))
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        hours: 38.5 | hours: by region
        hours: 38.5 | hours: by employer
        hours: 38.5 | hours: unknown
        rounding: 0.01 | rounding: unknown
        """)
    void whatVariesOrIsNotKnownIsSaid(String number, String word) {
        PayTables tables = with(ACME.replace(number, word));
        PayScale scale = tables.lookup("ACME", "L1", DAY).orElseThrow().scale();
        assertThat(scale.hours() == null).isEqualTo(word.startsWith("hours"));
        assertThat(scale.rounding() == null).isEqualTo(word.startsWith("rounding"));
        assertThat(tables.fullTimeHours("ACME", null, DAY).isPresent()).isEqualTo(!word.startsWith("hours"));
    }

    @Test
    void hoursArePaidAsTheyAreWorked() {
        String hourly = ACME.replace("period: MONTH", "period: HOUR").replace("payments: 13", "payments: as worked");
        assertThat(with(hourly).lookup("ACME", "L1", DAY).orElseThrow().scale().payments())
                .isZero();
    }

    @Test
    void paysItsOwnNumberOfTimesAYear() {
        PayTables tables = with(ACME);
        PayBand band = tables.lookup("ACME", "L1", DAY).orElseThrow();
        YearlyPay year =
                tables.yearly(band, band.min(), new BigDecimal("50"), DAY).orElseThrow();
        assertThat(year.total()).isEqualByComparingTo("19500");
        assertThat(year.components()).allMatch(part -> part.verification() == Verification.DERIVED);
    }

    @Test
    void aTableWithoutRowsIsRefused() {
        assertThatThrownBy(() -> with(ACME.substring(0, ACME.indexOf("L1"))))
                .hasMessage("acme.tsv: no rows below the header");
    }
}
