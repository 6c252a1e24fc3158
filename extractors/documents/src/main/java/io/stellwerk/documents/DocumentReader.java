package io.stellwerk.documents;

import io.stellwerk.documents.limit.Limits;
import io.stellwerk.documents.limit.ReadException;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/**
 * Reads files and pages into documents that keep headings, lists and labels.
 *
 * <p>It reads HTML and XHTML, whole pages and fragments, Markdown, plain text, PDF, DOCX, DOC, ODT, RTF, mails and
 * mailboxes, all of
 * these in gzip and in WARC archives. Nothing is ever fetched from the network. A file that is broken, hostile or of
 * another kind
 * never throws: the document says so in its {@linkplain ReadDocument#issues() issues}. A reader is immutable and safe
 * to share.
 *
 * <pre>{@code
 * ReadDocument page = DocumentReader.create().read(Path.of("stelle.html"), Hints.none());
 * }</pre>
 */
public final class DocumentReader {
    private static final String UNNAMED = "document";
    private static final int PEEK = 65_536;

    private final ContentReader contents;

    private DocumentReader(Limits limits) {
        this.contents = new ContentReader(limits);
    }

    /**
     * A reader with safe limits.
     *
     * @return the reader
     */
    public static DocumentReader create() {
        return new DocumentReader(Limits.defaults());
    }

    /**
     * A builder for a reader with other limits.
     *
     * @return the builder, set to the defaults
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads one document; of a mailbox its first message.
     *
     * @param bytes the whole file
     * @param hints what else is known about it
     * @return the document, with issues when something is wrong
     */
    public ReadDocument read(byte[] bytes, Hints hints) {
        return contents.read(hints.fileName().orElse(UNNAMED), bytes, hints);
    }

    /**
     * Reads one document from a file.
     *
     * @param file the file
     * @param hints what else is known about it; the file's name is known by itself
     * @return the document, with issues when something is wrong
     * @throws IOException when the file cannot be opened or read
     */
    public ReadDocument read(Path file, Hints hints) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, hints.orFileName(file));
        }
    }

    /**
     * Reads one document from a stream, no further than the limits allow.
     *
     * @param in the stream, which the caller closes
     * @param hints what else is known about it
     * @return the document, with issues when something is wrong
     * @throws IOException when the stream fails
     */
    public ReadDocument read(InputStream in, Hints hints) throws IOException {
        try {
            return read(Bytes.read(in, contents.limits()), hints);
        } catch (ReadException tooLarge) {
            return ContentReader.failed(hints.fileName().orElse(UNNAMED), contents.limits(), tooLarge);
        }
    }

    /**
     * Reads all documents of an archive or a mailbox, one at a time; of any other file its one document.
     *
     * @param file the file, of any size if it is a WARC or a mailbox
     * @param hints what else is known about it; the file's name is known by itself
     * @return the documents in the order of the file; close the stream to close the file
     * @throws IOException when the file cannot be opened
     */
    public Stream<ReadDocument> readAll(Path file, Hints hints) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return readAll(in, hints.orFileName(file)).onClose(() -> close(in));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /**
     * Reads all documents of an archive or a mailbox, one at a time; of any other file its one document.
     *
     * @param bytes the whole file
     * @param hints what else is known about it
     * @return the documents in the order of the file
     * @throws IOException when an archive's first bytes cannot be read
     */
    public Stream<ReadDocument> readAll(byte[] bytes, Hints hints) throws IOException {
        return readAll(new ByteArrayInputStream(bytes), hints);
    }

    /**
     * Reads all documents of an archive or a mailbox, one at a time; of any other file its one document.
     *
     * @param in the stream, which the caller closes after the last document
     * @param hints what else is known about it
     * @return the documents in the order of the stream
     * @throws IOException when the stream fails at its start
     */
    public Stream<ReadDocument> readAll(InputStream in, Hints hints) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, PEEK);
        Format format = peek(buffered, hints);
        return switch (format) {
            case WARC -> stream(new WarcRecords(buffered, contents));
            case MBOX -> stream(messages(buffered));
            default -> Stream.of(read(buffered, hints));
        };
    }

    private Iterator<ReadDocument> messages(InputStream in) {
        Mbox messages = new Mbox(in, contents.limits());
        Iterator<byte[]> numbered = messages;
        Hints hints = Hints.ofContentType(Format.MAIL.mediaType());
        return new Iterator<>() {
            private int count;

            @Override
            public boolean hasNext() {
                return numbered.hasNext();
            }

            @Override
            public ReadDocument next() {
                byte[] message = numbered.next();
                String number = "message " + ++count;
                return contents.read(MailReader.id(message).orElse(number), message, hints);
            }
        };
    }

    /** The format by the first bytes, also within gzip; the stream stays at its start. */
    private static Format peek(BufferedInputStream in, Hints hints) throws IOException {
        in.mark(PEEK);
        byte[] head = in.readNBytes(PEEK);
        in.reset();
        Format format = Sniffer.detect(head, hints);
        if (format != Format.GZIP) {
            return format;
        }
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(head))) {
            Format inner = Sniffer.detect(unpacked.readNBytes(5), Hints.none());
            return inner == Format.WARC ? inner : format;
        } catch (IOException broken) {
            return format;
        }
    }

    private static Stream<ReadDocument> stream(Iterator<ReadDocument> documents) {
        int kind = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(documents, kind), false);
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds a reader. */
    public static final class Builder {
        private Optional<Limits> limits = Optional.empty();

        private Builder() {}

        /**
         * Sets what reading one document may cost.
         *
         * @param most the limits
         * @return this
         */
        public Builder limits(Limits most) {
            limits = Optional.of(most);
            return this;
        }

        /**
         * The reader.
         *
         * @return a reader with these limits
         */
        public DocumentReader build() {
            return new DocumentReader(limits.orElseGet(Limits::defaults));
        }
    }
}
