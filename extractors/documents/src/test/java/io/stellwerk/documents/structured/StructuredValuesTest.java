package io.stellwerk.documents.structured;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.field.Structured;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Structured postings as values of fields. */
class StructuredValuesTest {

    @Test
    void valuesHaveTheirFieldsAndTypes() {
        List<Structured<?>> values = of("""
                {"@type": "JobPosting", "title": "Analyst (m/f/d)", "datePosted": "2026-03-02", "validThrough": "2026-05-04T23:59:59Z",
                 "hiringOrganization": {"name": "Sample Institute"}, "employmentType": ["FULL_TIME", "TEMPORARY"],
                 "jobLocation": {"address": {"addressLocality": "Graz", "addressCountry": "AT"}}, "jobLocationType": "TELECOMMUTE",
                 "baseSalary": {"currency": "EUR", "value": {"minValue": 3000, "maxValue": 0, "unitText": "MONTH"}}}
                """, "");
        assertThat(values)
                .extracting(one -> one.field().pointer() + " " + one.value())
                .containsExactly(
                        "/title Analyst",
                        "/employer/name Sample Institute",
                        "/published 2026-03-02",
                        "/deadline/date 2026-05-04",
                        "/remote REMOTE",
                        "/locations/0/city Graz",
                        "/locations/0/country AT",
                        "/workload/fullTime true",
                        "/contract/type FIXED_TERM",
                        "/pay/amount/min 3000",
                        "/pay/amount/currency EUR",
                        "/pay/amount/per MONTH");
        assertThat(values).allMatch(one -> one.label().equals("json-ld"));
    }

    @Test
    void fullOrPartTimeSaysNeither() {
        assertThat(of("{\"@type\": \"JobPosting\", \"employmentType\": \"FULL_TIME,PART_TIME\"}", ""))
                .isEmpty();
    }

    @Test
    void ofSeveralAdsTheOneInTheTextIsTaken() {
        String two =
                "[{\"@type\": \"JobPosting\", \"title\": \"Cook\"}, {\"@type\": \"JobPosting\", \"title\": \"Pilot\"}]";
        assertThat(of(two, "We seek a Pilot.")).extracting(Structured::printed).containsExactly("Pilot");
        assertThat(of(two, "Cook and Pilot")).isEmpty();
        assertThat(of(two, "Nobody")).isEmpty();
    }

    private static List<Structured<?>> of(String json, String text) {
        String page = "<script type=\"application/ld+json\">" + json + "</script>";
        return StructuredValues.of(StructuredData.read(Jsoup.parse(page)).postings(), text);
    }
}
