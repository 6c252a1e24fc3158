package io.stellwerk.extractor.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.stellwerk.PostingParser;
import io.stellwerk.posting.Contact;
import io.stellwerk.posting.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactExtractorTest {

    private static final PostingParser PARSER = PostingParser.create();

    @Test
    void joinsNameAddressAndNumber() {
        Contact contact = PARSER.parse(
                        "Dienstort: Göttingen\n\nRückfragen beantwortet Frau Dr. Wilma Bienert, Tel. 0551 5550172, "
                                + "w.bienert@imkerei-birkental.de.")
                .posting()
                .contacts()
                .get(0);
        assertThat(contact.name()).isEqualTo("Wilma Bienert");
        assertThat(contact.honorific()).isEqualTo("Frau Dr.");
        assertThat(contact.email()).isEqualTo("w.bienert@imkerei-birkental.de");
        assertThat(contact.phone()).isEqualTo("+495515550172");
    }

    @Test
    void takesNoFaxForATelephone() {
        Extraction extraction = PARSER.parse("Kontakt: Wilma Bienert, Fax: +49 551 5550173");
        assertThat(extraction.posting().contacts())
                .allSatisfy(contact -> assertThat(contact.phone()).isNull());
    }

    @Test
    void leavesOutWhoSupervises() {
        Extraction extraction = PARSER.parse("The project is supervised by Prof. Arno Wachs in the bee group.");
        assertThat(extraction.posting().contacts()).isEmpty();
    }

    @Test
    void turnsSurnameAndGivenNameIntoSpokenOrder() {
        Contact contact = contact("Wenden Sie sich bitte an Bienert, Karin, +49 551 5550172.");
        assertThat(contact.name()).isEqualTo("Karin Bienert");
    }

    @Test
    void keepsAnInitialThatLooksLikeAFormOfAddress() {
        Contact contact =
                contact("For questions please contact M. van Wabenland, m.van.wabenland@imkerei-birkental.nl.");
        assertThat(contact.name()).isEqualTo("M. van Wabenland");
    }

    @Test
    void readsNumbersWithoutAWordBeforeThem() {
        Contact contact = contact("Dienstort: Göttingen\n\nFragen beantwortet Frau Wilma Bienert, 0551 55 50-172.");
        assertThat(contact.phone()).isEqualTo("+495515550172");
    }

    @Test
    void readsParticlesInCapitals() {
        Contact contact = contact("Contact : Julien DA RUCHE, responsable du rucher, 05 61 00 00 00");
        assertThat(contact.name()).isEqualTo("Julien DA RUCHE");
    }

    @Test
    void leavesOutWhoPassesTheAdOn() {
        Extraction extraction = PARSER.parse(
                "Dear all, please see below.\nArno Wachs, arno.wachs@liste-honig.de\n\n---------- Forwarded message ---------\n"
                        + "From: Beekeeping list <list@liste-honig.de>\nDate: Mon, 3 Apr 2023\n\nThe University of Birkental seeks a postdoc.\n\n"
                        + "Please send questions to Dr. Wilma Bienert, w.bienert@birkental.de.");
        assertThat(extraction.posting().contacts()).extracting(Contact::name).containsExactly("Wilma Bienert");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Contact: Robin Le Wachs, r.lewachs@birchvale.org | Robin Le Wachs",
                "Informal enquiries may be made to Ida Baker (ib@birchvale.org). | Ida Baker",
                "Send your CV to hive@birchvale.org (Ida Comber, head of bees). | Ida Comber",
                "For more information contact the Head of Department Ida Comber, phone +44 20 7946 0123. | Ida Comber",
                "Applications should be sent to: Robert Wabenreich, Head, Bee Department. | Robert Wabenreich",
                "Envoyez votre CV : VAN WABEN, Julie <julie.van-waben@rucher.example.fr> | Julie VAN WABEN",
                "Questions may be directed to Dr. Jos. J. Comber: jcomber@birchvale.org. | Jos. J. Comber",
                "Fragen beantwortet Prof. Dr. Chr. Immental (immental@birkental.de). | Chr. Immental",
                "Melde dich: Pfarrer Otto~Waben-Korb, waben-korb@birkental.de | Otto Waben-Korb",
                "Bewerbungen an:~Imkerei Birkental GmbH~- Rene Waben -~stock@birkental.de | Rene Waben",
                "Mail gerust met Karin de Boer, k.deboer@imkerij.example.nl | Karin de Boer",
                "Auskunft erteilt Ihnen gerne Urs Waben, Leiter Imkerei, Tel. 031 321 11 22. | Urs Waben",
                "Rückfragen: Frau Vogt, 02331/207-1234 | Vogt",
                "Questions? Ask Prof. Ida Comber. Prof. Comber is happy to help: comber@birchvale.org | Ida Comber"
            })
    void readsNames(String ad, String name) {
        assertThat(PARSER.parse(ad.replace('~', '\n')).posting().contacts())
                .extracting(Contact::name)
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Setzen Sie sich mit Kurt Waben, Dirk Honig oder Manuela Korb via stock@birkental.de in Verbindung. "
                        + "| Kurt Waben, Dirk Honig, Manuela Korb",
                "For more information contact Ida Comber, Otto Wax or Emma Straw at hive@birchvale.org "
                        + "| Ida Comber, Otto Wax, Emma Straw",
                "Personnes à contacter :~- Alice Ruchelle, responsable~- Paul Cirier, adjoint~04 76 55 50 17 "
                        + "| Alice Ruchelle, Paul Cirier",
                "Fragen beantworten gerne:~Otto Korb (Imkerei), Tel. 0551 16-12345~Karin Waben, Tel. 0551 16-54321 "
                        + "| Otto Korb, Karin Waben",
                "À adresser à Madame Ruchelle.~~Isabelle RUCHELLE (isabelle.ruchelle@rucher.example.fr) | Isabelle RUCHELLE"
            })
    void readsEveryName(String ad, String names) {
        assertThat(PARSER.parse(ad.replace('~', '\n')).posting().contacts())
                .extracting(Contact::name)
                .containsExactly(names.split(", ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contact Human Resources at hive@birchvale.org",
                "Haus Sonnenblume\nhaus.sonnenblume@birkental.de",
                "Für Fragen stehen wir zur Verfügung. Während der Ferien bitten wir um Geduld.",
                "Contact: At Professional meetings we talk to you.",
                "Bitte senden Sie Ihre Unterlagen unter dem Kennzeichen K-BW an stock@birkental.de.",
                "Contact our HR Support: hive@birchvale.org",
                "Contact: ruche@rucher.example.fr\n\nMaître de Conférences",
                "Unser Büro liegt gut erreichbar. Kontakt ab Ede-Wabenburg."
            })
    void takesNoOtherWordsForNames(String ad) {
        assertThat(PARSER.parse(ad).posting().contacts())
                .allSatisfy(contact -> assertThat(contact.name()).isNull());
    }

    @Test
    void findsTheNameBelowARequest() {
        assertThat(contact("SEND APPLICATION TO:\nIda Comber\nHuman Resources\n4 Linden Road")
                        .name())
                .isEqualTo("Ida Comber");
    }

    @Test
    void leavesOutWhoSignsTheMailAboveTheAd() {
        Extraction extraction = PARSER.parse("""
                Dear all, please note the post below.

                --
                Prof. Arno Wachs
                Beekeeping Society
                Tel. +49 551 5550199

                ----------------------------

                The University of Birkental seeks a postdoc in bee research. For further information please
                contact Dr. Wilma Bienert, w.bienert@birkental.de.
                """);
        assertThat(extraction.posting().contacts()).extracting(Contact::name).containsExactly("Wilma Bienert");
        assertThat(extraction.posting().contacts()).extracting(Contact::phone).containsOnlyNulls();
    }

    @Test
    void keepsWhoSignsAndIsNamedAbove() {
        Contact contact = contact("""
                Questions about this post in bee research go to Ida Comber in our office.

                --
                Ida Comber
                Institute of Bee Research
                Tel. +49 551 5550199
                """);
        assertThat(contact.name()).isEqualTo("Ida Comber");
        assertThat(contact.phone()).isEqualTo("+495515550199");
    }

    @Test
    void givesEachLineItsNumber() {
        Extraction extraction = PARSER.parse("""
                Dienstort: Erfurt

                Auskünfte erteilen
                Herr Waben (fachlich), Tel.: 0361 555-1234
                Frau Honig (Personal), Tel.: 0361 555-1235
                """);
        assertThat(extraction.posting().contacts())
                .extracting(Contact::name, Contact::phone)
                .containsExactly(tuple("Waben", "+493615551234"), tuple("Honig", "+493615551235"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Meer weten? Ik, Anna Kamp, ben bereikbaar op 06-41611022. | Anna Kamp",
                "Anna Weber ist unter 0345 5522-102 erreichbar. | Anna Weber",
                "Des questions ? Appelez Julie au 05 46 55 01 38. | Julie",
                "Just call Emma, our office manager, on 020 7946 0958. | Emma",
                "Fragen beantworten Anna Weber / Otto Busch, Tel. 0345 5522101. | Otto Busch"
            })
    void namesWhomToAsk(String ad, String name) {
        assertThat(PARSER.parse(ad).posting().contacts())
                .extracting(Contact::name)
                .contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For further information on the Bee Keeping Silver Award contact bees@kornfeld.example.",
                "Fragen beantwortet die Leitung des Bereichs Technik, technik@kornfeld.example.",
                "Bewerbungen an die Fakultät, Dr. Wilma Bienert-Ring 1, 1010 Wien."
            })
    void takesNoOtherCapitalsForAPerson(String ad) {
        assertThat(PARSER.parse(ad).posting().contacts())
                .allSatisfy(contact -> assertThat(contact.name()).isNull());
    }

    @Test
    void leavesOutTheMailboxForDataProtection() {
        Extraction extraction = PARSER.parse(
                "Rückfragen: Frau Honig, Tel. 0361 555-1235. " + "Hinweise zum Datenschutz: datenschutz@birkental.de");
        assertThat(extraction.posting().contacts()).extracting(Contact::email).containsOnlyNulls();
    }

    private static Contact contact(String text) {
        return PARSER.parse(text).posting().contacts().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Till dig som söker och vill veta mer: kontakta Anna Björk på 070-123 45 67 om du har frågor. | +46701234567",
                "Pour en savoir plus sur le poste, contactez Jeanne Tremblay au 514-555-0137. | +15145550137",
                "Vragen over de functie? Bel met Jan de Vries, 020 – 123 4567 / 06 - 1234 5678. | +31201234567"
            })
    void readsNumbersOfAdsWithoutCountry(String text, String expected) {
        assertThat(PARSER.parse(text).posting().contacts())
                .extracting(Contact::phone)
                .contains(expected);
    }

    @Test
    void keepsNumbersBehindTheirNames() {
        assertThat(PARSER.parse(
                                "Lieu : Grenoble\n\nRenseignements : Julie Miel (RH) – 04 76 55 50 17 ; Paul Cirier (ruches), 04 76 55 50 18")
                        .posting()
                        .contacts())
                .extracting(Contact::name, Contact::phone)
                .containsExactly(tuple("Julie Miel", "+33476555017"), tuple("Paul Cirier", "+33476555018"));
    }

    @Test
    void leavesOutPiecesOfAnAddress() {
        assertThat(PARSER.parse(
                                "Contact : [Jean-\n\nPaul.Miel@rucher.example.fr](mailto:Jean-Paul.Miel@rucher.example.fr)")
                        .posting()
                        .contacts())
                .extracting(Contact::email)
                .doesNotContain("Paul.Miel@rucher.example.fr");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Inlichtingen bij dr. J. de Boer, j.deboer@imkerij.example.nl | J. de Boer",
                "Please contact May Sun (maysun@hive.example.sg). | May Sun"
            })
    void readsNamesOfWordsThatMeanSomethingElse(String text, String name) {
        assertThat(contact(text).name()).isEqualTo(name);
    }

    @Test
    void readsAnAddressWithSpacesAroundItsSign() {
        assertThat(contact("E-Mail an honig @ imkerei-birkental.de").email()).isEqualTo("honig@imkerei-birkental.de");
    }
}
