package io.stellwerk.extractor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.extractor.PostingValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationExtractorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Stelle ist zunächst befristet auf drei Jahre.|P36M..P36M",
                "Der Vertrag läuft für die Dauer von zwei Jahren.|P24M..P24M",
                "Dauer: 18 Monate|P18M..P18M",
                "Contrat doctoral, 2 300 € brut par mois sur 36 mois|P36M..P36M",
                "One tide reader (TV-L 13, 75%, 2-3 years)|P24M..P36M",
                "CDD à temps plein de 8 mois à compter du 15 mars 2031|P8M..P8M",
                "Befristet auf bis zu 3 Jahre|..P36M",
                "Durée du contrat : 12 mois|P12M..P12M",
                "CDD d'un an renouvelable|P12M..P12M",
                "The position is for three years with the possibility of extension.|P36M..P36M",
                "We offer a fixed-term contract of 12-24 months.|P12M..P24M",
                "One-year postdoc position in Marsh Ecology|P12M..P12M",
                "À partir de septembre 2031, pour une durée de 6 à 8 mois.|P6M..P8M",
                "Stage de un à six mois.|P1M..P6M",
                "CDD de 3 mois renouvelable jusqu'à 15 mois.|P3M..P3M",
                "Das Praktikum dauert mindestens 3 Wochen.|P21D..",
                "Een aanstelling voor de duur van vier jaar.|P48M..P48M",
                "Ausbildung zum Segelmacher (m/w/d): In deiner dreijährigen Ausbildung lernst du alles.|P36M..P36M",
                "Ansættelsen er tidsbegrænset til tre år.|P36M..P36M",
                "Contrato temporal de 24 meses.|P24M..P24M",
                "Contratto a tempo determinato di 24 mesi.|P24M..P24M",
            })
    void readsTheLengthOfTheContract(String ad, String length) {
        assertThat(PostingValues.range(ad, "/contract/duration")).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You have at least three years of experience in cheese making.",
                "Your data will be stored for a period of six months and then deleted.",
                "Die Probezeit beträgt sechs Monate.",
                "Bewerbungsunterlagen werden sechs Monate nach Abschluss des Verfahrens gelöscht.",
                "Vous avez cinq ans d'expérience.",
                "La période d'essai est de quatre mois.",
                "Permanent employment, 6 months trial period",
                "The notice period is three months.",
                "We offer seven weeks of birth leave.",
                "Der Bachelorstudiengang dauert drei Jahre.",
                "Seit über 150 Jahren bauen wir Orgeln.",
                "The appointment follows the nine-month academic year.",
                "Poste ouvert aux agents ayant dix ans de services effectifs.",
                "The doctorate was obtained within the last five years.",
                "This is a full-time position of five working days.",
                "Contrat : CDI - 35h - Salaire : 2 440 € brut/mois sur 13 mois",
            })
    void takesNoOtherLengthForIt(String ad) {
        assertThat(PostingValues.range(ad, "/contract/duration")).isEqualTo("..");
    }

    @Test
    void aFirstContractWithAnExtensionUpToALimitIsTheDuration() {
        String ad = "The initial appointment is for one year, renewable for up to 36 months.";
        assertThat(PostingValues.range(ad, "/contract/duration")).isEqualTo("P12M..P12M");
        assertThat(PostingValues.of(ad, "/contract/initialDuration")).isEmpty();
        assertThat(PostingValues.of(ad, "/contract/extension/maxTotal")).isEqualTo("P36M");
    }

    @Test
    void tellsAFirstContractFromTheWhole() {
        String ad =
                "We offer a temporary position for a total of four years. You will first get a contract for 18 months; "
                        + "if the evaluation is positive, it will be extended.";
        assertThat(PostingValues.range(ad, "/contract/duration")).isEqualTo("P48M..P48M");
        assertThat(PostingValues.of(ad, "/contract/initialDuration")).isEqualTo("P18M");
    }

    @Test
    void takesATotalForTheLimitOfExtensions() {
        String ad = "Dauer: zunächst 24 Monate, eine Verlängerung bis zu einer Gesamtdauer von fünf Jahren ist möglich";
        assertThat(PostingValues.range(ad, "/contract/duration")).isEqualTo("P24M..P24M");
        assertThat(PostingValues.of(ad, "/contract/extension/maxTotal")).isEqualTo("P60M");
    }

    @Test
    void countsTheLastYearOfAnExtension() {
        String ad = "A fellowship of one year with the possibility of renewal for a second year is offered.";
        assertThat(PostingValues.of(ad, "/contract/extension/maxTotal")).isEqualTo("P24M");
    }

    @Test
    void addsAnExtensionToTheLength() {
        String ad = "Die Stelle ist auf drei Jahre befristet; eine Verlängerung um ein weiteres Jahr ist möglich.";
        assertThat(PostingValues.range(ad, "/contract/duration")).isEqualTo("P36M..P36M");
        assertThat(PostingValues.of(ad, "/contract/extension/maxTotal")).isEqualTo("P48M");
    }

    @Test
    void readsAContractThatIsNamedByItsLength() {
        assertThat(PostingValues.range("Wij bieden een jaarcontract met uitzicht op vast.", "/contract/duration"))
                .isEqualTo("P12M..P12M");
        assertThat(PostingValues.range("Eerst een jaarcontract? Nee, meteen vast.", "/contract/duration"))
                .isEqualTo("..");
    }

    @Test
    void theYearIsNotOneYear() {
        assertThat(PostingValues.range("Wij leren je in tot het eind van het jaar.", "/contract/duration"))
                .isEqualTo("..");
    }
}
