package io.stellwerk.documents;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of character sets as browsers understand them: {@code iso-8859-1} and {@code ascii} mean windows-1252. */
final class Charsets {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int HEAD = 4096;
    private static final int LONGEST_LABEL = 40;

    /** The labels whose meaning differs from their name, after the WHATWG Encoding Standard. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("iso_8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("l1", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("cp1252", "windows-1252"),
            Map.entry("x-cp1252", "windows-1252"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("latin5", "windows-1254"),
            Map.entry("iso-8859-11", "windows-874"),
            Map.entry("tis-620", "windows-874"),
            Map.entry("latin9", "iso-8859-15"),
            Map.entry("gb2312", "gbk"),
            Map.entry("ks_c_5601-1987", "windows-949"),
            Map.entry("euc-kr", "windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("utf8", "utf-8"),
            Map.entry("unicode", "utf-16le"),
            Map.entry("macintosh", "x-MacRoman"));

    private Charsets() {}

    static Optional<Charset> byLabel(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(LABELS.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** What a page or an XML file declares in its first bytes. */
    static Optional<String> declaredIn(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        for (int meta = head.indexOf("<meta"); meta >= 0; meta = head.indexOf("<meta", meta + 1)) {
            int end = head.indexOf('>', meta);
            Optional<String> label = label(head.substring(0, end < 0 ? head.length() : end), meta);
            if (label.isPresent()) {
                return label;
            }
        }
        int encoding = head.startsWith("<?xml") ? head.indexOf("encoding", 0) : -1;
        return encoding < 0 || encoding > head.indexOf("?>")
                ? Optional.empty()
                : value(head, encoding + "encoding".length());
    }

    /** The value of {@code charset=} after an offset. */
    static Optional<String> label(String text, int from) {
        int at = text.toLowerCase(Locale.ROOT).indexOf("charset", from);
        return at < 0 ? Optional.empty() : value(text, at + "charset".length());
    }

    private static Optional<String> value(String text, int from) {
        int i = from;
        while (i < text.length() && " =\"'".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        int end = i;
        while (end < text.length() && end - i < LONGEST_LABEL && isLabel(text.charAt(end))) {
            end++;
        }
        return end == i ? Optional.empty() : Optional.of(text.substring(i, end));
    }

    private static boolean isLabel(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
    }
}
