package io.stellwerk.extractor.pay;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.PostingParser;
import io.stellwerk.posting.Basis;
import io.stellwerk.posting.Extraction;
import io.stellwerk.posting.Pay;
import io.stellwerk.posting.PayAmount;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayAmountExtractorTest {
    private static final PostingParser PARSER = PostingParser.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Salary: £41,200 - £49,800 per annum, Grade 8 | 41200..49800 GBP YEAR",
                "The starting salary is £36,024 p.a., rising to £42,632. | 36024..42632 GBP YEAR",
                "The gross monthly salary, depending on experience, is between € 3,100 and € 4,250. | 3100..4250 EUR MONTH gross",
                "You receive a tax-free stipend of £19,237 per year plus tuition fees of £4,786. | 19237..19237 GBP YEAR",
                "The expected hiring range for this position is $72,500 to $88,000. | 72500..88000 USD YEAR",
                "Stipend: up to $65,000 annually | ..65000 USD YEAR",
                "The fellowship provides $3,000 for travel and an annual stipend of $58,000. | 58000..58000 USD YEAR",
                "The candidate will receive a net salary of about 1,950 € per month. | 1950..1950 EUR MONTH net",
                "£36,400 pa | 36400..36400 GBP YEAR",
                "Salary is expected to range between approximately $60 and $85k per annum. | 60000..85000 USD YEAR",
                "Vergütung: 1.105 € im ersten, 1.160 € im zweiten und 1.235 € im dritten Lehrjahr | 1105..1235 EUR",
                "The pay is $2,100 per month minimum. | 2100.. USD MONTH",
                "The fellow will receive a $54,000 per year stipend. | 54000..54000 USD YEAR",
                "Indemnisation de 800 € par mois | 800..800 EUR MONTH",
                "un salaire de 24 000 ¤ net par an | 24000..24000 EUR YEAR net",
                "The gross monthly salary, based on 36 hours per week, lies between € 2,900 and € 3,700. | 2900..3700 EUR MONTH gross",
                "The stipend is $31,000 Canadian per year. | 31000..31000 CAD YEAR",
                "Gehalt: 3.200 - 3.800 € brutto im Monat | 3200..3800 EUR MONTH gross",
                "Vergütung: ab 52.000 Euro brutto pro Jahr | 52000.. EUR YEAR gross",
                "Das Bruttojahresgehalt liegt je nach Erfahrung zwischen 58.000 und 70.000 Euro. | 58000..70000 EUR YEAR gross",
                "Der Stundenlohn beträgt 14,50 Euro. | 14.5..14.5 EUR HOUR",
                "Monatliches Mindestentgelt: 3.578,80 EUR brutto (14x jährlich) | 3578.8.. EUR MONTH gross",
                "Rémunération : entre 2 465 € et 3 280 € bruts mensuels selon expérience | 2465..3280 EUR MONTH gross",
                "Salaire : à partir de 2 300 € net par mois | 2300.. EUR MONTH net",
                "La gratification de stage s'élève à 4,35 € de l'heure. | 4.35..4.35 EUR HOUR",
                "Het salaris bedraagt minimaal € 4.332 en maximaal € 5.929 bruto per maand. | 4332..5929 EUR MONTH gross",
                "een marktconform salaris tussen de € 3.000 en € 4.000 | 3000..4000 EUR MONTH",
                "Vi tilbyder en månedsløn på 31.000 kr. | 31000..31000 DKK MONTH",
                "PhD candidates are remunerated at NOK 532 200 per annum before tax. | 532200..532200 NOK YEAR gross",
                "Salario: 24.000 € brutos en 14 pagas | 24000..24000 EUR YEAR gross",
                "Salario: 1.600 € brutos en 14 pagas | 1600..1600 EUR MONTH gross",
                "Retribución bruta anual: 24.500 € | 24500..24500 EUR YEAR gross",
                "Compenso lordo: € 1.200 mensili | 1200..1200 EUR MONTH gross",
                "Sueldo bruto mensual: 934, 62 euros | 934.62..934.62 EUR MONTH gross",
                "Der Stundenlohn beträgt 13,10 €/14,25 €. | 13.1..14.25 EUR HOUR",
                "Stundenlohn: 13,20 Euro (ohne Abschluss) bzw. 14,40 Euro | 13.2..14.4 EUR HOUR",
                "Le taux horaire brut est de 13,20 euros (SMIC horaire brut : 12,40 euros). | 13.2..13.2 EUR HOUR gross",
                "Salaire : SMIC, soit 12,40 € brut par heure | 12.4..12.4 EUR HOUR gross",
                "Rémunération mensuelle nette comprise entre 1 700 et 1 950 euros | 1700..1950 EUR MONTH net",
                "Minimum hiring rate $52,000 a year | 52000.. USD YEAR",
                "$120k–$150k + equity. We raised money from two funds. | 120000..150000 USD YEAR",
                "Salaire : 620.000 CZK par an (environ 2050 EUR par mois) | 620000..620000 CZK YEAR"
            })
    void readsPay(String ad, String amount) {
        assertThat(text(PARSER.parse(ad))).isEqualTo(amount);
    }

    @Test
    void joinsTheWagesOfSeveralLines() {
        String ad = "Die Vergütung beträgt:\n\n- 13,00 Euro/Stunde ohne Abschluss\n- 14,50 Euro/Stunde mit Bachelor";
        assertThat(text(PARSER.parse(ad))).isEqualTo("13..14.5 EUR HOUR");
    }

    @Test
    void takesTheCurrencyOfALineCloseByForABareAmount() {
        assertThat(text(PARSER.parse("baseSalary: 21000\nsalaryCurrency: GBP"))).isEqualTo("21000..21000 GBP YEAR");
        assertThat(text(PARSER.parse("Salary: 46,000 - 53,500 per year\nLocation: London, United Kingdom")))
                .isEqualTo("46000..53500 GBP YEAR");
    }

    @Test
    void readsABareAmountWithAKOrAPeriod() {
        assertThat(text(PARSER.parse("Salaire : 35k-45k selon profil\nLieu : Lyon, France")))
                .isEqualTo("35000..45000 EUR YEAR");
        assertThat(text(PARSER.parse("Ort: Kiel, Deutschland\n\nStundenlohn derzeit 16,50/Std.")))
                .isEqualTo("16.5..16.5 EUR HOUR");
    }

    @Test
    void takesNoBareAmountWithoutACurrency() {
        assertThat(text(PARSER.parse("Salary: 46,000 - 53,500 per year"))).doesNotContain("46000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The position is funded with 2.5 million euros by the foundation.",
                "You will manage grants of up to £250,000.",
                "Applicants pay a registration fee of 50 EUR.",
                "We pay a relocation allowance of EUR 2,000.",
                "The prize is endowed with 10,000 euros.",
                "Accommodation is available for 350 EUR per month.",
                "Competitive salary, 30 days holiday and a £1,000 annual training budget.",
                "Total value of the fellowship: €180,000 for three years.",
                "Childcare costs €700 a month in the campus nursery.",
                "Das Projekt wird mit 1,2 Millionen Euro gefördert.",
                "Unser Umsatz lag 2024 bei 140 Mio. Euro.",
                "Erstattung der Umzugskosten bis 3.000 Euro",
                "Zuschuss zum Deutschlandticket: 20 € pro Monat",
                "Budget du projet : 350 k€ sur trois ans.",
                "L'entreprise a réalisé un chiffre d'affaires de 12 M€ en 2023.",
                "Titres restaurant à 9 € par jour.",
                "een opleidingsbudget van € 2.000 per jaar",
                "Friskvårdsbidrag 5 000 kr/år",
                "Matrícula: 900 euros.",
                "Buoni pasto da 7 euro"
            })
    void leavesOtherMoneyAlone(String ad) {
        assertThat(text(PARSER.parse(ad))).isEmpty();
    }

    @Test
    void spansTheYearsOfATraining() {
        Extraction ad = PARSER.parse("""
                Ausbildungsvergütung
                1. Ausbildungsjahr: 1.150 Euro brutto im Monat
                2. Ausbildungsjahr: 1.210 Euro brutto im Monat
                3. Ausbildungsjahr: 1.265 Euro brutto im Monat
                """);
        assertThat(text(ad)).isEqualTo("1150..1265 EUR MONTH gross");
    }

    @Test
    void concludesAPeriodBySizeAndSaysSo() {
        Extraction ad = PARSER.parse("Salary range: £28,000 to £32,000");
        assertThat(text(ad)).isEqualTo("28000..32000 GBP YEAR");
        assertThat(ad.evidence())
                .filteredOn(one -> one.field().equals("/pay/amount/per"))
                .allMatch(one -> one.basis() == Basis.INFERRED);
        assertThat(ad.issues()).anyMatch(issue -> issue.code().equals("pay-period-inferred"));
    }

    @Test
    void leavesThePeriodOpenWhereTheSizeFitsTwo() {
        assertThat(text(PARSER.parse("Stipend: $11,000"))).isEqualTo("11000..11000 USD");
    }

    private static String text(Extraction ad) {
        Pay pay = ad.posting().pay();
        PayAmount amount = pay == null ? null : pay.amount();
        if (amount == null) {
            return "";
        }
        String per = amount.per() == null ? "" : " " + amount.per();
        String gross = amount.gross() == null ? "" : amount.gross() ? " gross" : " net";
        return plain(amount.min()) + ".." + plain(amount.max()) + " " + amount.currency() + per + gross;
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
