package io.stellwerk.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class YearlyPayTest {
    private static final PayTables TABLES = PayTables.standard();
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private static YearlyPay year(String system, String grade, String on, BigDecimal percent) {
        LocalDate day = LocalDate.parse(on);
        PayBand band = TABLES.lookup(system, grade, day).orElseThrow();
        return TABLES.yearly(band, band.min(), percent, day).orElseThrow();
    }

    @Test
    void dutchAllowances() {
        YearlyPay year = year("CAO-NU", "P", "2025-09-01", FULL);
        assertThat(year.components())
                .extracting(YearlyPay.Component::kind)
                .containsExactly(
                        YearlyPay.Kind.REGULAR, YearlyPay.Kind.HOLIDAY_ALLOWANCE, YearlyPay.Kind.YEAR_END_BONUS);
        // 12 x 3,059 x 1.163
        assertThat(year.total()).isEqualByComparingTo("42691.40");
        assertThat(year.complete()).isTrue();
        assertThat(year.components()).allMatch(part -> part.verification() == Verification.DERIVED);
        assertThat(year.components()).allMatch(part -> !part.reason().isBlank());
        assertThat(year.components().get(2).factor()).isEqualByComparingTo("0.996");
    }

    @Test
    void yearEndBonusHasALeastSum() {
        LocalDate day = LocalDate.of(2025, 9, 1);
        PayBand band = TABLES.lookup("CAO-NU", "P", day).orElseThrow();
        YearlyPay half = TABLES.yearly(band, BigDecimal.valueOf(2000), BigDecimal.valueOf(50), day)
                .orElseThrow();
        assertThat(half.components().get(2).amount()).isEqualByComparingTo("1125");
        assertThat(half.components().get(2).reason()).endsWith("at least 2250");
    }

    @Test
    void germanSpecialPayments() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        PayBand band = TABLES.lookup("TV-L", "E13", day).orElseThrow();
        YearlyPay year =
                TABLES.yearly(band, new BigDecimal("1000.00"), FULL, day).orElseThrow();
        assertThat(year.total()).isEqualByComparingTo("12464.70");
        assertThat(year("TV-H", "E13", "2025-09-01", FULL).components().get(1).factor())
                .isEqualByComparingTo("0.6");
        PayBand bund = TABLES.lookup("TVöD", "E13", "Bund", day).orElseThrow();
        assertThat(TABLES.yearly(bund, new BigDecimal("1000"), FULL, day)
                        .orElseThrow()
                        .total())
                .isEqualByComparingTo("12750");
        PayBand vka = TABLES.lookup("TVöD", "E13", "VKA", day).orElseThrow();
        assertThat(TABLES.yearly(vka, new BigDecimal("1000"), FULL, day)
                        .orElseThrow()
                        .total())
                .isEqualByComparingTo("12850");
    }

    @Test
    void whatIsNotKnownIsNotAdded() {
        YearlyPay year = year("TV-L", "E13", "2020-06-01", FULL);
        assertThat(year.components()).hasSize(1);
        assertThat(year.complete()).isFalse();
        assertThat(year("CNRS", "CH", "2024-06-01", FULL).complete()).isFalse();
        LocalDate day = LocalDate.of(2026, 6, 1);
        PayBand hourly = TABLES.lookup("TDL-STUDENTS", "SHK", day).orElseThrow();
        assertThat(TABLES.yearly(hourly, hourly.min(), FULL, day)).isEmpty();
    }

    @Test
    void austriaPaysFourteenTimes() {
        YearlyPay year = year("AT-UNI-KV", "B1", "2026-05-01", BigDecimal.valueOf(75));
        // 14 x 2,832.08
        assertThat(year.total()).isEqualByComparingTo("39649.12");
        assertThat(year.components().get(1).kind()).isEqualTo(YearlyPay.Kind.EXTRA_MONTHS);
    }

    @Test
    void yearlyAmountsAreTheYear() {
        YearlyPay year = year("UK-SPINE", "SP30", "2026-02-01", FULL);
        assertThat(year.total()).isEqualByComparingTo("38784");
        assertThat(year.complete()).isTrue();
    }
}
