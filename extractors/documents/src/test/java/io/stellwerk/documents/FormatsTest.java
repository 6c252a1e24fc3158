package io.stellwerk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.documents.SampleFiles.Print;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("StringConcatToTextBlock") // line ends of other formats are written out
class FormatsTest {
    private final DocumentReader reader = DocumentReader.create();

    @Test
    void docxKeepsHeadingsListsAndTables() {
        byte[] file = SampleFiles.docx(
                "# Ingénieur d'étude", "Le laboratoire recrute à Tours.", "- Suivre les mesures", "Durée\t18 mois");
        ReadDocument read = reader.read(file, Hints.ofFileName("offre.docx"));
        assertThat(read.issues()).isEmpty();
        assertThat(read.mediaType()).endsWith("wordprocessingml.document");
        assertThat(Reading.blocks(read))
                .containsExactly(
                        "HEADING Ingénieur d'étude",
                        "PARAGRAPH Le laboratoire recrute à Tours.",
                        "LIST_ITEM Suivre les mesures",
                        "LABELLED Durée = 18 mois");
        assertThat(read.title()).contains("Ingénieur d'étude");
    }

    @Test
    void docIsReadWithItsEuroSign() throws IOException {
        ReadDocument read =
                reader.read(WordFile.of("Wir suchen Sie für 35 €.", "Ort: Jena"), Hints.ofFileName("a.doc"));
        assertThat(read.issues()).isEmpty();
        assertThat(read.mediaType()).isEqualTo("application/msword");
        assertThat(Reading.blocks(read)).containsExactly("PARAGRAPH Wir suchen Sie für 35 €.", "LABELLED Ort = Jena");
    }

    @Test
    void odtKeepsHeadingsListsAndTables() {
        byte[] file = SampleFiles.odt(
                "<text:h text:outline-level=\"1\">Laborant (m/w/d)</text:h><text:p>Wir suchen Sie.</text:p>"
                        + "<text:list><text:list-item><text:p>Proben vorbereiten</text:p></text:list-item></text:list>"
                        + "<table:table><table:table-row><table:table-cell><text:p>Entgelt</text:p></table:table-cell>"
                        + "<table:table-cell><text:p>E 6</text:p></table:table-cell></table:table-row></table:table>");
        ReadDocument read = reader.read(file, Hints.ofFileName("stelle.odt"));
        assertThat(read.issues()).isEmpty();
        assertThat(Reading.blocks(read))
                .containsExactly(
                        "HEADING Laborant (m/w/d)",
                        "PARAGRAPH Wir suchen Sie.",
                        "LIST_ITEM Proben vorbereiten",
                        "LABELLED Entgelt = E 6");
    }

    @Test
    void rtfIsReadWithItsUmlauts() {
        byte[] file = SampleFiles.utf8("{\\r"
                + "tf1\\ansi\\ansicpg1252\\pard {\\b Aufgaben}\\par F\\'fchrung eines Labors, 45 000 \\'80 im"
                + " Jahr\\par Ort: Jena\\par}");
        ReadDocument read = reader.read(file, Hints.ofFileName("stelle.rtf"));
        assertThat(read.issues()).isEmpty();
        assertThat(Reading.blocks(read))
                .containsExactly(
                        "HEADING Aufgaben", "PARAGRAPH Führung eines Labors, 45 000 € im Jahr", "LABELLED Ort = Jena");
    }

    @Test
    void markdownKeepsStructureAndSource() {
        String source = "---\n"
                + "title: \"Data engineer\"\n"
                + "layout: job\n"
                + "location: Gent\n"
                + "contact:\n"
                + "  name: Ann\n"
                + "  title: Ms\n"
                + "---\n\n"
                + "## Your tasks\n\n"
                + "* Build *pipelines* with\n"
                + "  **care**\n"
                + "* Test them\n\n"
                + "| Contract | Permanent |\n"
                + "|---|---|\n"
                + "| Hours | 38 a week |\n\n"
                + "Salary: €3,900\n"
                + "Start: May\n\n"
                + "Write to [Ann](mailto:ann@example.org).\n";
        ReadDocument read = reader.read(SampleFiles.utf8(source), Hints.ofFileName("job.md"));
        assertThat(Reading.blocks(read))
                .containsExactly(
                        "HEADING Data engineer",
                        "LABELLED location = Gent",
                        "LABELLED contact = Ann",
                        "HEADING Your tasks",
                        "LIST_ITEM Build pipelines with\ncare",
                        "LIST_ITEM Test them",
                        "LABELLED Contract = Permanent",
                        "LABELLED Hours = 38 a week",
                        "LABELLED Salary = €3,900",
                        "LABELLED Start = May",
                        "PARAGRAPH Write to Ann <ann@example.org>.");
        assertThat(read.title()).contains("Data engineer");
        Reading.assertLeadsHome(read, source, "38 a week");
        Reading.assertLeadsHome(read, source, "Gent");
    }

    @Test
    void markdownMayHoldTags() {
        String source =
                "Write us.\n\nOr <a class=\"button\" href=\"https://forms.gle/x7\">be quick</a><script>track('a')</script>\n";
        assertThat(Reading.blocks(reader.read(SampleFiles.utf8(source), Hints.ofFileName("job.md"))))
                .containsExactly("PARAGRAPH Write us.", "PARAGRAPH Or be quick <https://forms.gle/x7>");
    }

    @Test
    void markdownMayBeWrappedAtANarrowColumn() {
        String source = """
                # Crane operator

                The shipyard builds ferries and tugs of
                Steel. For its dock it is looking for a
                person who knows cranes and winches and

                who writes down what has to be mended
                Before the next one leaves.

                - You check the equipment of the first
                  Quay.
                """;
        List<String> blocks = Reading.blocks(reader.read(SampleFiles.utf8(source), Hints.ofFileName("job.md")));
        assertThat(blocks).hasSize(4);
        assertThat(blocks.get(1)).startsWith("PARAGRAPH The shipyard").endsWith("winches and");
        assertThat(blocks.get(3)).isEqualTo("LIST_ITEM You check the equipment of the first Quay.");
    }

    @Test
    void plainTextIsItsOwnSource() {
        String source = "Stelle: Laborant\r\n\r\nWir suchen  ab sofort.";
        ReadDocument read = reader.read(SampleFiles.utf8(source), Hints.ofFileName("stelle.txt"));
        assertThat(read.text()).isEqualTo(source);
        assertThat(read.mediaType()).isEqualTo("text/plain");
        Reading.assertLeadsHome(read, source, "ab sofort");
    }

    @Test
    void staticSiteSourceWithHtmlIsHtml() {
        String source = "---\n"
                + "title: Hilfskraft\n"
                + "working-time: 8 Std. / Woche\n"
                + "---\n"
                + "<p>Wir forschen.</p>\n"
                + "<dl><dt>Wir bieten:</dt><dd><ul><li>Ein Labor</li></ul></dd></dl>\n";
        ReadDocument read = reader.read(SampleFiles.utf8(source), Hints.ofFileName("x.txt"));
        assertThat(read.mediaType()).isEqualTo("text/html");
        assertThat(Reading.blocks(read))
                .containsExactly(
                        "HEADING Hilfskraft",
                        "LABELLED working-time = 8 Std. / Woche",
                        "PARAGRAPH Wir forschen.",
                        "HEADING Wir bieten:",
                        "LIST_ITEM Ein Labor");
        Reading.assertLeadsHome(read, source, "8 Std. / Woche");
        Reading.assertLeadsHome(read, source, "Ein Labor");
    }

    @Test
    void mailIsReadWithItsRichestBodyAndAttachments() {
        String mail = "Received: by mx.example\r\n"
                + "From: Lab <lab@example.org>\r\n"
                + "Subject: =?UTF-8?Q?Stelle_f=C3=BCr_Chemie?=\r\n"
                + "MIME-Version: 1.0\r\n"
                + "Message-ID: <1@example.org>\r\n"
                + "Content-Type: multipart/mixed; boundary=M\r\n\r\n"
                + "--M\r\n"
                + "Content-Type: multipart/alternative; boundary=A\r\n\r\n"
                + "--A\r\n"
                + "Content-Type: text/plain\r\n\r\n"
                + "plain form\r\n"
                + "--A\r\n"
                + "Content-Type: text/html; charset=iso-8859-1\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                + "<p>Frist: 3. M=E4rz 2027</p><ul><li>40 =80 Zulage</li></ul>\r\n"
                + "--A--\r\n"
                + "--M\r\n"
                + "Content-Type: application/rtf; name=a.rtf\r\n"
                + "Content-Disposition: attachment; filename=a.rtf\r\n\r\n"
                + "{\\r"
                + "tf1\\ansi\\pard Anhang mit Text}\r\n"
                + "--M--\r\n";
        ReadDocument read = reader.read(mail.getBytes(StandardCharsets.US_ASCII), Hints.ofFileName("ad.eml"));
        assertThat(read.issues()).isEmpty();
        assertThat(Reading.blocks(read))
                .containsExactly(
                        "HEADING Stelle für Chemie",
                        "LABELLED Frist = 3. März 2027",
                        "LIST_ITEM 40 € Zulage",
                        "PARAGRAPH Anhang mit Text");
        assertThat(read.metadata()).containsEntry("from", "Lab <lab@example.org>");
    }

    @Test
    void mailboxYieldsItsMessages() throws IOException {
        String message = "From %s\n"
                + "Received: x\n"
                + "From: a@example.org\n"
                + "Message-ID: <%s@example.org>\n"
                + "Subject: Post %s\n\n"
                + "Text of %s\n"
                + ">From here on\n\n";
        String box = message.replace("%s", "1") + message.replace("%s", "2");
        try (Stream<ReadDocument> all = reader.readAll(SampleFiles.utf8(box), Hints.none())) {
            List<ReadDocument> read = all.toList();
            assertThat(read).extracting(ReadDocument::id).containsExactly("<1@example.org>", "<2@example.org>");
            assertThat(read.get(1).text())
                    .contains("Post 2", "Text of 2", "From here on")
                    .doesNotContain("Text of 1");
        }
    }

    @Test
    void archiveYieldsItsPagesAndSurvivesItsEnd(@TempDir Path folder) throws IOException {
        byte[] archive = SampleFiles.warc(
                "https://example.org/a.html",
                "text/html; charset=utf-8",
                "<h1>Größe</h1><p>Eins zwei drei</p>",
                "https://example.org/b.png",
                "image/png",
                "\u0000\u0001\u0002\u0003",
                "https://example.org/c.html",
                "text/html",
                "<h1>Drei</h1><p>Text</p>");
        for (byte[] bytes : List.of(archive, SampleFiles.gzip(archive))) {
            Path file = Files.write(folder.resolve("x.warc"), bytes);
            try (Stream<ReadDocument> all = reader.readAll(file, Hints.none())) {
                List<ReadDocument> read = all.toList();
                assertThat(read).hasSize(3);
                assertThat(read.get(0).title()).contains("Größe");
                assertThat(read.get(0).metadata()).containsEntry("url", "https://example.org/a.html");
                assertThat(read.get(1).hasIssue("unsupported-type")).isTrue();
                assertThat(read.get(2).title()).contains("Drei");
            }
        }
        byte[] cut = Arrays.copyOf(archive, archive.length - 40);
        try (Stream<ReadDocument> all = reader.readAll(cut, Hints.none())) {
            List<ReadDocument> read = all.toList();
            assertThat(read.get(0).title()).contains("Größe");
            assertThat(read.get(read.size() - 1).isComplete()).isFalse();
        }
    }

    private static byte[] twoColumns() {
        List<Print> first = new ArrayList<>();
        first.add(new Print("University of Somewhere", 60, 30, 9, false));
        first.add(new Print("Research Associate in Botany", 60, 90, 20, true));
        String[] left = {
            "The group studies mosses in the",
            "mountains and asks how pluridiscipli-",
            "nary work helps. You will take part in",
            "field work in summer and winter."
        };
        String[] right = {
            "We offer a contract for three years",
            "in a team of twelve people who like",
            "to share what they know about the",
            "plants of the north. Apply soon."
        };
        for (int i = 0; i < 4; i++) {
            first.add(new Print(right[i], 320, 150 + i * 14, 11, false));
            first.add(new Print(left[i], 60, 150 + i * 14, 11, false));
        }
        first.add(new Print("Salary:", 60, 260, 11, false));
        first.add(new Print("3,400 euros a month", 200, 260, 11, false));
        first.add(new Print("Page 1 of 2", 280, 820, 9, false));
        List<Print> second = List.of(
                new Print("University of Somewhere", 60, 30, 9, false),
                new Print("Your profile", 60, 90, 14, true),
                new Print("•", 60, 120, 11, false),
                new Print("a degree in botany", 80, 120, 11, false),
                new Print("Page 2 of 2", 280, 820, 9, false));
        return SampleFiles.pdf(List.of(first, second));
    }

    @Test
    void pdfIsReadInColumnsWithHeadingsAndWithoutRepeatedFooters() {
        ReadDocument read = reader.read(twoColumns(), Hints.ofFileName("ad.pdf"));
        assertThat(read.issues()).isEmpty();
        assertThat(Reading.blocks(read))
                .contains(
                        "HEADING Research Associate in Botany",
                        "PARAGRAPH The group studies mosses in the mountains and asks how pluridisciplinary work"
                                + " helps. You will take part in field work in summer and winter.",
                        "PARAGRAPH We offer a contract for three years in a team of twelve people who like to share"
                                + " what they know about the plants of the north. Apply soon.",
                        "LABELLED Salary = 3,400 euros a month",
                        "HEADING Your profile",
                        "LIST_ITEM a degree in botany");
        assertThat(read.text()).containsOnlyOnce("University of Somewhere").doesNotContain("Page 2");
    }

    @Test
    void pdfFormsAreLabelsWithValues() {
        String[] labels = {"Employer", "Place of work", "Working time", "Deadline"};
        String[] values = {"City of Northmoor, parks", "Depot East", "30 hours a week", "5 May 2027"};
        List<Print> page = new ArrayList<>();
        page.add(new Print("Gardener", 60, 60, 18, true));
        for (int i = 0; i < labels.length; i++) {
            page.add(new Print(labels[i] + ":", 60, 100 + i * 16, 11, false));
            page.add(new Print(values[i], 220, 100 + i * 16, 11, false));
        }
        page.add(new Print("Your tasks", 60, 200, 11, true));
        page.add(new Print(
                "You look after trees, lawns and three playgrounds in the east of the town, to-", 60, 220, 11, false));
        page.add(new Print("gether with two colleagues.", 60, 234, 11, false));
        assertThat(Reading.blocks(reader.read(SampleFiles.pdf(List.of(page)), Hints.none())))
                .containsExactly(
                        "HEADING Gardener",
                        "LABELLED Employer = City of Northmoor, parks",
                        "LABELLED Place of work = Depot East",
                        "LABELLED Working time = 30 hours a week",
                        "LABELLED Deadline = 5 May 2027",
                        "HEADING Your tasks",
                        "PARAGRAPH You look after trees, lawns and three playgrounds in the east of the town, "
                                + "together with two colleagues.");
    }

    @Test
    void charsetsAreRepairedAndSaid() {
        String page = "<html><head><meta charset=\"%s\"></head><body><h1>Pädagogik</h1><p>35 000 € – „Größe“ für"
                + " œuvre</p></body></html>";
        String expected = "35 000 € – „Größe“ für œuvre";
        Charset windows = Charset.forName("windows-1252");
        assertThat(read(page.replace("%s", "iso-8859-1"), windows).text()).contains(expected);
        assertThat(read(page.replace("<meta charset=\"%s\">", ""), windows).text())
                .contains(expected);
        assertThat(read(page.replace("%s", "utf-8"), windows).hasIssue("charset-repaired"))
                .isTrue();
        assertThat(read(page.replace("%s", "utf-8"), windows).text()).contains(expected);
        ReadDocument wrong = read(page.replace("%s", "windows-1252"), StandardCharsets.UTF_8);
        assertThat(wrong.text()).contains(expected);
        assertThat(wrong.hasIssue("charset-repaired")).isTrue();
        assertThat(read(page.replace("%s", "utf-16"), StandardCharsets.UTF_16).text())
                .contains(expected);
        assertThat(read(page.replace("%s", "utf-8"), StandardCharsets.UTF_16LE).text())
                .contains(expected);
        ReadDocument twice = read(
                page.replace("%s", "utf-8")
                        .replace(expected, new String(expected.getBytes(StandardCharsets.UTF_8), windows)),
                StandardCharsets.UTF_8);
        assertThat(twice.hasIssue("charset-repaired")).isTrue();
    }

    private ReadDocument read(String text, Charset charset) {
        return reader.read(text.getBytes(charset), Hints.ofFileName("page.html"));
    }
}
