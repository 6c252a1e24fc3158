package io.stellwerk.extractor.pay;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.PostingParser;
import io.stellwerk.posting.Extraction;
import io.stellwerk.posting.Pay;
import io.stellwerk.posting.Scale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleExtractorTest {
    private static final PostingParser PARSER = PostingParser.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Vergütung erfolgt nach Entgeltgruppe E 13 TV-L (65 %). | TV-L E13",
                "Entgeltgruppe 9a TVöD, Stufe 3 | TVöD E9a step 3",
                "Die Eingruppierung erfolgt bis EG 11 TVöD-VKA. | TVöD ..E11",
                "Die Vergütung richtet sich nach dem TV-L bis Entgeltgruppe 13. | TV-L ..E13",
                "Vergütung nach TV-L E 12 / E 13 je nach Qualifikation | TV-L E12..E13",
                "Beschäftigung nach E13 / 65% TV-L | TV-L E13",
                "Besoldung nach A 14 LBesO | BESOLDUNG A14",
                "Die Professur (W2) ist zum 1. April zu besetzen. | BESOLDUNG W2",
                "Sie arbeiten am Lehrstuhl von Prof. Weber (W3) als wissenschaftliche Mitarbeiterin (E 13 TV-L). | TV-L E13",
                "Eine spätere Verbeamtung bis A 13 ist möglich; Vergütung zunächst nach E 13 TV-L. | TV-L E13",
                "Salaris: schaal 9 CAO NU (€ 3.141 – € 4.214) | CAO-NU 9",
                "Grade 6: £32,080 to £38,784 per annum pro rata | ? 6",
                "Salary: P0–P3, CAO NU | CAO-NU P",
                "The salary is in scale UFO 10 of the CAO NU. | CAO-NU 10",
                "Vergütung nach TV-L FU, E 13 | TV-L E13",
                "Rémunération : échelon 3 | ?  step 3",
                "Rémunération selon le contrat doctoral | FR-DOCTORAL ",
                "Die Stelle ist als W1 mit Tenure Track nach W2 ausgewiesen. | BESOLDUNG W1",
                "Level: GS-7 | ? GS-7",
                "The position is classified as PM-05. | ? PM-05",
                "Ce poste est classé PM-05 et basé à Ottawa. | ? PM-05",
                "Compensation/Grade Level: GS-12.GS-13 | GS GS-12..GS-13",
                "Salary: GS-12/13 | GS GS-12..GS-13",
                "Level: QX-7 | ? QX-7",
                "Wir bieten eine Vergütung nach TVöD (SuE) S9. | TVöD S9",
                "Wir bieten eine Vergütung nach TVöD SuE 9. | TVöD S9",
                "Salary Grade 6, Spine point 27 | ? 6 step 27",
                "Gehalt: nach TV-L E11/S2 | TV-L E11 step 2",
                "Besoldungsgruppe A 13 h.D. | BESOLDUNG A13",
                "Wir bieten TVöD S8a. | TVöD S8a"
            })
    void readsTheScale(String ad, String scale) {
        assertThat(text(PARSER.parse(ad))).isEqualTo(scale);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wir sind zu Fuß von der A 8 erreichbar.",
                "Der Drucker nimmt A4 und A3.",
                "You teach pupils in grades 7 to 10.",
                "Level C1 in English is required; B2 in German is an asset.",
                "Experience with MongoDB, S3 and Kafka is a plus.",
                "You triage tickets of priority P0 to P2.",
                "Your results go into the P scale of the questionnaire.",
                "Les titulaires d'un contrat doctoral participent aux séminaires."
            })
    void leavesOtherCodesAlone(String ad) {
        assertThat(text(PARSER.parse(ad))).isEmpty();
    }

    @Test
    void joinsAGradeAndASystemNamedElsewhere() {
        assertThat(text(PARSER.parse("Position: Postdoc (E13, 100%)\nVergütung: TV-L\n")))
                .isEqualTo("TV-L E13");
    }

    @Test
    void concludesTheSystemFromTheEmployerAndItsPlace() {
        Extraction ad = PARSER.parse("""
                Die Universität Regensburg sucht eine wissenschaftliche Mitarbeiterin (m/w/d).
                Arbeitsort: Regensburg
                Vergütung: Entgeltgruppe 13
                """);
        assertThat(text(ad)).isEqualTo("TV-L E13");
        assertThat(ad.issues()).anyMatch(issue -> issue.code().equals("pay-system-inferred"));
    }

    @Test
    void leavesTheSystemOpenWhereTheEmployerDoesNotDecideIt() {
        assertThat(text(PARSER.parse(
                        "Das Klinikum Regensburg stellt ein.\nArbeitsort: Regensburg\nVergütung: Entgeltgruppe 13\n")))
                .isEqualTo("? E13");
    }

    private static String text(Extraction ad) {
        Pay pay = ad.posting().pay();
        Scale scale = pay == null ? null : pay.scale();
        if (scale == null) {
            return "";
        }
        String max = scale.gradeMax() == null ? "" : ".." + scale.gradeMax();
        String step = scale.step() == null ? "" : " step " + scale.step();
        return (or(scale.system(), "?") + " " + or(scale.grade(), "") + max + step).strip();
    }

    private static String or(@Nullable String value, String other) {
        return value == null ? other : value;
    }
}
