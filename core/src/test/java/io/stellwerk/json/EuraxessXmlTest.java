package io.stellwerk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.stellwerk.posting.Posting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Postings as EURAXESS job opportunities, there and back. */
class EuraxessXmlTest {

    private static final int SEEDS = 400;

    @Test
    void whatIsLostIsReportedAndNothingElseChanges() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Posting posting = RandomPostings.of(seed);
            JsonNode before = PostingJson.tree(posting);
            JsonNode after = PostingJson.tree(EuraxessXml.read(EuraxessXml.write(posting)));
            List<Loss> losses = EuraxessXml.losses(posting);
            assertThat(new LossReport(Map.of(), "").between(before, after))
                    .extracting(Loss::field)
                    .as("seed %d", seed)
                    .isEqualTo(losses.stream().map(Loss::field).toList());
            assertThat(losses).allMatch(loss -> !loss.reason().isBlank());
        }
    }

    @Test
    void whatWasReadIsWrittenWithoutLoss() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Posting held = EuraxessXml.read(EuraxessXml.write(RandomPostings.of(seed)));
            assertThat(EuraxessXml.losses(held)).as("seed %d", seed).isEmpty();
            assertThat(EuraxessXml.read(EuraxessXml.write(held))).isEqualTo(held);
        }
    }

    @Test
    void elementsHaveTheWordsOfEuraxess() {
        Posting posting = PostingJson.readPosting("""
                {"title":"PhD <Soil & Water>","researcherProfile":["R1"],"positions":2,"employer":{"name":"Sample Institute"},
                 "locations":[{"city":"Graz","country":"AT"}],"contract":{"type":"FIXED_TERM"},"workload":{"fullTime":true},
                 "deadline":{"date":"2026-04-30"},"requirements":{"degree":"MASTER","languages":[{"language":"en","level":"FLUENT"}]}}
                """);
        assertThat(EuraxessXml.write(posting, "We seek 1 < 2 people.")).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <job-opportunity>
                          <job-title>PhD &lt;Soil &amp; Water&gt;</job-title>
                          <job-description>We seek 1 &lt; 2 people.</job-description>
                          <researcher-profile>First Stage Researcher (R1)</researcher-profile>
                          <type-of-contract>Temporary</type-of-contract>
                          <job-status>Full-time</job-status>
                          <application-deadline>2026-04-30</application-deadline>
                          <nr-job-positions>2</nr-job-positions>
                          <job-organisation-institute>Sample Institute</job-organisation-institute>
                          <job-country>Austria</job-country>
                          <job-city>Graz</job-city>
                          <degree>Master Degree or equivalent</degree>
                          <language>English</language>
                          <language-level>Excellent</language-level>
                        </job-opportunity>
                        """);
        assertThat(EuraxessXml.losses(posting)).isEmpty();
    }

    @Test
    void payAndLengthHaveNoElement() {
        Posting posting = PostingJson.readPosting(
                "{\"contract\":{\"type\":\"PERMANENT\",\"until\":\"2028-08-31\"},\"pay\":{\"amount\":{\"min\":3480,\"per\":\"MONTH\"}}}");
        assertThat(EuraxessXml.losses(posting))
                .containsExactly(
                        new Loss("/contract/until", "no element for length, end or extension of a contract"),
                        new Loss("/pay/amount/min", "no element for pay"),
                        new Loss("/pay/amount/per", "no element for pay"));
    }

    @Test
    void severalPostingsStandInOneDocument() {
        String xml = EuraxessXml.LIST_START
                + EuraxessXml.element(PostingJson.readPosting("{\"title\":\"One\"}"), null)
                + EuraxessXml.element(PostingJson.readPosting("{\"title\":\"Two\"}"), "text")
                + EuraxessXml.LIST_END;
        assertThat(EuraxessXml.readAll(xml)).extracting(Posting::title).containsExactly("One", "Two");
        assertThat(EuraxessXml.readAll("<job-opportunities/>")).isEmpty();
    }

    @Test
    void readsUnderscoresAndPlacesOfOthers() {
        Posting posting = EuraxessXml.read("<job_opportunity><head><job_title> A <![CDATA[& B]]></job_title></head>"
                + "<job_country>France</job_country><job_city>Lyon</job_city><job_city>Brest</job_city>"
                + "<job_status>Negotiable</job_status><type_of_contract>Other</type_of_contract></job_opportunity>");
        assertThat(PostingJson.write(posting))
                .isEqualTo(
                        "{\"title\":\"A & B\",\"locations\":[{\"city\":\"Lyon\",\"country\":\"FR\"},{\"city\":\"Brest\"}]}");
    }

    @Test
    void controlCharactersDoNotBreakTheDocument() {
        Posting posting = PostingJson.readPosting("{\"title\":\"A\\u0000\\uFFFEB\"}");
        assertThat(EuraxessXml.read(EuraxessXml.write(posting)).title()).isEqualTo("A  B");
        assertThat(EuraxessXml.losses(posting)).extracting(Loss::field).containsExactly("/title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<job-opportunity><job-title>cut",
                "<other/>",
                "<!DOCTYPE j [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><job-opportunity><job-title>&b;</job-title></job-opportunity>",
                "<!DOCTYPE j [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><job-opportunity><job-title>&f;</job-title></job-opportunity>",
                "<!DOCTYPE j SYSTEM \"http://localhost:1/x.dtd\"><job-opportunity/>",
                "<job-opportunity><job-title>&unknown;</job-title></job-opportunity>"
            })
    void whatIsNoSafeXmlIsRejected(String xml) {
        assertThatThrownBy(() -> EuraxessXml.read(xml))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("(?s).*\\S.*");
    }
}
