package io.stellwerk.documents;

import io.stellwerk.documents.limit.Limits;
import io.stellwerk.documents.limit.ReadException;
import io.stellwerk.documents.limit.ReadProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads streams no further than the limits allow. */
final class Bytes {
    private static final int BUFFER = 16_384;
    private static final int SMALL = 2_000_000;

    private Bytes() {}

    /** All bytes of a stream, which the caller closes. */
    static byte[] read(InputStream in, Limits limits) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16L, limits.bytes() + 1));
        if (bytes.length > limits.bytes()) {
            throw new ReadException(ReadProblem.TOO_LARGE, "more than " + limits.bytes() + " bytes");
        }
        return bytes;
    }

    /** What a gzip file holds; what came before a break is kept. */
    static byte[] unpacked(byte[] packed, Limits limits) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                checkExpansion(packed.length, out.size(), limits);
            }
        } catch (EOFException | ZipException broken) {
            if (out.size() == 0) {
                throw new ReadException(ReadProblem.TRUNCATED, "gzip: " + broken.getMessage(), broken);
            }
        }
        return out.toByteArray();
    }

    /** Unpacks an archive once without keeping it, so that no library has to find out how large it is. */
    static void checkZip(byte[] packed, Limits limits) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    total += n;
                    checkExpansion(packed.length, total, limits);
                }
            }
        } catch (EOFException | ZipException | IllegalArgumentException broken) {
            throw new ReadException(ReadProblem.TRUNCATED, "zip: " + broken.getMessage(), broken);
        }
    }

    static void checkExpansion(long packed, long unpacked, Limits limits) throws ReadException {
        boolean steep = unpacked > SMALL && unpacked > packed * limits.expansionRatio();
        if (steep || unpacked > limits.expandedBytes()) {
            throw new ReadException(ReadProblem.EXPANSION_RATIO, packed + " bytes become more than " + unpacked);
        }
    }
}
