package io.stellwerk.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Files of every format, made for the tests. */
final class SampleFiles {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private SampleFiles() {}

    /** Work that may fail as writing files may. */
    interface Writing {
        void run() throws IOException;
    }

    static void checked(Writing work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        checked(() -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                    zip.closeEntry();
                }
            }
        });
        return out.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        checked(() -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
            }
        });
        return out.toByteArray();
    }

    /** A DOCX: {@code "# "} starts a heading, {@code "- "} an item of a list, a tab parts the cells of a row. */
    static byte[] docx(String... paragraphs) {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs) {
            body.append(word(paragraph));
        }
        return docx("<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
    }

    private static String word(String paragraph) {
        if (paragraph.indexOf('\t') > 0) {
            String cells = paragraph.replace("\t", "</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>");
            return "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>" + cells + "</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        }
        boolean heading = paragraph.startsWith("# ");
        boolean item = paragraph.startsWith("- ");
        String text = heading || item ? paragraph.substring(2) : paragraph;
        String style = heading ? "<w:pPr><w:pStyle w:val=\"Titre1\"/></w:pPr>" : "";
        String list = item ? "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" : "";
        return "<w:p>" + style + list + "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    static byte[] docx(String documentXml) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                utf8("<?xml version=\"1.0\"?><Types"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + override("/word/document.xml", "document.main")
                        + override("/word/styles.xml", "styles")
                        + override("/word/numbering.xml", "numbering") + "</Types>"));
        entries.put("_rels/.rels", utf8(relations(List.of("officeDocument word/document.xml"))));
        entries.put(
                "word/_rels/document.xml.rels",
                utf8(relations(List.of("styles styles.xml", "numbering numbering.xml"))));
        entries.put(
                "word/styles.xml",
                utf8("<w:styles xmlns:w=\"" + WORD + "\"><w:style w:type=\"paragraph\" w:styleId=\"Titre1\">"
                        + "<w:name w:val=\"heading 1\"/></w:style></w:styles>"));
        entries.put(
                "word/numbering.xml",
                utf8("<w:numbering xmlns:w=\"" + WORD + "\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl"
                        + " w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText"
                        + " w:val=\"·\"/></w:lvl></w:abstractNum><w:num"
                        + " w:numId=\"1\"><w:abstractNumId"
                        + " w:val=\"0\"/></w:num></w:numbering>"));
        entries.put("word/document.xml", utf8("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + documentXml));
        return zip(entries);
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + type
                + "+xml\"/>";
    }

    private static String relations(List<String> targets) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < targets.size(); i++) {
            String[] parts = targets.get(i).split(" ", 2);
            xml.append("<Relationship Id=\"r")
                    .append(i)
                    .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                    .append(parts[0])
                    .append("\" Target=\"")
                    .append(parts[1])
                    .append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    static byte[] odt(String bodyXml) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        entries.put(
                "META-INF/manifest.xml",
                utf8("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"));
        entries.put(
                "content.xml",
                utf8("<?xml version=\"1.0\"?><office:document-content"
                        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\">"
                        + "<office:body><office:text>" + bodyXml
                        + "</office:text></office:body></office:document-content>"));
        return zip(entries);
    }

    /**
     * A line on a page.
     *
     * @param text its words
     * @param x left edge
     * @param y distance from the top
     * @param size font size
     * @param bold whether it is bold
     */
    record Print(String text, float x, float y, float size, boolean bold) {}

    static byte[] pdf(List<List<Print>> pages) {
        return pdf(pages, "", "");
    }

    static byte[] pdf(List<List<Print>> pages, String owner, String user) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        checked(() -> {
            try (PDDocument document = new PDDocument()) {
                for (List<Print> page : pages) {
                    print(document, page);
                }
                if (!owner.isEmpty()) {
                    StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
                    policy.setEncryptionKeyLength(128);
                    document.protect(policy);
                }
                document.save(out);
            }
        });
        return out.toByteArray();
    }

    private static void print(PDDocument document, List<Print> lines) throws IOException {
        PDFont plain = new PDType1Font(FontName.HELVETICA);
        PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (Print line : lines) {
                content.beginText();
                content.setFont(line.bold() ? bold : plain, line.size());
                content.newLineAtOffset(line.x(), PDRectangle.A4.getHeight() - line.y());
                content.showText(line.text());
                content.endText();
            }
        }
    }

    /** A page that is one image, as a scanner makes it. */
    static byte[] scan() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        checked(() -> {
            try (PDDocument document = new PDDocument()) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
                    content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0);
                }
                document.save(out);
            }
        });
        return out.toByteArray();
    }

    static byte[] warc(String... recordsAsTargetTypeBody) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < recordsAsTargetTypeBody.length; i += 3) {
            byte[] body = utf8(recordsAsTargetTypeBody[i + 2]);
            byte[] head = utf8("HTTP/1.1 200 OK\r\nContent-Type: " + recordsAsTargetTypeBody[i + 1]
                    + "\r\nContent-Length: " + body.length + "\r\n\r\n");
            out.writeBytes(utf8("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:0000000" + i
                    + "-0000-4000-8000-000000000000>\r\n"
                    + "WARC-Date: 2026-03-0" + (i + 1) + "T10:00:00Z\r\nWARC-Target-URI: " + recordsAsTargetTypeBody[i]
                    + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                    + (head.length + body.length) + "\r\n\r\n"));
            out.writeBytes(head);
            out.writeBytes(body);
            out.writeBytes(utf8("\r\n\r\n"));
        }
        return out.toByteArray();
    }
}
