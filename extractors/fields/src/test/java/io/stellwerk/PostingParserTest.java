package io.stellwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stellwerk.document.Document;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.ParseContext;
import io.stellwerk.field.Reading;
import io.stellwerk.posting.Alternative;
import io.stellwerk.posting.Deadline;
import io.stellwerk.posting.Evidence;
import io.stellwerk.posting.Extraction;
import io.stellwerk.posting.Field;
import io.stellwerk.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The facade: its settings and what it gives back. */
class PostingParserTest {

    private static final String AD = """
            Research Engineer in Tidal Power (m/f/d)

            Contract: 24 months, fixed-term
            Salary: €3,480 - €4,120 gross per month
            Closing date: 4 May 2026
            """;

    private static final Field<Integer> WORDS = new Field<>("/extras/words", Integer.class);

    @Test
    void evidenceOfAnObjectIsThatOfAllWithin() {
        Extraction extraction = PostingParser.create().parse(AD);
        assertThat(fields(extraction.evidence("/contract/duration/min"))).containsOnly("/contract/duration/min");
        assertThat(fields(extraction.evidence("/contract")))
                .contains("/contract/type", "/contract/duration/min", "/contract/duration/max")
                .allMatch(field -> field.startsWith("/contract/"));
        assertThat(extraction.evidence("/con")).isEmpty();
        assertThat(extraction.evidence("/remote")).isEmpty();
        assertThat(extraction.evidence("")).isEqualTo(extraction.evidence());
    }

    @Test
    void explanationNamesPlaceRuleAndReasons() {
        Extraction extraction = PostingParser.create().parse(AD);
        Evidence deadline = extraction.evidence("/deadline/date").get(0);
        assertThat(extraction.explain())
                .contains("/deadline/date  STATED")
                .contains(deadline.rule())
                .contains("\"" + deadline.text() + "\" at " + deadline.start() + ".." + deadline.end())
                .contains("because label:");
        assertThat(AD.substring(deadline.start(), deadline.end())).isEqualTo("4 May 2026");
    }

    @Test
    void dayOfPublicationTellsAMissingYear() {
        String text = "Please send your application by 14 March.";
        Extraction extraction = PostingParser.builder()
                .published(LocalDate.of(2025, 11, 20))
                .build()
                .parse(text);
        assertThat(deadline(extraction).date()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(extraction.issues()).extracting("code").contains("deadline-year-inferred");
        assertThat(extraction.posting().published())
                .as("what the ad does not say")
                .isNull();
    }

    @Test
    void whatIsKnownOfOneAdGoesBeforeTheSettings() {
        PostingParser parser =
                PostingParser.builder().published(LocalDate.of(2025, 11, 20)).build();
        Document document = Document.of("Please send your application by 14 March.");
        ParseContext known = new ParseContext(LocalDate.of(2022, 1, 10), null);
        assertThat(deadline(parser.parse(document, known)).date()).isEqualTo(LocalDate.of(2022, 3, 14));
    }

    @Test
    void aPrintedYearIsNeverOverruled() {
        Extraction extraction = PostingParser.builder()
                .published(LocalDate.of(2031, 1, 1))
                .build()
                .parse(AD);
        assertThat(deadline(extraction).date()).isEqualTo(LocalDate.of(2026, 5, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D", "de", "DEU", "D1", "Ñ8"})
    void aCountryThatIsNoneFailsBeforeAnyAdIsRead(String country) {
        assertThatThrownBy(() -> PostingParser.builder().country(country))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(country);
    }

    @Test
    void countryOfTheAdsIsAHintOnly() {
        String text = "The institute in Lyon, France, is hiring a technician. Closing date: 4 May 2026";
        assertThat(PostingParser.builder()
                        .country("DE")
                        .build()
                        .parse(text)
                        .posting()
                        .locations())
                .noneMatch(place -> Objects.equals(place.city(), "Lyon") && Objects.equals(place.country(), "DE"));
    }

    @Test
    void anOwnExtractorAddsToExtras() {
        FieldExtractor counter = (scene, draft) ->
                draft.set(WORDS, scene.tokens().size(), Reading.stated(new Span(0, 8), "words/count", 1));
        Extraction extraction =
                PostingParser.builder().extractor(counter).build().parse(AD);
        assertThat(extraction.posting().extras()).containsOnlyKeys("words");
        assertThat(extraction.evidence("/extras/words")).singleElement().satisfies(evidence -> {
            assertThat(evidence.text()).isEqualTo("Research");
            assertThat(evidence.rule()).isEqualTo("words/count");
        });
        Soundness.check(extraction, AD);
    }

    @Test
    void rejectedReadingsAreListedWhenAskedFor() {
        String text = "Closing date: 4 May 2026\n\nApplications must be in by 11 May 2026.";
        assertThat(alternatives(PostingParser.create().parse(text))).isEmpty();
        Extraction asked = PostingParser.builder().alternatives(true).build().parse(text);
        assertThat(alternatives(asked)).extracting(Alternative::value).containsAnyOf("2026-05-04", "2026-05-11");
    }

    private static List<Alternative> alternatives(Extraction extraction) {
        return extraction.evidence("/deadline/date").stream()
                .flatMap(evidence -> evidence.alternatives().stream())
                .toList();
    }

    private static List<String> fields(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::field).toList();
    }

    private static Deadline deadline(Extraction extraction) {
        return Objects.requireNonNull(extraction.posting().deadline(), "deadline");
    }
}
