package io.stellwerk.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.PostingParser;
import io.stellwerk.posting.Basis;
import io.stellwerk.posting.Extraction;
import io.stellwerk.posting.Pay;
import io.stellwerk.posting.ResolvedPay;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResolvedPayExtractorTest {
    private static final PostingParser PARSER = PostingParser.create();

    @Test
    void takesTheTableOfTheStartDateWithItsEvidence() {
        Extraction ad =
                PARSER.parse("Vergütung: Entgeltgruppe E 13 TV-L\nBeginn: 01.05.2026\nBewerbungsfrist: 28.02.2026\n");
        ResolvedPay pay = resolved(ad).orElseThrow();
        assertThat(pay.min()).isEqualByComparingTo("4759.37");
        assertThat(pay.max()).isEqualByComparingTo("6764.69");
        assertThat(pay.validFrom()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(ad.evidence())
                .filteredOn(one -> one.field().equals("/pay/resolved/min"))
                .isNotEmpty()
                .allMatch(one -> one.basis() == Basis.INFERRED)
                .anyMatch(one -> one.text().contains("E 13"))
                .anyMatch(one -> one.text().contains("01.05.2026"));
    }

    @Test
    void fallsBackToTheDeadlineThenToThePublication() {
        ResolvedPay deadline = resolved(PARSER.parse("Vergütung: E 13 TV-L\nBewerbungsfrist: 15.03.2025\n"))
                .orElseThrow();
        assertThat(deadline.validFrom()).isEqualTo(LocalDate.of(2025, 2, 1));
        PostingParser dated =
                PostingParser.builder().published(LocalDate.of(2023, 6, 1)).build();
        ResolvedPay published = resolved(dated.parse("Vergütung: E 13 TV-L\n")).orElseThrow();
        assertThat(published.validFrom()).isEqualTo(LocalDate.of(2022, 12, 1));
    }

    @Test
    void letsPrintedAmountsTellTheTableAndConfirmsThem() {
        Extraction ad = PARSER.parse(
                "The gross monthly salary ranges from € 2,872 to € 3,670 (scale P of the CAO-NU), for full-time work.\n");
        ResolvedPay pay = resolved(ad).orElseThrow();
        assertThat(pay.validFrom()).isEqualTo(LocalDate.of(2024, 9, 1));
        assertThat(ad.issues()).anyMatch(issue -> issue.code().equals("pay-confirmed"));
    }

    @Test
    void appliesOneShareOfFullTime() {
        ResolvedPay pay = resolved(
                        PARSER.parse("Vergütung: Entgeltgruppe E 13 TV-L\nUmfang: 65 %\nBeginn: 01.05.2026\n"))
                .orElseThrow();
        assertThat(pay.percent()).isEqualByComparingTo("65");
        assertThat(pay.min()).isEqualByComparingTo("3093.59");
    }

    @Test
    void givesNoAmountWithoutADayOrAVerifiedRow() {
        assertThat(resolved(PARSER.parse("Vergütung: E 13 TV-L\n"))).isEmpty();
        Extraction old = PARSER.parse("Vergütung: E 13 TV-L\nBeginn: 01.05.2009\n");
        assertThat(resolved(old)).isEmpty();
        assertThat(old.issues()).anyMatch(issue -> issue.code().equals("pay-table-missing"));
    }

    @Test
    void resolvesASystemThatHasOneGradeOnly() {
        Extraction ad = PARSER.parse("Salaire : contrat doctoral\nDate de début : 01/10/2025\n");
        assertThat(resolved(ad).map(ResolvedPay::min))
                .hasValueSatisfying(min -> assertThat(min).isEqualByComparingTo("2200"));
        assertThat(resolved(PARSER.parse("Vergütung: TV-L\nBeginn: 01.05.2026\n")))
                .isEmpty();
    }

    private static Optional<ResolvedPay> resolved(Extraction ad) {
        return Optional.ofNullable(ad.posting().pay()).map(Pay::resolved);
    }
}
