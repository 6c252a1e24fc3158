package io.stellwerk.documents;

import io.stellwerk.document.Document;
import io.stellwerk.documents.Decoder.Decoded;
import io.stellwerk.documents.block.BlockSink;
import io.stellwerk.documents.block.BlockText;
import io.stellwerk.documents.block.SourceMap;
import io.stellwerk.documents.limit.Budget;
import io.stellwerk.documents.limit.Limits;
import io.stellwerk.documents.limit.ReadException;
import io.stellwerk.documents.limit.ReadProblem;
import io.stellwerk.documents.pdf.PdfContent;
import io.stellwerk.documents.pdf.PdfReader;
import io.stellwerk.posting.Severity;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads one document of any format; what goes wrong becomes issues. */
final class ContentReader {
    private static final int CONTENT_PREVIEW = 200;

    private final Limits limits;

    ContentReader(Limits limits) {
        this.limits = limits;
    }

    ReadDocument read(String id, byte[] bytes, Hints hints) {
        Budget budget = new Budget(limits);
        BlockSink sink = new BlockSink();
        Format format = Format.UNKNOWN;
        Part part = Part.none();
        Optional<String> plain = Optional.empty();
        try {
            check(bytes);
            format = Sniffer.detect(bytes, hints);
            report(format, hints, budget);
            if (format == Format.TEXT) {
                plain = Optional.of(
                        Decoder.decode(bytes, hints.declaredCharset(), budget).text());
                budget.checkText(plain.get().length());
            } else {
                part = write(format, bytes, hints, sink, budget, 0);
            }
        } catch (ReadException problem) {
            budget.report(problem.issue());
        } catch (IOException broken) {
            budget.report(ReadProblem.MALFORMED, format.mediaType() + ": " + broken.getMessage());
        } catch (RuntimeException bug) {
            budget.report(ReadProblem.MALFORMED, format.mediaType() + ": " + bug);
        }
        return plain.isPresent()
                ? result(
                        id,
                        format,
                        Part.none(),
                        Document.of(plain.get()),
                        SourceMap.identity(plain.get().length()),
                        budget)
                : result(id, format, part, sink.finish(), budget);
    }

    /** A document that could not be opened at all. */
    static ReadDocument failed(String id, Limits limits, ReadException problem) {
        Budget budget = new Budget(limits);
        budget.report(problem.issue());
        return result(id, Format.UNKNOWN, Part.none(), new BlockSink().finish(), budget);
    }

    /** Writes the text of a document to a sink, as part of another at a depth of its own. */
    Part write(Format format, byte[] bytes, Hints hints, BlockSink sink, Budget budget, int depth) throws IOException {
        return switch (format) {
            case HTML, MARKDOWN, TEXT -> {
                Decoded decoded = Decoder.decode(bytes, hints.declaredCharset(), budget);
                yield withCharset(TextReader.read(decoded.text(), format, sink, budget), decoded);
            }
            case PDF -> {
                Budget own = new Budget(limits);
                PdfContent content = Guard.call("PDF", own, () -> PdfReader.read(bytes, own));
                own.issues().forEach(budget::report);
                content.write(sink);
                yield Part.titled(Optional.empty(), content.metadata());
            }
            case DOCX, DOC, ODT, RTF -> OfficeReader.read(bytes, format, sink, budget);
            case MAIL -> new MailReader(this).read(bytes, sink, budget, depth);
            case MBOX -> new MailReader(this).read(Mbox.first(bytes), sink, budget, depth);
            case GZIP -> {
                byte[] unpacked = Bytes.unpacked(bytes, limits);
                Hints inner = new Hints(
                        hints.fileName().map(ContentReader::withoutEnding), Optional.empty(), hints.charset());
                Format found = Sniffer.detect(unpacked, inner);
                if (found == Format.GZIP) {
                    throw new ReadException(ReadProblem.EXPANSION_RATIO, "gzip within gzip");
                }
                yield write(found, unpacked, inner, sink, budget, depth);
            }
            case WARC ->
                throw new ReadException(ReadProblem.UNSUPPORTED_TYPE, "an archive of pages: read all its records");
            case UNKNOWN ->
                throw new ReadException(ReadProblem.UNSUPPORTED_TYPE, "no text format: " + TypeNames.of(bytes, hints));
        };
    }

    Limits limits() {
        return limits;
    }

    private void check(byte[] bytes) throws ReadException {
        if (bytes.length == 0) {
            throw new ReadException(ReadProblem.EMPTY, "no bytes");
        }
        if (bytes.length > limits.bytes()) {
            throw new ReadException(ReadProblem.TOO_LARGE, bytes.length + " bytes, the limit is " + limits.bytes());
        }
    }

    private static void report(Format format, Hints hints, Budget budget) {
        Sniffer.mislabel(format, hints)
                .filter(said -> format != Format.UNKNOWN)
                .ifPresent(said -> budget.report(
                        ReadProblem.MISLABELLED, "labelled " + said.mediaType() + ", is " + format.mediaType()));
    }

    private static String withoutEnding(String name) {
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    private static Part withCharset(Part part, Decoded decoded) {
        Map<String, String> metadata = new LinkedHashMap<>(part.metadata());
        metadata.put("charset", decoded.charset().name());
        return new Part(part.title(), metadata, part.postings());
    }

    private static ReadDocument result(String id, Format format, Part part, BlockText text, Budget budget) {
        return result(id, format, part, text.toDocument(), text.map(), budget);
    }

    private static ReadDocument result(
            String id, Format format, Part part, Document document, SourceMap map, Budget budget) {
        boolean empty = document.source().isBlank();
        if (empty && budget.issues().stream().noneMatch(issue -> issue.severity() == Severity.ERROR)) {
            budget.report(ReadProblem.EMPTY, "no text");
        }
        return new ReadDocument(
                id,
                document,
                format.mediaType(),
                part.metadata(),
                part.title().or(() -> firstLine(document)),
                part.postings(),
                budget.issues(),
                map);
    }

    private static Optional<String> firstLine(Document document) {
        return document.blocks().stream()
                .filter(block -> block.isHeading() && block.content().length() < CONTENT_PREVIEW)
                .map(block -> block.content().of(document.text().text()))
                .findFirst();
    }
}
