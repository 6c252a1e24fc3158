package io.stellwerk.documents;

import io.stellwerk.documents.limit.Limits;
import io.stellwerk.documents.limit.ReadException;
import io.stellwerk.documents.limit.ReadProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** The pages of a web archive, one at a time; a record that cannot be read yields a document with an issue. */
final class WarcRecords implements Iterator<ReadDocument> {
    private static final int OK = 200;

    private final WarcReader reader;
    private final ContentReader contents;
    private @Nullable ReadDocument next;
    private boolean ended;
    private int count;

    WarcRecords(InputStream in, ContentReader contents) throws IOException {
        this.reader = new WarcReader(in);
        this.contents = contents;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public ReadDocument next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        ReadDocument document = next;
        next = null;
        return document;
    }

    /** Null for records that hold no page, such as requests, and at the end. */
    private @Nullable ReadDocument advance() {
        String id = "record " + ++count;
        try {
            Optional<WarcRecord> record = reader.next();
            if (record.isEmpty()) {
                ended = true;
                return null;
            }
            return document(record.get());
        } catch (IOException | UncheckedIOException broken) {
            ended = true;
            return failed(id, ReadProblem.TRUNCATED, broken);
        }
    }

    private @Nullable ReadDocument document(WarcRecord record) throws IOException {
        String id = record.id().toString();
        try {
            if (record instanceof WarcResponse response) {
                HttpResponse http = response.http();
                return http.status() == OK
                        ? read(id, response.target(), http.contentType().toString(), http.bodyDecoded().stream())
                        : null;
            }
            if (record instanceof WarcResource resource) {
                return read(id, resource.target(), resource.contentType().toString(), resource.body().stream());
            }
            return null;
        } catch (ReadException problem) {
            return ContentReader.failed(id, contents.limits(), problem);
        } catch (IOException | IllegalArgumentException broken) {
            return failed(id, ReadProblem.MALFORMED, broken);
        }
    }

    private ReadDocument read(String id, String target, String type, InputStream body) throws IOException {
        Limits limits = contents.limits();
        Optional<String> name = Hints.ofFileName(
                        target.indexOf('?') < 0 ? target : target.substring(0, target.indexOf('?')))
                .fileName();
        Hints hints = new Hints(name, Optional.of(type), Optional.empty());
        return contents.read(id, Bytes.read(body, limits), hints).withMetadata("url", target);
    }

    private ReadDocument failed(String id, ReadProblem problem, Exception cause) {
        return ContentReader.failed(
                id, contents.limits(), new ReadException(problem, "archive: " + cause.getMessage(), cause));
    }
}
