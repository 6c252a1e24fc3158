package io.stellwerk.documents;

import io.stellwerk.documents.limit.Limits;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Parts a mailbox into its messages, one at a time: a line {@code From } after a blank line starts the next. */
final class Mbox implements Iterator<byte[]> {
    private static final byte[] START = "From ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] QUOTED = ">From ".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final long mostBytes;
    private byte @Nullable [] line;

    Mbox(InputStream in, Limits limits) {
        this.in = new BufferedInputStream(in);
        this.mostBytes = limits.bytes() + 1;
        this.line = nextLine();
    }

    static byte[] first(byte[] mailbox) {
        Mbox messages =
                new Mbox(new ByteArrayInputStream(mailbox), Limits.defaults().withBytes(Math.max(1, mailbox.length)));
        return messages.hasNext() ? messages.next() : new byte[0];
    }

    @Override
    public boolean hasNext() {
        return line != null;
    }

    /** The next message; one above the limit is cut a byte behind it, so that reading it fails. */
    @Override
    public byte[] next() {
        if (line == null) {
            throw new NoSuchElementException();
        }
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        boolean blank = false;
        byte[] current = startsWith(line, START) ? nextLine() : line;
        while (current != null && !(blank && startsWith(current, START))) {
            int skip = startsWith(current, QUOTED) ? 1 : 0;
            int room = (int) Math.min(current.length - skip, Math.max(0, mostBytes - message.size()));
            message.write(current, skip, room);
            blank = current.length == 1 || (current.length == 2 && current[0] == '\r');
            current = nextLine();
        }
        line = current;
        return message.toByteArray();
    }

    private static boolean startsWith(byte[] line, byte[] start) {
        return line.length >= start.length && Arrays.equals(line, 0, start.length, start, 0, start.length);
    }

    /** A line with its end, null after the last; a line without an end is given out in pieces. */
    private byte @Nullable [] nextLine() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            int b = in.read();
            while (b >= 0) {
                out.write(b);
                if (b == '\n' || out.size() > 1_000_000) {
                    break;
                }
                b = in.read();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size() == 0 ? null : out.toByteArray();
    }
}
