package io.stellwerk.extractor.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.PostingParser;
import io.stellwerk.posting.Posting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationExtractorTest {

    private static final PostingParser PARSER = PostingParser.create();

    @ParameterizedTest
    @CsvSource({
        "Please apply online at https://jobs.birchvale.org/bees/12,https://jobs.birchvale.org/bees/12",
        "Bewerben Sie sich online unter https://karriere.birkental.de/77,https://karriere.birkental.de/77",
        "'Please see the full call, including how to apply, on https://hives.birchvale.org/job/3412/',https://hives.birchvale.org/job/3412/",
        "Apply here: https://hives.birchvale.org/x12,https://hives.birchvale.org/x12",
        "Zur Stellenausschreibung: https://www.birkental.de/stellen/4711,https://www.birkental.de/stellen/4711",
        "'Diese Stelle finden Sie online unter: https://birkental.de/s/77\nWeitere Stellen: https://birkental.de/jobs',"
                + "https://birkental.de/s/77",
        "Voir l'annonce complète : https://rucher.example.fr/offres/4711,https://rucher.example.fr/offres/4711"
    })
    void findsWhereToApply(String ad, String url) {
        assertThat(PARSER.parse(ad).posting().application().url()).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({
        "Please send your application with a CV to hive@birchvale.org,hive@birchvale.org",
        "Bewerbungen mit Lebenslauf senden Sie bitte an stock@birkental.de,stock@birkental.de",
        "Applications and questions should be sent to hive@birchvale.org,hive@birchvale.org",
        "Resumes should be sent to: Ida Comber; hive@birchvale.org,hive@birchvale.org",
        "Merci d'envoyer CV et lettre à ruche@rucher.example.fr,ruche@rucher.example.fr",
        "Candidatures à adresser à ruche@rucher.example.fr,ruche@rucher.example.fr",
        "Stuur je motivatie en cv naar korf@imkerij.example.nl,korf@imkerij.example.nl",
        "Envíe su solicitud al correo colmena@apicultura.example.es,colmena@apicultura.example.es",
        "Inviare la domanda e il curriculum a alveare@apicoltura.example.it,alveare@apicoltura.example.it",
        "Ansökan skickas till kupa@biodling.example.se,kupa@biodling.example.se",
        "Søknad med CV sendes til kube@birokt.example.no,kube@birokt.example.no",
        "Ansøgning og CV sendes på mail til stade@biavl.example.dk,stade@biavl.example.dk",
        "If you're interested please email Ida Comber ida@birchvale.org by 8 November with your CV.,ida@birchvale.org",
        "'Send a CV, a cover letter and two letters of reference to hive@birchvale.org',hive@birchvale.org",
        "Ce profil vous correspond ? Écrivez-nous à ruche@rucher.example.fr,ruche@rucher.example.fr",
        "For more information please contact Ida Comber (ida@birchvale.org) with a CV and a statement.,ida@birchvale.org",
        "We are a team of nine. hr@birchvale.org,hr@birchvale.org"
    })
    void findsWhereToSend(String ad, String email) {
        assertThat(PARSER.parse(ad).posting().application().email()).isEqualTo(email);
    }

    @Test
    void findsTheAddressBelowARequest() {
        Posting posting = PARSER.parse("""
                        Questions are answered by Otto Korb, o.korb@birchvale.org.

                        Please send your application, a CV and the names of two referees to:

                        Ida Comber
                        Institute of Bee Research
                        Linden Road 4
                        Birchvale
                        i.comber@birchvale.org
                        """).posting();
        assertThat(posting.application().email()).isEqualTo("i.comber@birchvale.org");
    }

    @Test
    void findsTheAddressBelowTheHeadingOfAContact() {
        Posting posting = PARSER.parse("""
                        Wir freuen uns auf Ihre aussagekräftige Bewerbung per E-Mail.

                        Ihr Kontakt

                        Imkerei Birkental GmbH
                        Karin Korb
                        Bienenweg 1
                        20355 Hamburg

                        personal@birkental.de
                        """).posting();
        assertThat(posting.application().email()).isEqualTo("personal@birkental.de");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bitte bewerben Sie sich über unser Onlineportal.\n\nKontakt\nKarin Korb\nk.korb@birkental.de",
                "Inquiries should be sent to hive at birchvale.org <hive at birchvale.org>. Keepers apply by 3 May.",
                "For questions contact the hive, Wabenstr. 3, Kassel, or via email stock7 at birkental.de.",
                "For questions please contact hive@birchvale.org. Apply at https://jobs.birchvale.org/bees/12.",
                "Fragen zur Bewerbung beantwortet stock@birkental.de. Bewerben Sie sich unter https://karriere.birkental.de/77.",
                "Pour tout renseignement : ruche@rucher.example.fr. Postulez sur https://rucher.example.fr/emploi/77.",
                "Please get in touch via hive@birchvale.org if you want to discuss any aspect of the role before applying!",
                "Bitte keine Bewerbungen per E-Mail an stock@birkental.de.",
                "Applicants who need an accommodation may write to the disability officer, hive@birchvale.org."
            })
    void takesNoAddressForQuestionsForIt(String ad) {
        Posting posting = PARSER.parse(ad).posting();
        assertThat(posting.application() == null || posting.application().email() == null)
                .isTrue();
    }

    @Test
    void prefersTheAddressToTheOneInCopy() {
        Posting posting = PARSER.parse("Send your application to ida@birchvale.org, in copy: otto@birchvale.org.")
                .posting();
        assertThat(posting.application().email()).isEqualTo("ida@birchvale.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More information about us: www.birchvale.org",
                "See our report on https://www.birchvale.org/news/2024/hives",
                "Hinweise zum Datenschutz im Bewerbungsverfahren: www.birkental.de/datenschutz",
                "Datenschutzhinweise finden Sie unter https://birkental.de/datenschutz"
            })
    void takesNoOtherLinkForIt(String ad) {
        Posting posting = PARSER.parse(ad).posting();
        assertThat(posting.application() == null || posting.application().url() == null)
                .isTrue();
    }

    @Test
    void readsTheAddressThatHeadsAnAdPassedOn() {
        Posting posting = PARSER.parse(
                        "Beekeeper\n\nhttps://www.birchvale.org/jobs/beekeeper\n\nWe look for a beekeeper.")
                .posting();
        assertThat(posting.application().url()).isEqualTo("https://www.birchvale.org/jobs/beekeeper");
    }

    @Test
    void takesNoAddressForQuestionsBesideThePortal() {
        Posting posting = PARSER.parse("Apply online at https://jobs.birchvale.org/bees/12. "
                        + "Questions about the post or your application? Write to hive@birchvale.org.")
                .posting();
        assertThat(posting.application().url()).isEqualTo("https://jobs.birchvale.org/bees/12");
        assertThat(posting.application().email()).isNull();
    }
}
