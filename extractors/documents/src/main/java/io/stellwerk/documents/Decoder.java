package io.stellwerk.documents;

import io.stellwerk.documents.limit.Budget;
import io.stellwerk.documents.limit.ReadProblem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns bytes into text.
 *
 * <p>A byte order mark decides; then valid UTF-8 does, which no other text is by accident; then what is declared;
 * else it is
 * windows-1252, whose euro sign and quotation marks ISO 8859-1 would lose. Wrong declarations are reported.
 */
final class Decoder {
    private static final int SAMPLE = 2000;
    private static final int MOST_BROKEN = 50;

    /**
     * Decoded bytes.
     *
     * @param text the characters without a byte order mark
     * @param charset what they were decoded with
     */
    record Decoded(String text, Charset charset) {}

    private Decoder() {}

    static Decoded decode(byte[] bytes, Optional<String> declared, Budget budget) {
        Decoded decoded = decode(bytes, declared.or(() -> Charsets.declaredIn(bytes)));
        declared.or(() -> Charsets.declaredIn(bytes))
                .flatMap(Charsets::byLabel)
                .filter(charset -> !charset.equals(decoded.charset()) && !isAscii(bytes))
                .ifPresent(charset -> budget.report(
                        ReadProblem.CHARSET_REPAIRED, "declared as " + charset + ", read as " + decoded.charset()));
        if (doubleEncoded(decoded.text()) > 1) {
            budget.report(ReadProblem.CHARSET_REPAIRED, "UTF-8 that had been decoded as windows-1252 before");
        }
        if (decoded.text().indexOf('\uFFFD') >= 0) {
            budget.report(ReadProblem.CHARSET_REPAIRED, "bytes that are no " + decoded.charset() + " were replaced");
        }
        return decoded;
    }

    private static Decoded decode(byte[] bytes, Optional<String> declared) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Decoded(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            Charset charset = startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return new Decoded(new String(bytes, 2, bytes.length - 2, charset), charset);
        }
        Charset charset = charset(bytes, declared);
        return new Decoded(new String(bytes, charset), charset);
    }

    private static Charset charset(byte[] bytes, Optional<String> declared) {
        Optional<Charset> wide = withoutMark(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
        int[] sequences = utf8Sequences(bytes);
        boolean utf8 = sequences[1] == 0 || (sequences[1] <= MOST_BROKEN && sequences[0] > 20 * sequences[1]);
        if (utf8 && sequences[0] > 0) {
            return StandardCharsets.UTF_8;
        }
        Optional<Charset> named = declared.flatMap(Charsets::byLabel);
        boolean wrong = named.filter(name -> name.equals(StandardCharsets.UTF_8) || isWide(name))
                .isPresent();
        if (named.isPresent() && !(wrong && sequences[1] > 0)) {
            return isWide(named.get()) ? StandardCharsets.UTF_8 : named.get();
        }
        return sequences[1] == 0 ? StandardCharsets.UTF_8 : Charsets.WINDOWS_1252;
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /** UTF-16 without a mark has a zero in every second byte of Latin text. */
    private static Optional<Charset> withoutMark(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (length < 8 || Math.min(even, odd) * 10 > Math.max(even, odd)) {
            return Optional.empty();
        }
        if (odd * 3 > length / 2) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even * 3 > length / 2 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** How many sequences of several bytes are valid UTF-8 and how many are not. */
    private static int[] utf8Sequences(byte[] bytes) {
        int valid = 0;
        int broken = 0;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = sequenceLength(bytes, i);
            valid += length > 0 ? 1 : 0;
            broken += length > 0 ? 0 : 1;
            i += Math.max(1, length);
        }
        return new int[] {valid, broken};
    }

    private static int sequenceLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length =
                lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        boolean overlong =
                (lead == 0xE0 && (bytes[at + 1] & 0xFF) < 0xA0) || (lead == 0xF0 && (bytes[at + 1] & 0xFF) < 0x90);
        return overlong ? 0 : length;
    }

    private static int doubleEncoded(String text) {
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            char next = text.charAt(i + 1);
            boolean two = (text.charAt(i) == 'Ã' || text.charAt(i) == 'Â') && next >= 0x80 && next <= 0xBF;
            boolean three = text.charAt(i) == 'â' && next == '€';
            count += two || three ? 1 : 0;
        }
        return count;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
