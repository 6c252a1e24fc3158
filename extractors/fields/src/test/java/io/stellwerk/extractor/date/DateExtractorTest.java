package io.stellwerk.extractor.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.PostingParser;
import io.stellwerk.json.PostingJson;
import io.stellwerk.posting.Basis;
import io.stellwerk.posting.Extraction;
import io.stellwerk.posting.Issue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateExtractorTest {

    private static final PostingParser PARSER = PostingParser.create();

    @Test
    void concludesTheYearFromTheDeadlineThatIsPrintedElsewhere() {
        Extraction ad = PARSER.parse("""
                Tide reader
                Posted: 3 March 2029

                Application deadline: 1 March

                The closing date for applications is 24 February 2031.
                """);
        assertThat(value(ad, "/deadline/date")).isEqualTo("2031-03-01");
        assertThat(ad.issues()).extracting(Issue::code).contains("deadline-year-inferred");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Bewerbungen richten Sie bitte bis zum 4.9.2025 an das Hafenamt. | /deadline/date | 2025-09-04",
                "Closing date: 4 September 2025 | /deadline/date | 2025-09-04",
                "Closing date: 2025 | /deadline/date | -",
                "Teilzeit • befristet bis 31.07.2033 • Bewerbungsschluss 05.03.2031 | /deadline/date | 2031-03-05",
                "Teilzeit • befristet bis 31.07.2033 • Bewerbungsschluss 05.03.2031 | /contract/until | 2033-07-31",
                "The keeper works four days a week between now and May 2031. | /contract/until | 2031-05-31",
                "Salary: £30,000. Closing Date: 3 March 2031. Interview Date: 20 March 2031 | /published | -",
                "Six mois en mer démarrant entre janvier et avril 2031. | /start/date | 2031-01-01",
                "Date limite de candidature : campagne 2025 | /deadline/date | -",
                "Bewerbungsschluss: Ende 2025 | /deadline/date | 2025-12-31",
                "Der Vertrag läuft über 18 Monate, Beginn Oktober 2031. | /start/date | 2031-10-01",
                "Stage à partir de février ou mars 2031 | /start/date | 2031-02-01",
                "Praktikum ab Juli oder August 2031 | /start/date | 2031-07-01",
                "Befristet bis zum Ende des Schuljahres (30.07.2031) | /contract/until | 2031-07-30",
                "Befristet bis zum Ende des Schuljahres (30.07.2031) | /start/date | -",
                "Apply by 20 May 2031. Interviews are held online on 2 and 3 June. | /published | -",
                "Our posts are full time; per 1 May 2031. | /published | -",
                "Il est ouvert du 3 février 2031 au 26 juin 2031. | /contract/until | 2031-06-26",
                "CV à envoyer dès maintenant et avant le 2 mai 2031 à la capitainerie. | /deadline/date | 2031-05-02",
                "CV à envoyer dès maintenant et avant le 2 mai 2031 à la capitainerie. | /contract/until | -",
                "The start date is flexible but would ideally be before May 2031. | /deadline/date | -",
                "As of 2 May 2031 the ferries are no longer running. | /start/date | -",
                "The project on tides runs until 30 May 2031. | /contract/until | -",
                "The contract of the project runs until 30 May 2031. | /contract/until | 2031-05-30",
                "Fixed term until 30 May 2031 with the possibility of reappointment until 30 May 2033. | /contract/until | 2031-05-30",
                "Réponse souhaitée avant le 2 mai 2031. | /deadline/date | 2031-05-02",
                "du 2 au 20 mai 2031 : dépôt des candidatures | /deadline/date | 2031-05-20",
                "20 May 2031: interviews | /deadline/date | -",
                "The deadline was extended to 20 May 2031 (not 6 May 2031). | /deadline/date | 2031-05-20",
                "Please apply by 5 pm, Dublin time, on 20 May 2031. | /deadline/date | 2031-05-20",
                "Contrat doctoral, début dernier trimestre 2031 | /start/date | 2031-10-01",
                "Start date: May-June, 2031 | /start/date | 2031-05-01",
                "Start date: May-June, 2031 | /contract/until | -",
                "Beginn: Schuljahr 2031/32 | /start/date | -",
                "The contract runs between May/June 2031 and 31 October 2032. | /contract/until | 2032-10-31",
                "Date limite de candidature : 4 septembre 2025 | /deadline/date | 2025-09-04",
                "Reageren kan tot en met 4 september 2025. | /deadline/date | 2025-09-04",
                "Die Stelle ist zum 1. Oktober 2025 zu besetzen. | /start/date | 2025-10-01",
                "Start date: October 2025 | /start/date | 2025-10-01",
                "Start date: October 2025 | /start/precision | MONTH",
                "Poste à pourvoir à compter du 1er octobre 2025. | /start/date | 2025-10-01",
                "Die Stelle ist befristet bis zum 31.12.2027. | /contract/until | 2027-12-31",
                "Date de publication : 2 juin 2025 | /published | 2025-06-02",
                "Dépôt des dossiers entre le 01-09-2025 et le 20-09-2025. | /deadline/date | 2025-09-20",
                "Alle Unterlagen liegen bis spätestens 4.9.2025 vor. | /deadline/date | 2025-09-04",
                "Contract: Fixed term to 31 August 2027 | /contract/until | 2027-08-31",
                "The appointment will not exceed 30 November 2027. | /contract/until | 2027-11-30",
                "The contract will run from 1 June 2026 to 31 May 2028. | /contract/until | 2028-05-31",
                "The fellowship starts between May and July 2026. | /contract/until | -",
                "Die Stelle beginnt am 1.3.2031. Sie messen im Moor, von April bis September. | /contract/until | -",
                "Engagement au plus tôt le 1er octobre 2025. | /start/date | 2025-10-01",
                "Retour aux candidats avant le 30 octobre 2025. | /deadline/date | -",
                "CV jusqu'au 4 septembre 2025. L'équipe t'informera au plus tard le 30 septembre 2025. | /deadline/date | 2025-09-04",
                "You will hear from us by 30 October 2025 at the latest. | /deadline/date | -",
                "Engagement souhaité au plus tard le 1er octobre 2025. | /deadline/date | -",
                "Engagement souhaité au plus tard le 1er octobre 2025. | /start/date | 2025-10-01",
                "Applicants meet the formal criteria by end of September 2025. | /deadline/date | -",
                "Wir suchen ab Oktober eine Lotsin. Die Stelle ist zum 1. Oktober 2025 zu besetzen. | /start/precision | DAY",
                "🗓 Start: 1 October 2025 | /start/date | 2025-10-01",
                "The harbour was founded in 1901. | /start/date | -",
                "Die Vorstellungsgespräche finden am 7.10.2025 statt. | /deadline/date | -",
                "Es gilt das Hafengesetz vom 5. Mai 2004. | /start/date | -",
                "Das Hafenamt sucht zum 1. April 2031 eine Lotsin. | /start/date | 2031-04-01",
                "Am Institut ist zum 1. April 2031 eine Stelle in Vollzeit zu besetzen. | /start/date | 2031-04-01",
                "Projektstart: 1. März 2031 | /start/date | 2031-03-01",
                "Ideally, you will be in post by 1st January 2032. | /start/date | 2032-01-01",
                "Ideally, you will be in post by 1st January 2032. | /deadline/date | -",
                "Please send your letter to the harbour by 4:30 p.m., October 17, 2031. | /deadline/date | 2031-10-17",
                "Die Fähre legt am 3. Mai 2031 um 10:00 Uhr zu einer Rundfahrt ab. | /start/date | -",
                "Arbeitsbeginn: Mai/Juni 2031 | /start/date | 2031-05-01",
                "Arbeitsbeginn: ab Mai/Juni 2031 | /contract/until | -",
                "The lighthouses were surveyed in our project (2020 – 2023) by a postdoc. | /start/date | -",
                "Candidates must have obtained their degree before 1 May 2031. | /deadline/date | -",
                "La parution de ces postes interviendra au premier trimestre 2031. | /start/date | -",
                "Eingestellt: 02.09.2031 | /published | 2031-09-02",
                "Date of publication: 2 February 2031. Closing date: 15 March. | /deadline/date | 2031-03-15",
                "Die Stelle ist ab Januar zu besetzen. Bewerbungen bis zum 15. November 2031. | /start/date | 2032-01-01",
            })
    void decidesRoles(String text, String pointer, String expected) {
        assertThat(value(PARSER.parse(text), pointer)).isEqualTo(expected);
    }

    @Test
    void takesTheDateOfALetterForItsPublication() {
        String ad = "Leuchtturmwärterin (m/w/d)\n\nEmden, den 3. Februar 2025\n\nWir suchen eine Wärterin.";
        assertThat(value(PARSER.parse(ad), "/published")).isEqualTo("2025-02-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stellenanzeige der Reederei\n\nDatum: 03.02.2031\n\nWir suchen eine Köchin.",
                "Lighthouse Keeper\n\nFebruary 3, 2031\n\nWe seek a keeper.\n\nKeeper\n\nFebruary 3, 2031\n\nWe do.",
                "Werft Nord\n\n3. Februar 2031\n\nEine Stelle ist zu besetzen.",
                "Saint-Brieuc, le 3 février 2031\n\nAvis de recrutement",
            })
    void takesTheDateOfAnAdForItsPublication(String ad) {
        assertThat(value(PARSER.parse(ad), "/published")).isEqualTo("2031-02-03");
    }

    @Test
    void takesNoDateOfAMailForThePublication() {
        String ad = "From: a@werft.example\nDate: 3 February 2031\nSubject: Post\n\nWe seek a keeper.";
        assertThat(value(PARSER.parse(ad), "/published")).isNull();
    }

    @Test
    void prefersTheStartAfterThePublication() {
        String ad =
                "Publié le 3 février 2031\n\nThèse à partir de septembre 2030\n\nPost-doctorat à partir du 1er octobre 2031";
        assertThat(value(PARSER.parse(ad), "/start/date")).isEqualTo("2031-10-01");
    }

    @Test
    void takesNoDateOfATableForThePublication() {
        String ad = "Leuchtturmwärterin (m/w/d)\n\n3. Februar 2025\n\n4. März 2025\n\nWir suchen eine Wärterin.";
        assertThat(value(PARSER.parse(ad), "/published")).isNull();
    }

    @Test
    void prefersTheDayToItsMonth() {
        String ad = "Lighthouse keeper from October 2025\n\nThe post is to be filled from 15 October 2025.";
        assertThat(value(PARSER.parse(ad), "/start/date")).isEqualTo("2025-10-15");
        assertThat(value(PARSER.parse(ad), "/start/precision")).isEqualTo("DAY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Closing date: 19 December. Start date: 1 February 2026. | 2025-12-19",
                "Published: 2 November 2024. Closing date: 3 January. | 2025-01-03",
                "Closing date: Friday 19 December. The pier was rebuilt in 2024. | 2025-12-19",
                "Reference number: HA-2023-7. Closing date: 3 May. | 2023-05-03",
            })
    void concludesAMissingYearFromTheAd(String text, String expected) {
        Extraction extraction = PARSER.parse(text.replace(". ", ".\n\n"));
        assertThat(value(extraction, "/deadline/date")).isEqualTo(expected);
        assertThat(extraction.evidence("/deadline/date").get(0).basis()).isEqualTo(Basis.INFERRED);
        assertThat(extraction.issues()).extracting(Issue::code).contains("deadline-year-inferred");
    }

    @Test
    void aYearThatNothingTellsStaysMissing() {
        Extraction extraction = PARSER.parse("Closing date: 3 May.");
        assertThat(value(extraction, "/deadline/date")).isNull();
        assertThat(extraction.issues()).extracting(Issue::code).containsExactly("year-missing");
    }

    @Test
    void theCallersDayOfPublicationTellsTheYear() {
        PostingParser parser =
                PostingParser.builder().published(LocalDate.of(2021, 11, 20)).build();
        assertThat(value(parser.parse("Closing date: 3 May."), "/deadline/date"))
                .isEqualTo("2022-05-03");
    }

    @Test
    void doubtfulDeadlinesAreReported() {
        assertThat(PARSER.parse("Closing date: Monday 19 December 2025").issues())
                .extracting(Issue::code)
                .contains("weekday-contradiction");
        assertThat(PARSER.parse("Closing date: 1 May 2026\n\nStart date: 1 March 2026")
                        .issues())
                .extracting(Issue::code)
                .contains("deadline-after-start");
    }

    @Test
    void takesNoStartBeforeTheDeadline() {
        Extraction extraction = PARSER.parse("Ab November 2025 bauen wir ein Netz. Bewerbungsschluss: 19. April 2026.");
        assertThat(value(extraction, "/start/date")).isNull();
    }

    @Test
    void readsTheEndThatFollowsAStart() {
        assertThat(value(PARSER.parse("Poste à pourvoir dès que possible, jusqu'au 31/12/2026."), "/contract/until"))
                .isEqualTo("2026-12-31");
        Extraction range = PARSER.parse("The role will start in September 2026 and run until the end of March 2027.");
        assertThat(value(range, "/contract/until")).isEqualTo("2027-03-31");
        assertThat(value(range, "/deadline/date")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Die Stelle ist zum nächstmöglichen Zeitpunkt zu besetzen. | /start/asap | true",
                "Start: as soon as possible | /start/asap | true",
                "Poste à pourvoir dès que possible. | /start/asap | true",
                "CDI – temps plein – poste à pourvoir dès que possible | /start/asap | true",
                "Please call us as soon as possible if you can't come. | /start/asap | -",
                "Start date: 1 May 2026 or soon thereafter | /start/flexible | true",
                "Applications are accepted until the position is filled. | /deadline/rolling | true",
                "Application deadline: 19 December 2025 at 23:59 hours local Danish time | /deadline/time | 23:59",
                "Application deadline: 19 December 2025 at 23:59 hours local Danish time | /deadline/zone | Europe/Copenhagen",
                "Candidatures à envoyer avant le 28 juin 2025 18h | /deadline/time | 18:00",
            })
    void readsTimesThatAreNoDates(String text, String pointer, String expected) {
        assertThat(value(PARSER.parse(text), pointer)).isEqualTo(expected);
    }

    private static String value(Extraction extraction, String pointer) {
        return PostingJson.tree(extraction.posting()).at(pointer).asText(null);
    }
}
