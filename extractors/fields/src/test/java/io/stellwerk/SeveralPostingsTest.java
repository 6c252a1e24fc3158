package io.stellwerk;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.document.Document;
import io.stellwerk.posting.Evidence;
import io.stellwerk.posting.Extraction;
import io.stellwerk.posting.Issue;
import io.stellwerk.posting.Severity;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several posts in one text: told apart where each has a part of its own, and nowhere else. */
class SeveralPostingsTest {

    private static final PostingParser PARSER = PostingParser.create();

    private static final String GERMAN_NUMBERED = """
            Der Palmengarten Lauterach sucht Verstärkung.
            Arbeitsbeginn: 1. März 2031

            Stelle 1: Gärtner (m/w/d), Entgeltgruppe 6 TVöD
            Kennziffer: PG-31-01
            Sie pflegen die Palmen im Tropenhaus und gießen nach Plan. Die Stelle ist unbefristet.

            Stelle 2: Florist (m/w/d), Entgeltgruppe 5 TVöD
            Kennziffer: PG-31-02
            Sie binden Kränze und Sträuße für den Verkauf. Die Stelle ist auf zwei Jahre befristet.

            Ihre Bewerbung
            Bitte senden Sie Ihre Unterlagen bis zum 15. Januar 2031 an bewerbung@palmengarten.example.
            """;

    private static final String GERMAN_TITLES = """
            Gemeinde Oberlauter

            Bauhofleiter (m/w/d)
            Ihre Aufgaben
            - Sie führen den Bauhof mit acht Beschäftigten und planen den Winterdienst.
            - Sie beschaffen Fahrzeuge und Geräte.
            Ihr Profil
            - Meister oder Techniker im Straßenbau und Freude an der Führung von Menschen

            Archivar (m/w/d)
            Ihre Aufgaben
            - Sie ordnen die alten Bestände der Gemeinde und betreuen die Besucher des Lesesaals.
            Ihr Profil
            - Abschluss in Archivwissenschaft und sichere Kenntnis alter Schriften

            Bewerbung
            Wir freuen uns auf Ihre Unterlagen bis zum 3. Mai 2031 an rathaus@oberlauter.example.
            """;

    private static final String FRENCH_FORMS = """
            Le laboratoire de volcanologie de Saint-Alban ouvre les postes suivants.

            Référence : VOLC-31-A
            Intitulé du poste : Ingénieur de recherche en sismologie
            Date limite de candidature : 12 mars 2031
            Durée du contrat : 24 mois
            Vous installez les stations et vous traitez les signaux.

            Référence : VOLC-31-B
            Intitulé du poste : Technicien en chimie des gaz
            Date limite de candidature : 30 avril 2031
            Durée du contrat : 12 mois
            Vous préparez les prélèvements et tenez le cahier de mesures.
            """;

    private static final String FRENCH_NUMBERED = """
            La mairie de Saint-Alban recrute.

            Poste n° 1 : Jardinier (H/F)
            Vous entretenez les serres et les massifs de la commune toute l'année. CDI à temps plein.

            Poste n° 2 : Bibliothécaire (H/F)
            Vous accueillez le public et vous enrichissez les collections pour la jeunesse. CDD de 12 mois.

            Candidature
            Envoyez votre CV avant le 14 mars 2031 à mairie@saint-alban.example.
            """;

    private static final String ENGLISH_RULED = """
            Postdoctoral researcher in glacier hydrology
            The Alpine Water Institute studies how ice melts. You will measure runoff and model the melt of glaciers
            with the team. Reference: AWI-31-07. Applications close on 4 April 2031.

            ----------------------------------------

            Research engineer for drilling equipment
            The workshop of the institute builds drills for the ice. You will design and test the tools in the field
            with the team. Reference: AWI-31-08. Applications close on 2 May 2031.
            """;

    private static final String ENGLISH_POSITIONS = """
            Two openings at the Marine Station of Lowerhaven

            Position A: PhD student in kelp ecology
            You will study the growth of kelp forests along the coast for three years and dive in every season.

            Position B: Postdoctoral researcher in kelp genomics
            You will sequence kelp populations for two years and write up the results with our partners.

            How to apply
            Send your CV to jobs@lowerhaven.example by 20 June 2031.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {GERMAN_NUMBERED, GERMAN_TITLES, FRENCH_FORMS, FRENCH_NUMBERED, ENGLISH_RULED, ENGLISH_POSITIONS})
    void twoPostsAreReportedAndReadApart(String text) {
        Issue issue = PARSER.parse(text).issues().stream()
                .filter(one -> one.code().equals("several-postings"))
                .findFirst()
                .orElseThrow();
        assertThat(issue.severity()).isEqualTo(Severity.WARNING);
        assertThat(issue.message()).contains("2 posts");
        assertThat(Objects.requireNonNull(issue.start()))
                .isBetween(text.length() / 4, Objects.requireNonNull(issue.end()));
        List<Extraction> posts = PARSER.parseAll(text);
        assertThat(posts).hasSize(2);
        assertThat(posts.get(0).posting().title())
                .isNotEqualTo(posts.get(1).posting().title());
        for (Extraction post : posts) {
            assertThat(post.issues()).extracting(Issue::code).doesNotContain("several-postings");
            for (Evidence evidence : post.evidence()) {
                assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.text());
            }
        }
    }

    @Test
    void preambleAndTailCountForEach() {
        List<Extraction> posts = PARSER.parseAll(Document.of(GERMAN_NUMBERED));
        assertThat(posts).extracting(post -> post.posting().reference()).containsExactly("PG-31-01", "PG-31-02");
        assertThat(posts).extracting(SeveralPostingsTest::grade).containsExactly("E6", "E5");
        assertThat(posts).extracting(SeveralPostingsTest::deadline).containsOnly("2031-01-15");
        assertThat(posts)
                .allSatisfy(post -> assertThat(post.evidence("/start/date")).isNotEmpty());
    }

    @Test
    void eachFormHasItsOwnValues() {
        List<Extraction> posts = PARSER.parseAll(FRENCH_FORMS);
        assertThat(posts).extracting(post -> post.posting().reference()).containsExactly("VOLC-31-A", "VOLC-31-B");
        assertThat(posts).extracting(SeveralPostingsTest::deadline).containsExactly("2031-03-12", "2031-04-30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Gärtner (m/w/d)\nWir suchen einen Gärtner (m/w/d) für das Tropenhaus. Sie gießen die Palmen.\n",
                // one post in two languages
                """
                Gärtner (m/w/d)
                Ihre Aufgaben
                Sie pflegen die Palmen im Tropenhaus und führen die Besucher durch das Haus, auch an den Wochenenden.
                Ihr Profil
                Sie sind ausgebildet und gern im Freien. Kennziffer: PG-1. Bewerbungsfrist: 3. Mai 2031

                Gardener (m/f/d)
                Your tasks
                You take care of the palms in the tropical house and show the visitors around, also at the weekend.
                Your profile
                You are trained and like to be in the open air. Reference: PG-1. Application deadline: 3 May 2031
                """,
                // a list of other ads below
                """
                Gärtner (m/w/d)
                Ihre Aufgaben
                - Sie pflegen die Palmen im Tropenhaus und gießen sie nach dem Plan der Leitung.
                Bewerbungsfrist: 3. Mai 2031

                Weitere Stellenangebote
                Florist (m/w/d)
                Bewerbungsfrist: 4. Juni 2031
                Bademeister (m/w/d)
                Bewerbungsfrist: 9. Juli 2031
                Die Gemeinde ist ein Arbeitgeber mit vielen Häusern und Gärten, in denen Menschen gern zusammen arbeiten.
                """,
                // two places of one kind
                """
                La commune recrute 2 jardiniers (H/F)
                Nombre de postes : 2
                Vos missions
                Vous entretenez les serres et les massifs de la commune, vous formez les apprentis et tenez les outils.
                Date limite : 14 mars 2031
                """,
                // numbered tasks
                """
                Research associate in acoustics
                Your tasks
                1. Build the test bench for loudspeakers and measure them with the team of the institute
                2. Write up the results and present them at meetings
                Position: 1
                Your profile
                A degree in physics and joy in listening. Apply by 4 May 2031.
                """,
                // sections under lines of dashes
                """
                Research associate in acoustics
                Reference: AC-31-2
                The institute measures rooms and loudspeakers with a team of eleven, in a hall by the river near the old town.
                ----------
                Pay: grade E13 TV-L, full time, for three years, with the supplements that the agreement grants to everyone.
                ----------
                Apply by 4 May 2031 with your CV and two references to jobs@acoustics.example, and tell us why you listen.
                """,
                // two codes of one ad
                """
                Jardinier (H/F)
                Référence : JD-31
                Référence interne : 4471
                Date limite : 14 mars 2031
                Vous entretenez les serres et les massifs de la commune toute l'année avec une équipe de six personnes.
                """
            })
    void anOrdinaryAdIsOnePost(String text) {
        Extraction whole = PARSER.parse(text);
        assertThat(whole.issues()).extracting(Issue::code).doesNotContain("several-postings");
        assertThat(PARSER.parseAll(text)).containsExactly(whole);
    }

    private static String grade(Extraction post) {
        return post.evidence("/pay/scale/grade").isEmpty()
                ? ""
                : String.valueOf(Objects.requireNonNull(
                                Objects.requireNonNull(post.posting().pay()).scale())
                        .grade());
    }

    private static String deadline(Extraction post) {
        return String.valueOf(Objects.requireNonNull(post.posting().deadline()).date());
    }
}
