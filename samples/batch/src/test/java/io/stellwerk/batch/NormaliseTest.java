package io.stellwerk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.json.PostingJson;
import io.stellwerk.posting.Contract;
import io.stellwerk.posting.Deadline;
import io.stellwerk.posting.Extraction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line with inputs that can be read. */
class NormaliseTest {

    private static final String AD = "Deckhand (m/f/d)\n\nContract: 24 months\nClosing date: 4 May 2026\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFileBecomesALine() throws IOException {
        Path file = write("deckhand.txt", AD);
        Terminal run = Terminal.run(file.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.messages()).isEmpty();
        assertThat(run.lines()).hasSize(1);
        Extraction extraction = PostingJson.readExtraction(run.lines().get(0));
        assertThat(extraction.source()).isEqualTo(file.toString());
        assertThat(deadline(extraction)).isEqualTo(LocalDate.of(2026, 5, 4));
        Contract contract = Objects.requireNonNull(extraction.posting().contract());
        assertThat(Objects.requireNonNull(contract.duration()).min()).isEqualTo(Period.ofMonths(24));
        assertThat(Schemas.faults(run.lines().get(0))).isEmpty();
    }

    @Test
    void filesOfAFolderComeInTheirOrder() throws IOException {
        write("b.txt", AD);
        write("a.txt", AD);
        write("sub/c.md", AD);
        write("a.gold.json", "{}");
        Terminal run = Terminal.run(folder.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(sources(run))
                .containsExactly(
                        folder.resolve("a.txt").toString(),
                        folder.resolve("b.txt").toString(),
                        folder.resolve("sub").resolve("c.md").toString());
    }

    @Test
    void severalInputsComeInTheOrderOfTheCommandLine() throws IOException {
        Path second = write("b.txt", AD);
        Path first = write("a.txt", AD);
        assertThat(sources(Terminal.run(second.toString(), first.toString())))
                .containsExactly(second.toString(), first.toString());
    }

    @Test
    void aHyphenIsStandardInput() {
        Terminal run = Terminal.runWith(AD, "-");
        assertThat(run.exitCode()).isZero();
        assertThat(sources(run)).containsExactly("-");
        assertThat(deadline(PostingJson.readExtraction(run.lines().get(0)))).isEqualTo(LocalDate.of(2026, 5, 4));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "ISO-8859-1", "UTF-16LE"})
    void theEncodingIsFoundOut(String charset) throws IOException {
        Path file = folder.resolve("kapitän.txt");
        String text = "Schiffsführerin (m/w/d) für Förderschiffe\n\nBewerbungsschluss: 4. März 2026\n";
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        Files.write(file, (mark + text).getBytes(charset));
        Extraction extraction =
                PostingJson.readExtraction(Terminal.run(file.toString()).lines().get(0));
        assertThat(extraction.posting().title()).startsWith("Schiffsführerin");
        assertThat(deadline(extraction)).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @Test
    void aPageIsReadToo() throws IOException {
        Path file = write(
                "page.html",
                "<html><body><nav>Home</nav><h1>Deckhand (m/f/d)</h1><p>Contract: 24 months</p>"
                        + "<p>Closing date: 4 May&nbsp;2026</p></body></html>");
        Terminal run = Terminal.run(file.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(deadline(PostingJson.readExtraction(run.lines().get(0)))).isEqualTo(LocalDate.of(2026, 5, 4));
    }

    @Test
    void outputGoesToAFile() throws IOException {
        Path file = write("deckhand.txt", AD);
        Path output = folder.resolve("out.jsonl");
        Terminal run = Terminal.run(file.toString(), "--output", output.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(output, StandardCharsets.UTF_8))
                .endsWith("}\n")
                .isEqualTo(Terminal.run(file.toString()).out());
    }

    @Test
    void theDayOfPublicationTellsTheYear() throws IOException {
        Path file = write("ad.txt", "Please apply by 4 May.");
        Terminal run = Terminal.run(file.toString(), "--published", "2025-11-20");
        assertThat(deadline(PostingJson.readExtraction(run.lines().get(0)))).isEqualTo(LocalDate.of(2026, 5, 4));
    }

    @Test
    void derivationsAreReadable() throws IOException {
        Terminal run = Terminal.run(write("ad.txt", AD).toString(), "--explain");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("/deadline/date  STATED")
                .contains("because")
                .doesNotContain("{\"source\"");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static List<String> sources(Terminal run) {
        return run.lines().stream()
                .map(line -> String.valueOf(PostingJson.readExtraction(line).source()))
                .toList();
    }

    private static LocalDate deadline(Extraction extraction) {
        Deadline deadline = Objects.requireNonNull(extraction.posting().deadline(), "deadline");
        return Objects.requireNonNull(deadline.date(), "date");
    }
}
