package io.stellwerk.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells a format by its bytes; names and declared types only decide between kinds of text. */
final class Sniffer {
    private static final int HEAD = 65_536;
    private static final int PDF_HEAD = 1024;
    private static final Set<String> MAIL_PROOFS =
            Set.of("received", "return-path", "mime-version", "message-id", "delivered-to");
    private static final Set<String> MAIL_HEADERS =
            Set.of("from", "to", "subject", "date", "reply-to", "content-type", "sender");

    private Sniffer() {}

    static Format detect(byte[] bytes, Hints hints) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Format binary = binary(bytes, head);
        if (binary != Format.UNKNOWN) {
            return binary;
        }
        if (isBinary(head) && !startsWithMark(bytes) && !isWideText(head)) {
            return Format.UNKNOWN;
        }
        Optional<Format> hinted = Format.hinted(hints);
        if (head.startsWith("From ")
                && head.indexOf('\n') > 0
                && mailHeaders(head.substring(head.indexOf('\n') + 1)) >= 2) {
            return Format.MBOX;
        }
        int mail = mailHeaders(head);
        if (mail >= 10 || (mail > 0 && hinted.filter(Format.MAIL::equals).isPresent())) {
            return Format.MAIL;
        }
        return text(head.replace("\0", ""), hinted);
    }

    private static Format binary(byte[] bytes, String head) {
        if (head.substring(0, Math.min(head.length(), PDF_HEAD)).contains("%PDF-")) {
            return Format.PDF;
        }
        if (head.startsWith("{\\rtf")) {
            return Format.RTF;
        }
        if (head.startsWith("WARC/")) {
            return Format.WARC;
        }
        if (head.startsWith("\u001F\u008B")) {
            return Format.GZIP;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return zip(bytes, head);
        }
        boolean compound = head.startsWith("\u00D0\u00CF\u0011\u00E0");
        return compound && (contains(bytes, "WordDocument") || contains(bytes, "EncryptedPackage"))
                ? Format.DOC
                : Format.UNKNOWN;
    }

    private static Format zip(byte[] bytes, String head) {
        boolean open =
                head.contains("mimetype") && indexOf(bytes, "content.xml".getBytes(StandardCharsets.US_ASCII)) >= 0;
        if (open) {
            boolean other = head.contains("opendocument.spreadsheet") || head.contains("opendocument.presentation");
            return other ? Format.UNKNOWN : Format.ODT;
        }
        boolean word = indexOf(bytes, "word/".getBytes(StandardCharsets.US_ASCII)) >= 0;
        return word ? Format.DOCX : Format.UNKNOWN;
    }

    /** Names of streams in a compound file are UTF-16. */
    private static boolean contains(byte[] bytes, String name) {
        return indexOf(bytes, name.getBytes(StandardCharsets.UTF_16LE)) >= 0;
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (bytes[i] == part[0] && Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBinary(String head) {
        int control = 0;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            control += c == 0 || (c < ' ' && "\n\r\t\f\u000B\u001A\u001B\b".indexOf(c) < 0) ? 1 : 0;
        }
        return control * 100 > head.length();
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    }

    /** UTF-16 without a mark: Latin letters and zeros by turns. */
    private static boolean isWideText(String head) {
        int zeros = 0;
        int others = 0;
        for (int i = 0; i < head.length(); i++) {
            zeros += head.charAt(i) == 0 ? 1 : 0;
            others += head.charAt(i) < ' ' && head.charAt(i) > 0 && "\n\r\t".indexOf(head.charAt(i)) < 0 ? 1 : 0;
        }
        return zeros * 5 > head.length() * 2 && zeros * 5 < head.length() * 3 && others * 20 < head.length();
    }

    /** Counts headers of a mail up to the first other line; one that only mail programs write counts ten. */
    private static int mailHeaders(String head) {
        int count = 0;
        for (String line : head.split("\r?\n", 60)) {
            int colon = line.indexOf(':');
            boolean folded = !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
            if (!folded && (colon < 1 || line.substring(0, colon).indexOf(' ') >= 0)) {
                break;
            }
            String name = folded ? "" : line.substring(0, colon).toLowerCase(Locale.ROOT);
            count += MAIL_PROOFS.contains(name) ? 10 : MAIL_HEADERS.contains(name) ? 1 : 0;
        }
        return count;
    }

    private static Format text(String head, Optional<Format> hinted) {
        String body =
                FrontMatter.in(head).map(front -> head.substring(front.end())).orElse(head);
        boolean markdown = hinted.filter(Format.MARKDOWN::equals).isPresent();
        boolean html = HtmlSigns.isHtml(body, markdown);
        boolean frontMatter = body.length() < head.length();
        if (html || hinted.filter(Format.HTML::equals).isPresent()) {
            return Format.HTML;
        }
        return markdown || frontMatter ? Format.MARKDOWN : Format.TEXT;
    }

    /** What the hints say where the bytes say otherwise; plain text may turn out to be any kind of text. */
    static Optional<Format> mislabel(Format detected, Hints hints) {
        List<Optional<Format>> said = List.of(Format.named(hints.extension()), Format.named(hints.bareType()));
        for (Optional<Format> format : said) {
            if (format.isPresent() && format.get() != detected) {
                boolean kindOfText = format.get().isText() && detected.isText();
                boolean packed = format.get() == Format.GZIP
                        || detected == Format.GZIP
                        || (format.get() == Format.TEXT && detected == Format.MAIL);
                if (!kindOfText && !packed) {
                    return format;
                }
            }
        }
        return Optional.empty();
    }
}
