package io.stellwerk.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PayMatchTest {
    private static final PayTables TABLES = PayTables.standard();

    private static PrintedPay printed(int min, int max, String currency, PayPeriod per) {
        return new PrintedPay(BigDecimal.valueOf(min), BigDecimal.valueOf(max), currency, per);
    }

    @Test
    void fullRangeOfAGradeComesFirst() {
        List<PayMatch> matches = TABLES.match(null, printed(2872, 3670, "EUR", PayPeriod.MONTH));
        PayMatch best = matches.get(0);
        assertThat(best.kind()).isEqualTo(PayMatch.Kind.FULL_RANGE);
        assertThat(best.band().scale().system()).isEqualTo("CAO-NU");
        assertThat(best.band().grade()).isEqualTo("P");
        assertThat(best.band().validFrom()).isEqualTo("2024-09-01");
        // Both figures are steps of scale 7 too.
        assertThat(matches)
                .anyMatch(
                        m -> m.kind() == PayMatch.Kind.STEPS && m.band().grade().equals("7"));
        assertThat(matches)
                .filteredOn(m -> m.kind() == PayMatch.Kind.FULL_RANGE)
                .hasSize(1);
    }

    @Test
    void rangesOfASpineJoinTwoPoints() {
        List<PayMatch> matches = TABLES.match("UK-SPINE", printed(47389, 56535, "GBP", PayPeriod.YEAR));
        assertThat(matches).hasSize(1);
        PayMatch match = matches.get(0);
        assertThat(match.kind()).isEqualTo(PayMatch.Kind.POINTS);
        assertThat(match.band().grade()).isEqualTo("SP37");
        assertThat(match.bandMax()).extracting(PayBand::grade).isEqualTo("SP43");
        assertThat(match.band().validFrom()).isEqualTo("2025-08-01");
    }

    @Test
    void oneFigureIsAStep() {
        PrintedPay one = new PrintedPay(new BigDecimal("2991.58"), null, null, null);
        assertThat(TABLES.match("CNRS", one))
                .extracting(
                        PayMatch::kind,
                        m -> m.band().grade(),
                        m -> m.band().validFrom().toString())
                .containsExactly(tuple(PayMatch.Kind.STEP, "CH", "2024-05-01"));
    }

    @Test
    void currencyPeriodAndSystemNarrow() {
        assertThat(TABLES.match(null, printed(2872, 3670, "GBP", PayPeriod.MONTH)))
                .isEmpty();
        assertThat(TABLES.match(null, printed(2872, 3670, "EUR", PayPeriod.YEAR)))
                .isEmpty();
        assertThat(TABLES.match("TV-L", printed(2872, 3670, "EUR", PayPeriod.MONTH)))
                .isEmpty();
        assertThat(TABLES.match("TV-X", printed(2872, 3670, "EUR", PayPeriod.MONTH)))
                .isEmpty();
        assertThat(TABLES.match(null, new PrintedPay(null, null, "EUR", null))).isEmpty();
    }
}
