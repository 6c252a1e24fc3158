package io.stellwerk.extractor.position;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.PostingParser;
import io.stellwerk.posting.PositionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTypeExtractorTest {

    private static final PostingParser PARSER = PostingParser.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PhD student in bee ecology | DOCTORAL_CANDIDATE",
                "Postdoc in Bienenkunde | POSTDOC",
                "Medewerker PR, honing en bijen van het bijenhuis | OTHER",
                "Zahnmedizinische Fachangestellte für die Praxis | OTHER",
                "Adjoint(e) à la Direction du rucher | ADMINISTRATION",
                "Co-ordinator for the hives | ADMINISTRATION",
                "Tuteurs d'accueil au rucher | STUDENT_ASSISTANT",
                "Hive Intern-Lisbon | INTERN",
                "Non-tenure track Lecturer in Beekeeping | LECTURER",
                "Stage M2 : segmentation de ruches par apprentissage profond | INTERN",
                "Ingénieur en apprentissage statistique (H/F) | OTHER",
                "Assistant du rucher en apprentissage (H/F) | APPRENTICE",
                "Vorstandsassistenz im Imkerverein | ADMINISTRATION",
                "Zootechnicien au rucher | TECHNICIAN",
                "Post-doctorat en apiculture | POSTDOC",
                "Professur für Bienenkunde | PROFESSOR",
                "Juniorprofessur für Bienenkunde | JUNIOR_PROFESSOR",
                "Assistant Professor of Bee Ecology | JUNIOR_PROFESSOR",
                "Maître de conférences en apiculture | LECTURER",
                "Wissenschaftliche Mitarbeiterin im Bienenhaus | RESEARCHER",
                "Nicht-wissenschaftliche Mitarbeiterin im Bienenhaus | OTHER",
                "Wissenschaftlicher Mitarbeiter im Bienenhaus mit dem Ziel der Promotion | DOCTORAL_CANDIDATE",
                "Ingénieur d'études en apiculture | RESEARCH_ENGINEER",
                "Laboratoriemedarbejder og bioanalytiker | TECHNICIAN",
                "Sachbearbeiterin Honigprüfung | ADMINISTRATION",
                "Studentische Hilfskraft im Bienenhaus | STUDENT_ASSISTANT",
                "Stage de master en apiculture | INTERN",
                "Ausbildung zum Imker | APPRENTICE",
                "Stage : développeur de ruches | INTERN",
                "Développeur de ruches. Ce stage dure six mois. | INTERN",
                "Software developer for hives | OTHER",
                "Ausbildung Medizinische/r Imker/in 2031 | APPRENTICE",
                "Chercheur CDD (postdoc) - Miel et cire | POSTDOC",
                "Sujet : Danse des abeilles. Proposition de thèse au rucher. | DOCTORAL_CANDIDATE",
                "Der Imkerverein wächst, und unser Entwickler freut sich auf Hilfe. | OTHER",
                "Promovendus bijenecologie | DOCTORAL_CANDIDATE",
                "Universitetslektor i biodling | LECTURER",
                "Førsteamanuensis i birøkt | PROFESSOR",
            })
    void readsTheType(String ad, PositionType type) {
        assertThat(PARSER.parse(ad).posting().positionType()).isEqualTo(type);
    }

    @Test
    void whoSupervisesIsNotOffered() {
        String ad = "Master thesis\n\nTopic: Detecting swarms in sound\nSupervisor: Ida Wachs";
        assertThat(PARSER.parse(ad).posting().positionType()).isEqualTo(PositionType.INTERN);
    }

    @Test
    void aTextWithoutAPostHasNoType() {
        assertThat(PARSER.parse("Der Honig ist gut.").posting().positionType()).isNull();
    }
}
