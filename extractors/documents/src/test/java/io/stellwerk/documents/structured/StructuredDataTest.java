package io.stellwerk.documents.structured;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.documents.structured.StructuredPosting.Origin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructuredDataTest {

    private static StructuredData read(String html) {
        return StructuredData.read(Jsoup.parse(html));
    }

    private static String script(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    private static final String GRAPH = """
        {"@context": "https://schema.org", "@graph": [
          {"@id": "#o", "@type": "Organization", "name": "Nordlabor"},
          {"@type": ["JobPosting"], "title": "Chemielaborant", "description": "<p>Zeile eins
        	Zeile zwei</p>",
           "datePosted": "2027-01-05", "validThrough": "2027-02-28T23:59:59+01:00",
           "employmentType": "FULL_TIME, part-time", "hiringOrganization": {"@id": "#o"},
           "jobLocation": [
             {"@type": "Place", "address": {"streetAddress": "Kai 1", "postalCode": "24103",
              "addressLocality": "Kiel", "addressCountry": {"name": "DE"}}},
             {"@type": "Place", "address": {"addressLocality": "Husum"}}],
           "baseSalary": {"currency": "EUR",
             "value": {"minValue": 2900, "maxValue": "3.450,00", "unitText": "month"}},
           "identifier": {"name": "Nordlabor", "value": "NL-7"}, "directApply": true,
           "url": "https://nordlabor.example/7"}]}
        """;

    @Test
    void readsGraphsWithReferencesAndRawLineEnds() {
        StructuredData data = read(script(GRAPH));
        assertThat(data.errors()).isEmpty();
        StructuredPosting posting = data.postings().get(0);
        assertThat(posting.origin()).isEqualTo(Origin.JSON_LD);
        assertThat(posting.place()).isEqualTo("json-ld[0].@graph[1]");
        assertThat(posting.title()).map(StructuredValue::value).contains("Chemielaborant");
        assertThat(posting.descriptionText()).contains("Zeile eins Zeile zwei");
        assertThat(posting.organization()).map(StructuredValue::value).contains("Nordlabor");
        assertThat(posting.datePosted()).map(StructuredDate::date).contains(LocalDate.of(2027, 1, 5));
        StructuredDate end = posting.validThrough().orElseThrow();
        assertThat(end.time()).contains(LocalTime.of(23, 59, 59));
        assertThat(end.offset()).contains(ZoneOffset.ofHours(1));
        assertThat(posting.employmentTypes())
                .extracting(StructuredValue::value)
                .containsExactly("FULL_TIME", "PART_TIME");
        assertThat(posting.places())
                .extracting(place -> place.locality().orElse(""))
                .containsExactly("Kiel", "Husum");
        assertThat(posting.places().get(0).country()).contains("DE");
        StructuredSalary salary = posting.salary().orElseThrow();
        assertThat(salary.min()).contains(new BigDecimal("2900"));
        assertThat(salary.max()).isEmpty();
        assertThat(salary.unit()).contains("MONTH");
        assertThat(posting.identifier()).map(StructuredValue::value).contains("NL-7");
        assertThat(posting.directApply()).contains(true);
        assertThat(posting.first("jobLocation.address.streetAddress"))
                .map(StructuredValue::place)
                .contains("json-ld[0].@graph[1].jobLocation[0].address.streetAddress");
    }

    @Test
    void readsSeveralPostingsAndSkipsBrokenScripts() {
        StructuredData data = read(script("[{\"@type\":\"JobPosting\",\"title\":\"A\"},"
                        + "{\"@type\":\"http://schema.org/JobPosting\",\"title\":\"B\"},]")
                + script("{broken")
                + script("//<![CDATA[\n{\"@type\":\"JobPosting\",\"title\":\"C\"}\n//]]>"));
        assertThat(data.postings())
                .extracting(posting -> posting.title().orElseThrow().value())
                .containsExactly("A", "B", "C");
        assertThat(data.errors()).hasSize(1).first().asString().startsWith("json-ld[1]");
    }

    @Test
    void readsMicrodataAndRdfa() {
        List<StructuredPosting> postings =
                read("<div itemscope itemtype='https://schema.org/JobPosting'><h1 itemprop='title'>Gärtnerin</h1><meta"
                                + " itemprop='datePosted' content='2027-03-02'><div itemprop='jobLocation' itemscope"
                                + " itemtype='https://schema.org/Place'><div itemprop='address' itemscope><span"
                                + " itemprop='addressLocality'>Graz</span></div></div><div itemprop='description'><ul><li>Beete"
                                + " pflegen</li></ul></div></div><div vocab='https://schema.org/' typeof='JobPosting'><span"
                                + " property='schema:title'>Kokk</span><span property='hiringOrganization'"
                                + " typeof='Organization'><b property='name'>Fjordhotel</b></span></div>")
                        .postings();
        assertThat(postings).extracting(StructuredPosting::origin).containsExactly(Origin.MICRODATA, Origin.RDFA);
        assertThat(postings.get(0).title().orElseThrow().value()).isEqualTo("Gärtnerin");
        assertThat(postings.get(0).datePosted().orElseThrow().date()).isEqualTo(LocalDate.of(2027, 3, 2));
        assertThat(postings.get(0).places().get(0).locality()).contains("Graz");
        assertThat(postings.get(0).descriptionHtml().orElseThrow()).contains("<li>Beete pflegen</li>");
        assertThat(postings.get(1).title().orElseThrow().value()).isEqualTo("Kokk");
        assertThat(postings.get(1).organization().orElseThrow().value()).isEqualTo("Fjordhotel");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "45000;45000",
                "45,000.00;45000.00",
                "45 000;45000",
                "1234.5;1234.5",
                "45.000;",
                "4,5;",
                "viel;",
                "-;",
                "1,234,567;1234567"
            })
    void readsAmountsThatMeanOneThing(String text, String expected) {
        assertThat(StructuredSalary.amount(text))
                .isEqualTo(Optional.ofNullable(expected).map(BigDecimal::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2027-05-01;2027-05-01",
                "2027-05-01 12:00;2027-05-01",
                "2027-05-01T12:00:00.000Z;2027-05-01",
                "01/05/2027;",
                "2027-13-01;",
                "soon;"
            })
    void readsIsoDatesOnly(String text, LocalDate expected) {
        assertThat(StructuredDate.of(new StructuredValue("datePosted", text, "x"))
                        .map(StructuredDate::date))
                .isEqualTo(Optional.ofNullable(expected));
    }
}
