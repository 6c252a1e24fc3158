package io.stellwerk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.documents.SampleFiles.Print;
import io.stellwerk.documents.limit.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Broken and hostile files: each ends with an issue, none with an exception. */
@SuppressWarnings("StringConcatToTextBlock") // line ends of other formats are written out
class HostileFilesTest {
    private static final List<Print> AD =
            List.of(new Print("Technician wanted for our workshop in Lund", 60, 100, 11, false));

    private final DocumentReader reader = DocumentReader.create();

    private ReadDocument read(byte[] bytes, String name) {
        return reader.read(bytes, Hints.ofFileName(name));
    }

    private static void assertFails(ReadDocument read, String code) {
        assertThat(read.hasIssue(code)).as("%s", read.issues()).isTrue();
        assertThat(read.isComplete()).isFalse();
    }

    @Test
    void nothingIsEmpty() {
        assertFails(read(new byte[0], "a.html"), "empty");
        assertFails(read(SampleFiles.utf8("  \n "), "a.txt"), "empty");
        assertFails(read(SampleFiles.utf8("<html><body><nav>Home</nav></body></html>"), "a.html"), "empty");
    }

    @Test
    void externalEntitiesAreNotRead() {
        String xml = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>before"
                + " &e; after</w:t></w:r></w:p></w:body></w:document>";
        assertThat(read(SampleFiles.docx(xml), "a.docx").text()).doesNotContain("root:");
        String odt = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>";
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", SampleFiles.utf8("application/vnd.oasis.opendocument.text"));
        entries.put("content.xml", SampleFiles.utf8(odt));
        assertThat(read(SampleFiles.zip(entries), "a.odt").text()).doesNotContain("root:");
        assertThat(read(
                                SampleFiles.utf8("<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY e SYSTEM"
                                        + " \"file:///etc/passwd\">]><html><body><p>a &e; b</p></body></html>"),
                                "a.xhtml")
                        .text())
                .doesNotContain("root:");
    }

    @Test
    void entitiesThatGrowAreStopped() {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha ha ha ha ha ha ha ha\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String xml = "<!DOCTYPE x [" + entities
                + "]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body><w:p><w:r><w:t>&a11;</w:t></w:r></w:p></w:body></w:document>";
        ReadDocument read = read(SampleFiles.docx(xml), "a.docx");
        assertThat(read.isComplete()).isFalse();
        assertThat(read.text().length()).isLessThan(10_000);
    }

    @Test
    void archivesThatGrowAreStopped() {
        byte[] bomb = SampleFiles.docx(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + " ".repeat(40_000_000) + "</w:body></w:document>");
        assertFails(read(bomb, "a.docx"), "expansion-ratio");
        assertFails(read(SampleFiles.gzip(new byte[30_000_000]), "a.html.gz"), "expansion-ratio");
        assertFails(
                read(SampleFiles.gzip(SampleFiles.gzip(SampleFiles.utf8("<p>text</p>"))), "a.gz"), "expansion-ratio");
        assertFails(read(pdfBomb(), "a.pdf"), "expansion-ratio");
    }

    private static byte[] pdfBomb() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        SampleFiles.checked(() -> {
            try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
                byte[] blank = new byte[1_000_000];
                Arrays.fill(blank, (byte) ' ');
                for (int i = 0; i < 60; i++) {
                    out.write(blank);
                }
            }
        });
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(SampleFiles.utf8("%PDF-1.4\n"
                + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Length "
                + packed.size()
                + "/Filter/FlateDecode>>\nstream\n"));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes(SampleFiles.utf8("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
        return pdf.toByteArray();
    }

    @Test
    void endlessNestingEndsAtTheLimit() {
        String deep = "<div>".repeat(200_000) + "<p>Deadline: 3 May 2027</p>";
        ReadDocument read = read(SampleFiles.utf8(deep), "a.html");
        assertThat(read.hasIssue("too-deep")).isTrue();
        assertThat(read.text()).contains("Deadline: 3 May 2027");
        String lists = "<ul><li>".repeat(50_000) + "last";
        assertThat(read(SampleFiles.utf8(lists), "a.html").text()).contains("last");
        String tables = "<table><tr><td>".repeat(20_000) + "cell";
        assertThat(read(SampleFiles.utf8(tables), "a.html").text()).contains("cell");
        String quotes = ">".repeat(50_000) + " deep\n\n" + "- ".repeat(20_000) + "item\n" + "[".repeat(50_000);
        assertThat(read(SampleFiles.utf8(quotes), "a.md").issues()).isEmpty();
        String word = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + "<w:tbl><w:tr><w:tc>".repeat(5000) + "<w:p><w:r><w:t>x</w:t></w:r></w:p>"
                + "</w:tc></w:tr></w:tbl>".repeat(5000) + "</w:body></w:document>";
        assertThat(read(SampleFiles.docx(word), "a.docx").document()).isNotNull();
        String rtf = "{\\rtf1\\ansi\\pard " + "{".repeat(100_000) + "text" + "}".repeat(100_000) + "}";
        assertThat(read(SampleFiles.utf8(rtf), "a.rtf").document()).isNotNull();
    }

    @Test
    void mailsWithinMailsEndAtTheLimit() {
        StringBuilder mail = new StringBuilder("MIME-Version: 1.0\r\nReceived: x\r\nSubject: outer\r\n");
        for (int i = 0; i < 200; i++) {
            mail.append("Content-Type: message/rfc822\r\n\r\nSubject: inner ")
                    .append(i)
                    .append("\r\n");
        }
        mail.append("\r\ntext");
        assertThat(read(SampleFiles.utf8(mail.toString()), "a.eml").hasIssue("too-deep"))
                .isTrue();
        StringBuilder parts = new StringBuilder(
                "MIME-Version: 1.0\r\nReceived: x\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n");
        for (int i = 0; i < 40; i++) {
            parts.append("--B\r\n"
                            + "Content-Type: text/plain\r\n"
                            + "Content-Disposition: attachment; filename=a.txt\r\n\r\n"
                            + "part ")
                    .append(i)
                    .append("\r\n");
        }
        ReadDocument many = read(SampleFiles.utf8(parts + "--B--\r\n"), "a.eml");
        assertThat(many.hasIssue("too-many-embedded")).isTrue();
        assertThat(many.text()).contains("part 19").doesNotContain("part 20");
    }

    @Test
    void largeFilesAreRefused() throws IOException {
        DocumentReader small = DocumentReader.builder()
                .limits(Limits.defaults().withBytes(1000).withCharacters(500))
                .build();
        assertFails(small.read(new byte[2000], Hints.none()), "too-large");
        assertFails(small.read(new ByteArrayInputStream(new byte[2000]), Hints.none()), "too-large");
        assertFails(
                small.read(SampleFiles.utf8("<p>" + "word ".repeat(150) + "</p>"), Hints.ofFileName("a.html")),
                "too-large");
        assertFails(small.read(SampleFiles.utf8("word ".repeat(150)), Hints.ofFileName("a.txt")), "too-large");
    }

    @Test
    void pagesOfNothingButTagsAreRefused() {
        assertFails(read(SampleFiles.utf8("<p>a</p>".repeat(300_000)), "a.html"), "too-large");
        DocumentReader small = DocumentReader.builder()
                .limits(Limits.defaults().withElements(50))
                .build();
        String[] paragraphs = new String[60];
        Arrays.fill(paragraphs, "text");
        assertFails(small.read(SampleFiles.docx(paragraphs), Hints.none()), "too-large");
    }

    @Test
    void slowFilesEndAtTheLimit() {
        DocumentReader hasty = DocumentReader.builder()
                .limits(Limits.defaults().withTime(Duration.ofNanos(1)))
                .build();
        assertFails(hasty.read(SampleFiles.utf8("<p>Some text</p>"), Hints.ofFileName("a.html")), "time-limit");
        assertFails(hasty.read(SampleFiles.docx("Some text"), Hints.none()), "time-limit");
    }

    @Test
    void truncatedFilesAreSaid() {
        byte[] docx = SampleFiles.docx("# Laborant", "Wir suchen Sie in Jena.");
        assertThat(read(Arrays.copyOf(docx, docx.length / 2), "a.docx").isComplete())
                .isFalse();
        byte[] pdf = SampleFiles.pdf(List.of(AD));
        ReadDocument cut = read(Arrays.copyOf(pdf, pdf.length * 2 / 3), "a.pdf");
        assertThat(cut.hasIssue("truncated") || cut.hasIssue("malformed")).isTrue();
        assertThat(read(SampleFiles.utf8("<html><body><h1>Job</h1><p>Deadline: 3 M"), "a.html")
                        .text())
                .contains("Deadline: 3 M");
    }

    @Test
    void mislabelledFilesAreReadAsWhatTheyAre() {
        ReadDocument rtf = read(SampleFiles.utf8("{\\rtf1\\ansi\\pard Wir suchen Sie.\\par}"), "a.doc");
        assertThat(rtf.hasIssue("mislabelled")).isTrue();
        assertThat(rtf.text()).isEqualTo("Wir suchen Sie.");
        ReadDocument html = read(SampleFiles.utf8("<!doctype html><html><body><h1>Job</h1></body></html>"), "a.pdf");
        assertThat(html.hasIssue("mislabelled")).isTrue();
        assertThat(html.text()).isEqualTo("Job");
        ReadDocument pdf = reader.read(SampleFiles.pdf(List.of(AD)), Hints.ofContentType("text/html; charset=utf-8"));
        assertThat(pdf.hasIssue("mislabelled")).isTrue();
        assertThat(pdf.text()).contains("Technician wanted");
        assertFails(
                read(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13}, "a.html"),
                "unsupported-type");
    }

    @Test
    void lockedFilesAreSaid() throws IOException {
        assertFails(read(SampleFiles.pdf(List.of(AD), "owner", "user"), "a.pdf"), "encrypted");
        ReadDocument printable = read(SampleFiles.pdf(List.of(AD), "owner", ""), "a.pdf");
        assertThat(printable.text()).contains("Technician wanted");
        assertFails(read(lockedDocx(), "a.docx"), "encrypted");
    }

    private static byte[] lockedDocx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var data = encryptor.getDataStream(files)) {
                data.write(SampleFiles.docx("text"));
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    @Test
    void scansAreNoEmptyAds() {
        assertFails(read(SampleFiles.scan(), "scan.pdf"), "no-text-layer");
    }

    @Test
    void anyBytesEndInADocument() {
        Random random = new Random(20270301);
        List<byte[]> files = List.of(
                SampleFiles.docx("# Laborant", "Wir suchen Sie in Jena."),
                SampleFiles.odt(
                        "<text:p xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">Wir suchen</text:p>"),
                SampleFiles.pdf(List.of(AD)),
                "{\\rtf1\\ansi\\pard Text\\par}".getBytes(StandardCharsets.US_ASCII),
                SampleFiles.utf8("MIME-Version: 1.0\r\nFrom: x\r\nContent-Type: text/html\r\n\r\n<p>Text</p>"),
                SampleFiles.utf8("<html><script"
                        + " type='application/ld+json'>{\"@type\":\"JobPosting\",\"title\":\"x\"}</script>"
                        + "<p>Text</p></html>"));
        for (byte[] file : files) {
            for (int i = 0; i < 60; i++) {
                byte[] damaged = file.clone();
                for (int k = 0; k < 5; k++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                assertThat(reader.read(damaged, Hints.none()).document()).isNotNull();
                assertThat(reader.read(Arrays.copyOf(file, random.nextInt(file.length)), Hints.none())
                                .document())
                        .isNotNull();
            }
        }
    }
}
