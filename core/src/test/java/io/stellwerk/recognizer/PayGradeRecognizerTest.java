package io.stellwerk.recognizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.quantity.PayGrade;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayGradeRecognizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Die Vergütung erfolgt nach E13; ? E13",
                "W3-Professur für Hydrologie; BESOLDUNG W3",
                "eine Professur (W2) für Statistik; BESOLDUNG W2",
                "Your salary: Grade 7, £41,200; ? 7",
                "Einstellung bis in die Entgeltgruppe 12 TV-L; TV-L ..E12",
                "nach § 49 VwGr. B1 des Kollektivvertrags; AT-UNI-KV B1",
                "TV-L E13, 65 %; TV-L E13",
                "75 % TV-L E 13 Stufe 2; TV-L E13 step 2",
                "nach E 13/3 TV-L; TV-L E13 step 3",
                "Vergütung nach P0–P3; CAO-NU P",
                "Bezahlung nach P1; CAO-NU P step 1",
                "eine W1 mit Tenure Track; BESOLDUNG W1",
                "la rémunération du contrat doctoral; FR-DOCTORAL",
                "The pay is grade UE07, £40,000; ? UE07",
                "eine E13-Stelle im Labor; ? E13",
                "W1/W2 Besoldung; BESOLDUNG W1..W2",
                "die W2-Besoldung; BESOLDUNG W2",
                "la rémunération d'un CDD chercheur niveau CH; ? CH",
                "rémunération du corps des IR; ? IR",
                "salaire : IB 620; ? 620",
                "your salary is H2/H1; CAO-NU H2..H1",
                "Vergütung E14/E13; ? E13..E14"
            })
    void aGradeInTalkOfPayIsFirm(String text, String grade) {
        assertThat(grades(text))
                .filteredOn(m -> !m.latent())
                .extracting(m -> m.quantity().toString())
                .containsExactly(grade);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Platz E 13",
                "in A 13",
                "Grade 7 of the course",
                "question 4 on scale 10",
                "priority P0-P2",
                "the P scale of a survey",
                "un chargé de recherche (CRCN)",
                "the IB 620",
                "Chapters H1 and H2",
                "un contrat doctoral"
            })
    void aBareGradeIsLatent(String text) {
        assertThat(grades(text)).isNotEmpty().allMatch(Mention::latent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the W3C group",
                "Autobahn A 8",
                "A4 paper",
                "room E 5.204",
                "E10 fuel",
                "grade point average",
                "a large-scale 10 GW project, paid",
                "AI engineer, salary £50,000",
                "IR spectroscopy, your salary",
                "catégorie A, rémunération",
                "Art. 6 Abs. 1 lit. b, Entgelt",
                "scale up",
                "E 16",
                "TV-L 75 %"
            })
    void otherThingsAreNoGrades(String text) {
        assertThat(grades(text))
                .filteredOn(m -> !m.latent() && ((PayGrade) m.quantity()).grade() != null)
                .isEmpty();
    }

    private static List<Mention> grades(String text) {
        return Quantities.find(text).stream().filter(m -> m.is(PayGrade.class)).toList();
    }
}
