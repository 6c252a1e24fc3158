package io.stellwerk.documents.pdf;

import io.stellwerk.documents.limit.Limits;
import io.stellwerk.documents.limit.ReadException;
import io.stellwerk.documents.limit.ReadProblem;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks the streams of a PDF once without keeping them, before the library would unpack them into memory. */
final class StreamGuard {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 600;
    private static final int SMALL = 4_000_000;

    private final byte[] bytes;
    private final Limits limits;
    private final byte[] buffer = new byte[65_536];
    private long total;

    private StreamGuard(byte[] bytes, Limits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    static void check(byte[] bytes, Limits limits) throws ReadException {
        StreamGuard guard = new StreamGuard(bytes, limits);
        for (int at = guard.next(0); at >= 0; at = guard.next(at)) {
            guard.stream(at);
        }
    }

    /** The first byte of the data of the next stream, -1 after the last. */
    private int next(int from) {
        for (int i = from; i + STREAM.length + 2 < bytes.length; i++) {
            boolean found = bytes[i] == 's' && matches(i) && (i == 0 || bytes[i - 1] != 'd');
            if (found) {
                int data = i + STREAM.length;
                data += bytes[data] == '\r' ? 1 : 0;
                return bytes[data] == '\n' ? data + 1 : data;
            }
        }
        return -1;
    }

    private boolean matches(int at) {
        for (int k = 0; k < STREAM.length; k++) {
            if (bytes[at + k] != STREAM[k]) {
                return false;
            }
        }
        return true;
    }

    private void stream(int data) throws ReadException {
        int from = Math.max(0, data - DICTIONARY);
        String dictionary = new String(bytes, from, data - from, StandardCharsets.ISO_8859_1);
        dictionary = dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj")));
        int first = dictionary.indexOf("FlateDecode");
        if (first < 0) {
            return;
        }
        if (dictionary.indexOf("FlateDecode", first + 1) >= 0) {
            throw new ReadException(ReadProblem.EXPANSION_RATIO, "a stream that is packed twice");
        }
        boolean image = dictionary.contains("/Image");
        long size = inflatedSize(data);
        total += image ? 0 : size;
        boolean steep = total > SMALL && total > (long) bytes.length * limits.expansionRatio();
        if (size > limits.expandedBytes() || (!image && (total > limits.expandedBytes() || steep))) {
            throw new ReadException(
                    ReadProblem.EXPANSION_RATIO, bytes.length + " bytes become more than " + Math.max(total, size));
        }
    }

    private long inflatedSize(int data) {
        Inflater inflater = new Inflater();
        long size = 0;
        try {
            inflater.setInput(bytes, data, bytes.length - data);
            int n = inflater.inflate(buffer);
            while (n > 0 && size <= limits.expandedBytes()) {
                size += n;
                n = inflater.inflate(buffer);
            }
        } catch (DataFormatException notPacked) {
            // Encrypted or damaged data is not unpacked by the library either; what was unpacked so far counts.
            return size;
        } finally {
            inflater.end();
        }
        return size;
    }
}
