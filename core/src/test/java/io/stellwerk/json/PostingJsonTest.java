package io.stellwerk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stellwerk.posting.Extraction;
import io.stellwerk.posting.Fields;
import io.stellwerk.posting.Posting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Postings as JSON and back. */
class PostingJsonTest {

    private static final String FULL = "{\"title\":\"Küfer\",\"genderMarker\":\"m/w/d\",\"positionType\":\"OTHER\","
            + "\"researcherProfile\":[\"R1\",\"R2\"],\"positions\":2,\"reference\":\"K-7\",\"language\":\"de\","
            + "\"languages\":[\"de\",\"en\"],\"employer\":{\"name\":\"Kelter\",\"units\":[\"Keller\"],\"unitCode\":\"K1\"},"
            + "\"locations\":[{\"street\":\"Am Fass 1\",\"postalCode\":\"01234\",\"city\":\"Kiel\",\"country\":\"DE\"}],"
            + "\"contract\":{\"type\":\"FIXED_TERM\",\"duration\":{\"min\":\"P24M\",\"max\":\"P24M\"},\"until\":\"2028-09-30\","
            + "\"extension\":{\"possible\":false,\"maxTotal\":\"P48M\"}},"
            + "\"workload\":{\"fullTime\":true,\"percent\":{\"min\":65,\"max\":100},\"hoursPerWeek\":{\"min\":19.5}},"
            + "\"pay\":{\"amount\":{\"min\":2871.5,\"max\":3100,\"currency\":\"EUR\",\"per\":\"MONTH\",\"gross\":true},"
            + "\"scale\":{\"system\":\"TV-L\",\"grade\":\"E13\"},"
            + "\"supplements\":[{\"kind\":\"BONUS\",\"percent\":8}]},"
            + "\"start\":{\"date\":\"2026-10-01\",\"precision\":\"MONTH\",\"asap\":true},"
            + "\"deadline\":{\"date\":\"2026-05-04\",\"time\":\"23:59\",\"zone\":\"Europe/Paris\",\"rolling\":true},"
            + "\"published\":\"2026-03-01\",\"contacts\":[{\"name\":\"Ida Kern\",\"email\":\"k@kelter.example\"}],"
            + "\"application\":{\"email\":\"k@kelter.example\",\"documents\":[\"CV\"]},\"remote\":\"HYBRID\","
            + "\"requirements\":{\"degree\":\"MASTER\",\"languages\":[{\"language\":\"en\",\"level\":\"C1\",\"required\":false}],"
            + "\"experienceMonths\":{\"min\":24}},\"clearance\":[\"PPST\"],"
            + "\"sections\":[{\"kind\":\"TASKS\",\"heading\":\"Aufgaben\",\"start\":0,\"end\":9}],"
            + "\"extras\":{\"kitas\":3}}";

    @Test
    void aFullPostingIsReadAndWrittenUnchanged() {
        Posting posting = PostingJson.readPosting(FULL);
        assertThat(PostingJson.write(posting)).isEqualTo(FULL);
        assertThat(PostingJson.readPosting(PostingJson.write(posting))).isEqualTo(posting);
    }

    @Test
    void anEmptyExtractionKeepsItsLists() {
        Extraction extraction = PostingJson.readExtraction("{\"posting\":{}}");
        assertThat(PostingJson.write(extraction)).isEqualTo("{\"posting\":{},\"evidence\":[],\"issues\":[]}");
        assertThat(PostingJson.write(extraction.withSource("a.txt"))).startsWith("{\"source\":\"a.txt\",\"posting\"");
    }

    @Test
    void leavesHaveTheirNormalForm() {
        assertThat(PostingJson.leaf(LocalDate.of(2026, 5, 4))).hasToString("\"2026-05-04\"");
        assertThat(PostingJson.leaf(LocalTime.of(9, 0))).hasToString("\"09:00\"");
        assertThat(PostingJson.leaf(Period.ofMonths(24))).hasToString("\"P24M\"");
        assertThat(PostingJson.leaf(Period.ofDays(42))).hasToString("\"P42D\"");
        assertThat(PostingJson.leaf(true)).hasToString("true");
    }

    @ParameterizedTest
    @CsvSource({
        "1E+2, 100",
        "100, 100",
        "100.00, 100",
        "3.67E+3, 3670",
        "3670.0, 3670",
        "8.30, 8.3",
        "0.50, 0.5",
        "0.0, 0",
        "2871.5, 2871.5",
        "1E-2, 0.01"
    })
    void decimalsHaveOnePlainForm(String printed, String plain) {
        Posting posting = PostingJson.readPosting("{\"pay\":{\"amount\":{\"min\":" + printed + "}}}");
        String json = "{\"pay\":{\"amount\":{\"min\":" + plain + "}}}";
        assertThat(PostingJson.write(posting)).isEqualTo(json);
        assertThat(PostingJson.tree(posting)).hasToString(json);
        assertThat(PostingJson.readPosting(json)).isEqualTo(posting);
        assertThat(PostingJson.leaf(new BigDecimal(printed))).hasToString(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "no JSON",
                "{\"titel\": \"x\"}",
                "{\"positions\": \"two\"}",
                "{\"deadline\": {\"date\": \"soon\"}}",
                "{\"contract\": {\"type\": \"FOREVER\"}}"
            })
    void whatIsNoPostingIsRejectedWithItsCause(String json) {
        assertThatThrownBy(() -> PostingJson.readPosting(json))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .isNotBlank();
    }

    @Test
    void aTreeReadsAsThePosting() {
        Posting posting = PostingJson.readPosting(FULL);
        assertThat(PostingJson.posting(PostingJson.tree(posting))).isEqualTo(posting);
        assertThat(PostingJson.tree(posting).at(Fields.DEADLINE_TIME.pointer()).asText())
                .isEqualTo("23:59");
    }
}
