package io.stellwerk.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.PostingParser;
import io.stellwerk.posting.Contact;
import io.stellwerk.posting.Extraction;
import org.junit.jupiter.api.Test;

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
    void leavesOutWhoPassesTheAdOn() {
        Extraction extraction = PARSER.parse(
                "Dear all, please see below.\nArno Wachs, arno.wachs@liste-honig.de\n\n---------- Forwarded message ---------\n"
                        + "From: Beekeeping list <list@liste-honig.de>\nDate: Mon, 3 Apr 2023\n\nThe University of Birkental seeks a postdoc.\n\n"
                        + "Please send questions to Dr. Wilma Bienert, w.bienert@birkental.de.");
        assertThat(extraction.posting().contacts()).extracting(Contact::name).containsExactly("Wilma Bienert");
    }

    private static Contact contact(String text) {
        return PARSER.parse(text).posting().contacts().get(0);
    }
}
