package io.stellwerk.extractor;

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
        "Voir l'annonce complète : https://rucher.example.fr/offres/4711,https://rucher.example.fr/offres/4711"
    })
    void findsWhereToApply(String ad, String url) {
        assertThat(PARSER.parse(ad).posting().application().url()).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({
        "Please send your application with a CV to hive@birchvale.org,hive@birchvale.org",
        "Bewerbungen mit Lebenslauf senden Sie bitte an stock@birkental.de,stock@birkental.de"
    })
    void findsWhereToSend(String ad, String email) {
        assertThat(PARSER.parse(ad).posting().application().email()).isEqualTo(email);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More information about us: www.birchvale.org",
                "See our report on https://www.birchvale.org/news/2024/hives",
                "Datenschutzhinweise finden Sie unter https://birkental.de/datenschutz"
            })
    void takesNoOtherLinkForIt(String ad) {
        Posting posting = PARSER.parse(ad).posting();
        assertThat(posting.application() == null || posting.application().url() == null)
                .isTrue();
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
