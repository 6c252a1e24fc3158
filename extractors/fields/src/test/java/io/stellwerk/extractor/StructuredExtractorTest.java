package io.stellwerk.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.PostingParser;
import io.stellwerk.document.Document;
import io.stellwerk.field.Draft;
import io.stellwerk.field.ParseContext;
import io.stellwerk.field.Reading;
import io.stellwerk.field.Scene;
import io.stellwerk.field.Structured;
import io.stellwerk.json.PostingJson;
import io.stellwerk.lexer.Lexer;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Lexicon;
import io.stellwerk.posting.Evidence;
import io.stellwerk.posting.Extraction;
import io.stellwerk.posting.Field;
import io.stellwerk.posting.Fields;
import io.stellwerk.posting.Issue;
import io.stellwerk.quantity.PayPeriod;
import io.stellwerk.recognizer.Mentions;
import io.stellwerk.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Data of a page beside its text: it fills, supports or conflicts. */
class StructuredExtractorTest {

    private static final String AD =
            "Research Engineer in Tidal Power\n\nClosing date: 4 May 2026\nReference: TP-2026-7\n";
    private static final LocalDate CLOSING = LocalDate.of(2026, 5, 4);

    @Test
    void fillsWhatTheTextLeavesOpen() {
        Extraction extraction = parse(
                AD,
                one(Fields.PUBLISHED, LocalDate.of(2026, 3, 2), "2026-03-02"),
                one(Fields.WORKLOAD_FULL_TIME, true, "FULL_TIME"));
        assertThat(extraction.posting().published()).isEqualTo(LocalDate.of(2026, 3, 2));
        Evidence evidence = extraction.evidence("/published").get(0);
        assertThat(evidence.rule()).isEqualTo("structured/json-ld");
        assertThat(evidence.confidence()).isEqualTo(0.9);
        assertThat(evidence.start()).isEqualTo(evidence.end()).isZero();
        assertThat(extraction.evidence("/workload/fullTime")).hasSize(1);
        assertThat(conflicts(extraction.issues())).isEmpty();
    }

    @Test
    void evidenceIsTheValueInTheTextWhereItStandsThere() {
        Draft draft =
                draft("Apply with code TP-2026-7 or TP-2026-77.", one(Fields.REFERENCE, "TP-2026-77", "TP-2026-77"));
        assertThat(draft.reading(Fields.REFERENCE)
                        .orElseThrow()
                        .span()
                        .of(draft.text().text()))
                .isEqualTo("TP-2026-77");
        assertThat(draft.reading(Fields.REFERENCE).orElseThrow().span().start()).isEqualTo(29);
    }

    @Test
    void supportsWhatTheTextSaysToo() {
        Extraction extraction = parse(AD, one(Fields.DEADLINE_DATE, CLOSING, "2026-05-04"));
        assertThat(extraction.evidence("/deadline/date"))
                .hasSize(2)
                .allMatch(e -> e.text().equals("4 May 2026"));
        assertThat(extraction.evidence("/deadline/date").get(1).rule()).isEqualTo("structured/json-ld");
        assertThat(conflicts(extraction.issues())).isEmpty();
    }

    @Test
    void keepsTheTextAndReportsAConflict() {
        Extraction extraction = parse(AD, one(Fields.DEADLINE_DATE, CLOSING.plusDays(30), "2026-06-03"));
        assertThat(PostingJson.tree(extraction.posting()).at("/deadline/date").asText())
                .isEqualTo("2026-05-04");
        assertThat(conflicts(extraction.issues())).singleElement().satisfies(issue -> {
            assertThat(issue.field()).isEqualTo("/deadline/date");
            assertThat(issue.message()).contains("2026-06-03", "2026-05-04", "json-ld", "the text was taken");
            assertThat(AD.substring(Objects.requireNonNull(issue.start()), Objects.requireNonNull(issue.end())))
                    .isEqualTo("4 May 2026");
        });
    }

    @Test
    void aDoubtfulReadingGivesWayAndIsReportedToo() {
        Draft draft = new Draft(Document.of(AD).text());
        draft.set(Fields.DEADLINE_DATE, CLOSING, Reading.stated(new Span(48, 58), "deadline/none", 0.4));
        join(AD, draft, one(Fields.DEADLINE_DATE, CLOSING.plusDays(30), "2026-06-03"));
        assertThat(draft.get(Fields.DEADLINE_DATE)).contains(CLOSING.plusDays(30));
        assertThat(leaf(draft, "/deadline/date").rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.value()).isEqualTo(CLOSING));
        assertThat(conflicts(draft.issues()))
                .singleElement()
                .satisfies(issue -> assertThat(issue.message()).contains("2026-05-04", "the data was taken"));
    }

    @Test
    void endsOfASalaryAreTakenTogetherOrNotAtAll() {
        Structured<?> min = one(Fields.PAY_MIN, BigDecimal.valueOf(3000), "3000");
        Structured<?> max = one(Fields.PAY_MAX, BigDecimal.valueOf(4000), "4000");
        Structured<?> per = one(Fields.PAY_PER, PayPeriod.MONTH, "MONTH");
        Draft open = draft(AD, min, max, per);
        assertThat(open.get(Fields.PAY_MAX)).contains(BigDecimal.valueOf(4000));
        Draft printed = new Draft(Document.of(AD).text());
        printed.set(Fields.PAY_MIN, new BigDecimal("3000.00"), Reading.stated(new Span(0, 8), "pay/amount", 0.9));
        join(AD, printed, min, max, per);
        assertThat(printed.has(Fields.PAY_MAX)).isFalse();
        assertThat(leaf(printed, "/pay/amount/min").readings()).hasSize(2);
    }

    @Test
    void oneNameMaySayMoreThanTheOther() {
        Draft draft = new Draft(Document.of(AD).text());
        draft.set(Fields.TITLE, "Research Engineer", Reading.stated(new Span(0, 17), "title/first", 0.9));
        join(AD, draft, one(Fields.TITLE, "RESEARCH-ENGINEER in Tidal Power", "x"));
        assertThat(draft.get(Fields.TITLE)).contains("Research Engineer");
        assertThat(draft.issues()).isEmpty();
    }

    @Test
    void placesAreJoinedByTheirCities() {
        Draft draft = new Draft(Document.of(AD).text());
        draft.set(
                Fields.LOCATION_CITY.at(draft.open("/locations")),
                "Graz",
                Reading.stated(new Span(0, 4), "place", 0.9));
        join(
                AD,
                draft,
                one(Fields.LOCATION_CITY.at(0), "GRAZ", "GRAZ"),
                one(Fields.LOCATION_COUNTRY.at(0), "Österreich", "Österreich"));
        assertThat(draft.get(Fields.LOCATION_COUNTRY.at(0))).contains("AT");
        assertThat(draft.issues()).isEmpty();
        join(AD, draft, one(Fields.LOCATION_CITY.at(0), "Linz", "Linz"));
        assertThat(draft.has(Fields.LOCATION_CITY.at(1))).isFalse();
        assertThat(conflicts(draft.issues()))
                .singleElement()
                .satisfies(issue -> assertThat(issue.message()).contains("Linz", "Graz"));
    }

    @Test
    void placesOfTheDataAreTakenWhereTheTextHasNone() {
        Draft draft = draft(
                "Nothing.",
                one(Fields.LOCATION_CITY.at(0), "Graz", "Graz"),
                one(Fields.LOCATION_CITY.at(1), "Linz", "Linz"),
                one(Fields.LOCATION_COUNTRY.at(1), "at", "at"));
        assertThat(draft.get(Fields.LOCATION_CITY.at(0))).contains("Graz");
        assertThat(draft.get(Fields.LOCATION_CITY.at(1))).contains("Linz");
        assertThat(draft.get(Fields.LOCATION_COUNTRY.at(1))).contains("AT");
    }

    private static <T> Structured<T> one(Field<T> field, T value, String printed) {
        return new Structured<>(field, value, "json-ld", printed);
    }

    private static Extraction parse(String text, Structured<?>... structured) {
        return PostingParser.builder().calibrated(false).build().parse(Document.of(text), List.of(structured));
    }

    private static Draft draft(String text, Structured<?>... structured) {
        Draft draft = new Draft(Document.of(text).text());
        join(text, draft, structured);
        return draft;
    }

    private static void join(String text, Draft draft, Structured<?>... structured) {
        Tokens tokens = Lexer.read(Document.of(text), Lexicon.standard());
        Scene scene = new Scene(tokens, Mentions.find(tokens, List.of()), ParseContext.NONE.with(List.of(structured)));
        new StructuredExtractor().extract(scene, draft);
    }

    private static Draft.Leaf leaf(Draft draft, String pointer) {
        return Objects.requireNonNull(draft.leaves().get(pointer), pointer);
    }

    private static List<Issue> conflicts(List<Issue> issues) {
        return issues.stream()
                .filter(issue -> issue.code().equals("structured-conflict"))
                .toList();
    }
}
