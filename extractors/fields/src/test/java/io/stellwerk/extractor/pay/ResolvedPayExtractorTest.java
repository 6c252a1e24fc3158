package io.stellwerk.extractor.pay;

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
    void saysWhereTheTableIsAModelOnly() {
        String bound = "Die Vergütung erfolgt nach E 13 TV-L. Beginn: 1. Mai 2026.";
        String model = "Die Vergütung erfolgt in Anlehnung an E 13 TV-L. Beginn: 1. Mai 2026.";
        String elsewhere = "Salary, based on what you bring along in years of practice: E 13 TV-L. Start: 1 May 2026.";
        assertThat(PARSER.parse(model).issues()).anyMatch(issue -> issue.code().equals("pay-indicative"));
        assertThat(PARSER.parse(bound).issues()).noneMatch(issue -> issue.code().equals("pay-indicative"));
        assertThat(PARSER.parse(elsewhere).issues())
                .noneMatch(issue -> issue.code().equals("pay-indicative"));
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

    @Test
    void concludesTheShareFromHoursWhereThoseOfFullTimeAreKnown() {
        ResolvedPay half = resolved(PARSER.parse("Referent (m/w/d)\nUniversität Kiel, 24118 Kiel\n"
                        + "TV-L E 13, 19,35 Std./Woche\nBeginn: 01.05.2026\n"))
                .orElseThrow();
        assertThat(half.percent()).isEqualByComparingTo("50");
        assertThat(half.min()).isEqualByComparingTo("2379.69");
        ResolvedPay unknown = resolved(
                        PARSER.parse("Referent (m/w/d)\nTV-L E 13, 19,35 Std./Woche\nBeginn: 01.05.2026\n"))
                .orElseThrow();
        assertThat(unknown.percent()).isNull();
        assertThat(unknown.min()).isEqualByComparingTo("4759.37");
        ResolvedPay range = resolved(
                        PARSER.parse("Referent (m/w/d)\nTV-L E 13, Teilzeit (50-75 %)\nBeginn: 01.05.2026\n"))
                .orElseThrow();
        assertThat(range.percent()).isNull();
    }

    @Test
    void federalOfficesPayAsTheFederationWhereverTheyStand() {
        ResolvedPay federal = resolved(PARSER.parse("Sachbearbeiter (m/w/d)\nArbeitgeber: Bundesamt für Kartenwesen\n"
                        + "Ort: 38116 Braunschweig\nBesoldung: A 13\nBeginn: 01.05.2025\n"))
                .orElseThrow();
        assertThat(federal.table()).isEqualTo("besoldung/Bund");
        ResolvedPay land = resolved(PARSER.parse("Sachbearbeiter (m/w/d)\nArbeitgeber: Universität Braunschweig\n"
                        + "Ort: 38116 Braunschweig\nBesoldung: A 13\nBeginn: 01.05.2025\n"))
                .orElseThrow();
        assertThat(land.table()).isEqualTo("besoldung/DE-NI");
        Extraction ad = PARSER.parse("Referent (m/w/d)\nArbeitgeber: Universität der Bundeswehr Lindau\n"
                + "Vergütung: Entgeltgruppe 13\nBeginn: 01.05.2026\n");
        assertThat(ad.posting().pay().scale().system()).isEqualTo("TVöD");
    }

    @Test
    void resolvesTheSpinePointsOfANamedSpine() {
        ResolvedPay pay = resolved(
                        PARSER.parse("Research Associate\nSalary: spine points 27-36 of the national pay spine\n"
                                + "Start date: 1 October 2025\n"))
                .orElseThrow();
        assertThat(pay.min()).isEqualByComparingTo("35608");
        assertThat(pay.max()).isEqualByComparingTo("46049");
        assertThat(resolved(
                        PARSER.parse("Research Associate\nSalary: spine points 27-36\nStart date: 1 October 2025\n")))
                .isEmpty();
    }

    @Test
    void doesNotTakeTheRateOfDoctoralCandidatesForOtherPosts() {
        Extraction ad = PARSER.parse("Postdoc in Bodenkunde\nBesoldung gemäss SNF-Ansatz\nBeginn: 01.05.2026\n");
        assertThat(resolved(ad)).isEmpty();
        assertThat(ad.posting().pay().scale().system()).isEqualTo("CH-SNSF");
    }

    @Test
    void resolvesTheStepsThatTheAdPrints() {
        ResolvedPay pay = resolved(PARSER.parse("Ingenieur (m/w/d)\nE 13 TV-H, Stufe 2 bis 4\nBeginn: 01.02.2026\n"))
                .orElseThrow();
        assertThat(pay.min()).isEqualByComparingTo("5027.09");
        assertThat(pay.max()).isEqualByComparingTo("5786.72");
    }

    private static Optional<ResolvedPay> resolved(Extraction ad) {
        return Optional.ofNullable(ad.posting().pay()).map(Pay::resolved);
    }
}
