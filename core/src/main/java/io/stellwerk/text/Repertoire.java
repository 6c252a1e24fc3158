package io.stellwerk.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;

/** What single characters become, and the repair of UTF-8 that was read as Windows-1252. */
final class Repertoire {

    static final char SOFT_HYPHEN = '\u00AD';
    static final char HYPHEN = '\u2010';

    /** The first half of the letters and digits of mathematics. */
    static final char MATHEMATICAL = '\uD835';

    /** What some writers of PDF leave of one hyphen. */
    static final String TRIPLE_HYPHEN = "-\u00AD\u2010";

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * A sequence of wrongly decoded characters and what they were.
     *
     * @param text the right text
     * @param length how many characters of the source it stands for
     */
    record Repair(String text, int length) {}

    private Repertoire() {}

    static boolean isCombining(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    /** Letters of the Latin blocks that nothing has to be done about. */
    static boolean isPlainLetter(char c) {
        return c >= '\u00A1'
                && c < '\u0250'
                && c != SOFT_HYPHEN
                && !LooseAccents.isSign(c)
                && c != 'Â'
                && c != 'Ã'
                && c != 'â'
                && c != '«'
                && c != '»';
    }

    /** What a character is written as, null when it stays. */
    static @Nullable String replacement(char c) {
        return switch (c) {
            case '\n', '\t' -> null;
            case '\u2011', HYPHEN -> "-";
            case '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> "\u2013";
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC' -> "'";
            case '\u201C', '\u201D', '\u201E', '\u201F', '«', '»' -> "\"";
            case SOFT_HYPHEN, '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF' -> "";
            case '\uFB00' -> "ff";
            case '\uFB01' -> "fi";
            case '\uFB02' -> "fl";
            case '\uFB03' -> "ffi";
            case '\uFB04' -> "ffl";
            case '\uFB05', '\uFB06' -> "st";
            case '\uF0B7', '\uF0A7', '\u25CF', '\u25AA', '\u25A0', '\u2023', '\u2043', '\u2219', '\uF0D8' -> "\u2022";
            case '\u2028', '\u2029', '\u000B', '\f', '\u0085' -> "\n";
            case '\u00B4' -> "'";
            default -> c < 0x20 || Character.isSpaceChar(c) ? " " : null;
        };
    }

    /** A letter as such: of bold and other letters of mathematics, which posts in social networks use for emphasis. */
    static String plain(String styled) {
        return Normalizer.normalize(styled, Normalizer.Form.NFKC);
    }

    static String compose(String cluster) {
        return Normalizer.normalize(cluster, Normalizer.Form.NFC);
    }

    /** Decodes a character reference; the C1 range is read as Windows-1252, as browsers do. */
    static String unescape(String reference) {
        if ("&apos;".equals(reference)) {
            return "'";
        }
        String plain = StringEscapeUtils.unescapeHtml4(reference);
        char c = plain.charAt(0);
        String decoded = c >= 0x80 && c <= 0x9F ? new String(new byte[] {(byte) c}, WINDOWS_1252) : plain;
        String replaced = replacement(decoded.charAt(0));
        return replaced == null ? decoded : replaced;
    }

    /** Reads {@code Ã©} as é and {@code â€“} as a dash; only the lead characters of such sequences are tried. */
    static @Nullable Repair repair(String source, int i) {
        char lead = source.charAt(i);
        int length = lead == 'Â' || lead == 'Ã' ? 2 : lead == 'â' ? 3 : 0;
        if (length == 0 || i + length > source.length()) {
            return null;
        }
        byte[] bytes = new byte[length];
        for (int k = 0; k < length; k++) {
            int value = toByte(source.charAt(i + k));
            if (value < 0 || (k > 0 && (value & 0xC0) != 0x80)) {
                return null;
            }
            bytes[k] = (byte) value;
        }
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String replaced = replacement(decoded.charAt(0));
            return new Repair(replaced == null ? decoded : replaced, length);
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    private static int toByte(char c) {
        if (c <= 0xFF) {
            return c;
        }
        byte[] bytes = String.valueOf(c).getBytes(WINDOWS_1252);
        return bytes[0] == '?' ? -1 : bytes[0] & 0xFF;
    }
}
