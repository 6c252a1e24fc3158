package io.stellwerk.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PayReportTest {
    private static String render(PayQuery query) {
        PayTables tables = PayTables.standard();
        return new PayReport(tables).render(new PayResolver(tables).resolve(query));
    }

    @Test
    void printsASmallTable() {
        String text = render(
                PayQuery.of("CAO-NU", "P").withOn(LocalDate.of(2024, 10, 1)).withPercent(new BigDecimal("80")));
        assertThat(withoutAddresses(text)).isEqualTo("""
            CAO-NU P, 80 % of full time, on 2024-10-01
            table cao-nu, valid from 2024-09-01 to 2024-12-31, EUR a month

            step     full time          80 %  verified     source
            0         2,872.00      2,297.60  one-source   [1]
            1         3,345.00      2,676.00  derived      [2]
            2         3,502.00      2,801.60  derived      [2]
            3         3,670.00      2,936.00  one-source   [1]

            all steps: 2,297.60 to 2,936.00
            new hire:  2,297.60 (doctoral candidates start at P0 and move up a step a year, to P3 in the fourth)
            a year, step 0: 32,065.31
              27,571.20 regular, derived: 12 monthly payments
              2,205.70 holiday allowance, derived: 8 % of twelve months, one-source: @
              2,288.41 year end bonus, derived: 8.3 % of twelve months, one-source: @
            [1] @
            [2] derived: 2022-07-01 table x agreed raises, each step rounded to the whole euro
            """);
    }

    private static String withoutAddresses(String text) {
        return text.replaceAll("https://[^\\n]+", "@");
    }

    @Test
    void printsBothGradesOfARange() {
        String text = render(PayQuery.of("TV-L", "E13").withGradeMax("E14").withOn(LocalDate.of(2026, 11, 20)));
        assertThat(text.lines())
                .startsWith(
                        "TV-L E13 to E14, on 2026-11-20",
                        "table tv-l, valid from 2026-04-01 to 2027-02-28, EUR a month",
                        "",
                        "E13",
                        "step     full time  verified     source");
        assertThat(text.lines().filter(line -> line.equals("E14"))).hasSize(1);
        assertThat(text.lines().filter(line -> line.startsWith("step "))).hasSize(2);
    }

    @Test
    void printsAStepAlone() {
        String text = render(PayQuery.of("TV-L", "E12").withStep("5").withOn(LocalDate.of(2025, 6, 1)));
        assertThat(text.lines()).contains("step:      6,264.45").noneMatch(line -> line.startsWith("new hire"));
        assertThat(text.lines()).anyMatch(line -> line.startsWith("a year, step 5: 78,084"));
    }

    @Test
    void printsWhyThereIsNoAmount() {
        assertThat(render(PayQuery.of("TV-L", "E99").withOn(LocalDate.of(2026, 11, 20))))
                .isEqualTo("""
                    TV-L E99: no amount
                    pay-grade-unknown: no table of TV-L has the grade E99
                    """);
    }
}
