package io.stellwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stellwerk.pay.PayTables;
import io.stellwerk.posting.Extraction;
import io.stellwerk.table.DataException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words and pay tables of the caller's own. */
class ParserSettingsTest {

    private static final String HEAD = "concept\tform\texample\n";

    private static PostingParser with(String language, String rows) {
        return PostingParser.builder()
                .lexicon(language, "own.tsv", new StringReader(rows))
                .build();
    }

    @Test
    void ownWordsAreReadBesideThoseOfThePacks() {
        String ad = "Küfer gesucht\nMeldeschluss: 4. Mai 2031\n";
        assertThat(PostingParser.create().parse(ad).evidence("/deadline/date")).isEmpty();
        PostingParser own = with("de", HEAD + "label/deadline\tMeldeschluss | Melden bis\t\n");
        assertThat(own.parse(ad).evidence("/deadline/date"))
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.text()).isEqualTo("4. Mai 2031"));
        assertThat(own.parse(ad.replace("Meldeschluss", "Bewerbungsfrist")).evidence("/deadline/date"))
                .isNotEmpty();
        assertThat(PostingParser.create().parse(ad).evidence("/deadline/date")).isEmpty();
    }

    @Test
    void aLanguageWithoutAPackMayBeAdded() {
        PostingParser own = with("cs", HEAD + "label/deadline\tUzávěrka přihlášek\t\nmonth/5\tkvětna\t\n");
        Extraction read = own.parse("Zahradník\nUzávěrka přihlášek: 4. května 2031\n");
        assertThat(read.evidence("/deadline/date")).isNotEmpty();
    }

    /** A tilde stands for a tab. */
    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        deadline~Meldeschluss~    ! own.tsv:3: concept: a concept is kind/value: deadline
        /x~Meldeschluss~          ! own.tsv:3: concept: a concept is kind/value: /x
        label/deadline~a | | b~   ! own.tsv:3: form: an empty form
        label/deadline~*~         ! own.tsv:3: form:
        label/deadline~Meldung    ! own.tsv:3: 2 cells where 3 are expected
        """)
    void aFaultyRowNamesItsPlaceAndCause(String row, String message) {
        String rows = HEAD + "label/start\tAntritt\t\n" + row.replace('~', '\t') + "\n";
        assertThatThrownBy(() -> with("de", rows))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void ownPayTablesAreLookedUp() {
        PayTables tables = PayTables.standard().withTable("tv-l-next.tsv", new StringReader("""
                # system: TV-L
                # authority: the employers
                # hours: by region
                # currency: EUR
                # period: MONTH
                # payments: 12
                # rounding: 0.01
                # entry-steps: *=1
                grade\tstep\tamount\tvalid_from
                E13\t1\t9000\t2040-01-01
                """));
        String ad = "Küfer (m/w/d)\nEntgeltgruppe 13 TV-L\nBeginn: 1. Mai 2040\n";
        assertThat(table(PostingParser.builder().payTables(tables).build().parse(ad)))
                .isEqualTo("tv-l-next");
        assertThat(table(PostingParser.create().parse(ad))).isNotEqualTo("tv-l-next");
    }

    private static String table(Extraction read) {
        return read.posting().pay() == null || read.posting().pay().resolved() == null
                ? ""
                : String.valueOf(read.posting().pay().resolved().table());
    }
}
