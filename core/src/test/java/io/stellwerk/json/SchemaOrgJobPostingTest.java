package io.stellwerk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.stellwerk.posting.Issue;
import io.stellwerk.posting.Posting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Postings as schema.org's JobPosting, there and back. */
class SchemaOrgJobPostingTest {

    private static final int SEEDS = 400;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void whatIsWrittenIsReadAgain() throws JsonProcessingException {
        for (long seed = 0; seed < SEEDS; seed++) {
            Posting posting = RandomPostings.of(seed);
            String jsonLd = SchemaOrgJobPosting.write(posting).toString();
            assertThat(PostingJson.tree(SchemaOrgJobPosting.read(JSON.readTree(jsonLd))))
                    .as("seed %d", seed)
                    .isEqualTo(PostingJson.tree(posting));
        }
    }

    @Test
    void plainSchemaOrgLosesWhatIsReportedAndChangesNothingElse() {
        for (long seed = 0; seed < SEEDS; seed++) {
            checkLosses(RandomPostings.of(seed));
        }
    }

    private static void checkLosses(Posting posting) {
        ObjectNode jsonLd = SchemaOrgJobPosting.write(posting);
        boolean own = jsonLd.remove("stellwerk") != null;
        List<Loss> losses = SchemaOrgJobPosting.losses(posting);
        assertThat(own).isEqualTo(!losses.isEmpty());
        JsonNode before = PostingJson.tree(posting);
        JsonNode after = PostingJson.tree(SchemaOrgJobPosting.read(jsonLd));
        List<String> lost = losses.stream().map(Loss::field).toList();
        for (Loss loss : losses) {
            assertThat(loss.reason()).isNotBlank();
            assertThat(before.at(loss.field()).isMissingNode()).isFalse();
        }
        for (Loss same : new LossReport(Map.of(), "").between(before, after)) {
            assertThat(lost).contains(same.field());
        }
        assertThat(SchemaOrgJobPosting.problems(SchemaOrgJobPosting.write(posting)))
                .extracting(Issue::message)
                .noneMatch(message -> message.contains("is empty"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"date\":\"2026-04-30\"}', 2026-04-30T23:59:59",
        "'{\"date\":\"2026-04-30\",\"zone\":\"Europe/Berlin\"}', 2026-04-30T23:59:59+02:00",
        "'{\"date\":\"2026-12-19\",\"zone\":\"Europe/Paris\"}', 2026-12-19T23:59:59+01:00",
        "'{\"date\":\"2026-12-19\",\"time\":\"12:00\",\"zone\":\"Europe/London\"}', 2026-12-19T12:00:00Z",
        "'{\"date\":\"2026-10-25\",\"time\":\"02:30\",\"zone\":\"Europe/Berlin\"}', 2026-10-25T02:30:00+01:00",
        "'{\"date\":\"2026-04-30\",\"zone\":\"Europe/Nowhere\"}', 2026-04-30T23:59:59",
    })
    void deadlineIsTheLastMoment(String deadline, String validThrough) {
        assertThat(written("{\"deadline\":" + deadline + "}")
                        .path("validThrough")
                        .asText())
                .isEqualTo(validThrough);
    }

    @Test
    void absentIsAbsent() {
        ObjectNode job = written("{}");
        assertThat(job.toString()).isEqualTo("{\"@context\":\"https://schema.org\",\"@type\":\"JobPosting\"}");
    }

    @Test
    void printedPayIsBaseAndATableIsAnEstimate() {
        ObjectNode job =
                written("{\"pay\":{\"amount\":{\"min\":3480,\"max\":4120,\"currency\":\"EUR\",\"per\":\"MONTH\"}}}");
        assertThat(job.path("baseSalary").toString())
                .isEqualTo(
                        "{\"@type\":\"MonetaryAmount\",\"currency\":\"EUR\",\"value\":"
                                + "{\"@type\":\"QuantitativeValue\",\"minValue\":3480,\"maxValue\":4120,\"unitText\":\"MONTH\"}}");
        job = written(
                "{\"pay\":{\"scale\":{\"system\":\"TV-L\",\"grade\":\"E13\"},\"resolved\":{\"min\":4500,\"max\":6400,"
                        + "\"currency\":\"EUR\",\"per\":\"MONTH\",\"table\":\"tv-l\"}}}");
        assertThat(job.has("baseSalary")).isFalse();
        assertThat(job.at("/estimatedSalary/name").asText()).isEqualTo("tv-l");
        assertThat(job.at("/estimatedSalary/value/maxValue").asText()).isEqualTo("6400");
        assertThat(job.at("/stellwerk/pay/scale/grade").asText()).isEqualTo("E13");
        assertThat(job.at("/@context/1/stellwerk/@type").asText()).isEqualTo("@json");
    }

    @Test
    void amountsArePrintedInFull() {
        String json = written("{\"pay\":{\"amount\":{\"min\":50000,\"per\":\"YEAR\",\"gross\":true}}}")
                .toString();
        assertThat(json).contains("\"minValue\":50000").doesNotContain("E+");
    }

    @Test
    void contractIsAnArrayOfTypes() {
        assertThat(written("{\"contract\":{\"type\":\"FIXED_TERM\"},\"workload\":{\"fullTime\":true}}")
                        .path("employmentType")
                        .toString())
                .isEqualTo("[\"FULL_TIME\",\"TEMPORARY\"]");
        assertThat(written("{\"contract\":{\"type\":\"PERMANENT\"}}").has("employmentType"))
                .isFalse();
    }

    @Test
    void onlyWhollyRemoteIsTelecommute() {
        assertThat(written("{\"remote\":\"REMOTE\"}").path("jobLocationType").asText())
                .isEqualTo("TELECOMMUTE");
        assertThat(written("{\"remote\":\"HYBRID\"}").has("jobLocationType")).isFalse();
    }

    @Test
    void contractEndHasNoProperty() {
        Posting posting = PostingJson.readPosting(
                "{\"title\":\"Postdoc\",\"contract\":{\"duration\":{\"min\":\"P24M\",\"max\":\"P24M\"},\"until\":\"2028-08-31\"}}");
        assertThat(SchemaOrgJobPosting.losses(posting))
                .containsExactly(new Loss("/contract/until", "no property for the last day of a contract"));
        assertThat(SchemaOrgJobPosting.write(posting).path("jobDuration").asText())
                .isEqualTo("P24M");
    }

    @Test
    void descriptionIsHtml() {
        ObjectNode job = SchemaOrgJobPosting.write(
                PostingJson.readPosting("{}"), SchemaOrgPage.of("Tasks & duties\nmany\n\n- one\n• two <b>\r\nend"));
        assertThat(job.path("description").asText())
                .isEqualTo("<p>Tasks &amp; duties<br>many</p><ul><li>one</li><li>two &lt;b&gt;</li></ul><p>end</p>");
    }

    @Test
    void readsWhatOthersWrite() throws JsonProcessingException {
        Posting posting = SchemaOrgJobPosting.read(JSON.readTree("""
                {"@type": "JobPosting", "title": [" Engineer "], "hiringOrganization": "Sample Institute", "datePosted": "soon",
                 "validThrough": "2026-05-04", "employmentType": "full-time, TEMPORARY", "identifier": "X-7",
                 "jobLocation": {"address": {"addressLocality": "Lyon", "addressCountry": {"name": "FR"}}},
                 "baseSalary": {"currency": "eur", "value": {"minValue": "3480.50", "maxValue": 0, "unitText": "month"}},
                 "jobDuration": "P2Y", "workHours": "40 hours per week", "totalJobOpenings": "2",
                 "educationRequirements": [{"credentialCategory": "postgraduate degree"}, "bachelor degree"]}
                """));
        assertThat(PostingJson.write(posting))
                .isEqualTo("{\"title\":\"Engineer\",\"positions\":2,\"reference\":\"X-7\","
                        + "\"employer\":{\"name\":\"Sample Institute\"},\"locations\":[{\"city\":\"Lyon\",\"country\":\"FR\"}],"
                        + "\"contract\":{\"type\":\"FIXED_TERM\",\"duration\":{\"min\":\"P24M\",\"max\":\"P24M\"}},"
                        + "\"workload\":{\"fullTime\":true,\"hoursPerWeek\":{\"min\":40,\"max\":40}},"
                        + "\"pay\":{\"amount\":{\"min\":3480.5,\"currency\":\"EUR\",\"per\":\"MONTH\"}},"
                        + "\"deadline\":{\"date\":\"2026-05-04\"},\"requirements\":{\"degree\":\"BACHELOR\"}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "1",
                "null",
                "{\"jobLocation\":[1,null,[]]}",
                "{\"baseSalary\":{\"value\":[[]]}}",
                "{\"employmentType\":{}}"
            })
    void strangeDataGivesAnEmptyPosting(String json) throws JsonProcessingException {
        assertThat(PostingJson.write(SchemaOrgJobPosting.read(JSON.readTree(json))))
                .isEqualTo("{}");
    }

    @Test
    void malformedOwnTermIsAnError() {
        assertThatThrownBy(() ->
                        SchemaOrgJobPosting.read(JSON.readTree("{\"stellwerk\":{\"start\":{\"date\":\"soon\"}}}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("soon");
    }

    @Test
    void problemsNameWhatIsRequiredAndRecommended() throws JsonProcessingException {
        assertThat(fields("{}", "schema-org-required"))
                .containsExactly("/title", "/description", "/datePosted", "/hiringOrganization/name", "/jobLocation");
        assertThat(fields("{}", "schema-org-recommended"))
                .containsExactly("/validThrough", "/baseSalary", "/employmentType", "/identifier", "/directApply");
        assertThat(fields(
                        "{\"validThrough\":\"4.5.2026\",\"employmentType\":\"PERMANENT\",\"directApply\":\"yes\",\"industry\":null,"
                                + "\"baseSalary\":{\"value\":{\"value\":0}}}",
                        "schema-org-value"))
                .containsExactly(
                        "/validThrough",
                        "/employmentType",
                        "/directApply",
                        "/baseSalary/currency",
                        "/baseSalary/value/unitText",
                        "/baseSalary/value/value",
                        "/industry");
    }

    @Test
    void aWholePostingHasNoProblem() {
        Posting posting = PostingJson.readPosting("""
                {"title":"Postdoc","published":"2026-01-05","reference":"A-1","employer":{"name":"Sample Institute"},
                 "locations":[{"city":"Kiel","country":"DE"}],"contract":{"type":"FIXED_TERM"},
                 "pay":{"amount":{"min":50000,"currency":"EUR","per":"YEAR"}},"deadline":{"date":"2026-02-01"}}
                """);
        ObjectNode job =
                SchemaOrgJobPosting.write(posting, new SchemaOrgPage("The text.", "https://example.org/1", false));
        assertThat(SchemaOrgJobPosting.problems(job)).isEmpty();
        assertThat(job.path("url").asText()).isEqualTo("https://example.org/1");
        assertThat(job.path("directApply").asBoolean(true)).isFalse();
    }

    private static List<String> fields(String json, String code) throws JsonProcessingException {
        return SchemaOrgJobPosting.problems((ObjectNode) JSON.readTree(json)).stream()
                .filter(issue -> issue.code().equals(code))
                .map(issue -> String.valueOf(issue.field()))
                .toList();
    }

    private static ObjectNode written(String posting) {
        return SchemaOrgJobPosting.write(PostingJson.readPosting(posting));
    }
}
