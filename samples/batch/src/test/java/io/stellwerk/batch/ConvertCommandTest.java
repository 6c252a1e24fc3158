package io.stellwerk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stellwerk.json.EuraxessXml;
import io.stellwerk.posting.Posting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ads in the form of others. */
class ConvertCommandTest {

    private static final String AD = """
            Research Engineer in Tidal Power (m/f/d)

            Contract: fixed-term until 31 August 2028
            Closing date: 4 May 2026
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void jsonLdIsALineForEachAd() throws IOException {
        Files.writeString(folder.resolve("a.txt"), AD);
        Files.writeString(folder.resolve("b.txt"), AD);
        Terminal run = Terminal.run("convert", "--to", "schema.org", "--losses", "--check", folder.toString());
        assertThat(run.exitCode()).as(run.messages()).isZero();
        assertThat(run.lines()).hasSize(2);
        JsonNode job = new ObjectMapper().readTree(run.lines().get(0));
        assertThat(job.path("title").asText()).isEqualTo("Research Engineer in Tidal Power");
        assertThat(job.path("validThrough").asText()).startsWith("2026-05-04T23:59:59");
        assertThat(job.path("description").asText()).contains("<p>Contract: fixed-term until 31 August 2028<br>");
        assertThat(run.messages())
                .contains("a.txt: /contract/until: no property for the last day of a contract")
                .contains("b.txt: schema-org-required: hiringOrganization.name is required");
    }

    @Test
    void euraxessIsOneDocument() throws IOException {
        Files.writeString(folder.resolve("a.txt"), AD);
        Files.writeString(folder.resolve("b.txt"), AD);
        Terminal run = Terminal.run("convert", "--to", "euraxess", folder.toString());
        assertThat(run.exitCode()).as(run.messages()).isZero();
        List<Posting> postings = EuraxessXml.readAll(run.out());
        assertThat(postings)
                .extracting(Posting::title)
                .containsOnly("Research Engineer in Tidal Power")
                .hasSize(2);
    }

    @Test
    void dataOfAPageIsJoinedWithItsText() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), """
                <html><head><script type="application/ld+json">{"@type": "JobPosting", "title": "Research Engineer",
                "datePosted": "2026-03-02", "validThrough": "2026-06-30"}</script></head><body><main>
                <h1>Research Engineer in Tidal Power</h1><p>You will build small turbines for the strait and test them.</p>
                <p>Closing date: 4 May 2026</p></main></body></html>
                """);
        JsonNode job = new ObjectMapper()
                .readTree(Terminal.run("convert", "--to", "schema.org", page.toString())
                        .out());
        assertThat(job.path("datePosted").asText()).isEqualTo("2026-03-02");
        assertThat(job.path("validThrough").asText()).startsWith("2026-05-04");
        JsonNode issues =
                new ObjectMapper().readTree(Terminal.run(page.toString()).out()).path("issues");
        assertThat(issues.findValuesAsText("code")).contains("structured-conflict");
    }

    @Test
    void anUnknownFormIsWrongUsage() {
        Terminal run = Terminal.run("convert", "--to", "hr-xml", "-");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.messages()).contains("hr-xml");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anInputThatIsMissingIsToldAndLeftOut() throws IOException {
        Path ad = Files.writeString(folder.resolve("a.txt"), AD);
        Terminal run = Terminal.run(
                "convert", "--to", "schema.org", folder.resolve("none.txt").toString(), ad.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.messages()).contains("none.txt: no such file");
    }
}
