package io.stellwerk.batch;

import io.stellwerk.PostingParser;
import io.stellwerk.document.Document;
import io.stellwerk.documents.ReadDocument;
import io.stellwerk.documents.structured.StructuredValues;
import io.stellwerk.field.Structured;
import io.stellwerk.posting.Evidence;
import io.stellwerk.posting.Extraction;
import io.stellwerk.posting.Issue;
import io.stellwerk.posting.Severity;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One ad among the inputs, its text already taken out of its file.
 *
 * @param id path of its file, with the record's id behind a {@code #} for one of many
 * @param document its text, empty when an issue says why
 * @param issues what went wrong while reading
 * @param structured what came with it as data
 * @param toFile leads a span of the text into the decoded file; empty for formats that are not text
 */
record Ad(
        String id,
        Document document,
        List<Issue> issues,
        List<Structured<?>> structured,
        Function<Span, Optional<Span>> toFile) {

    static Ad of(String id, ReadDocument read) {
        return new Ad(
                id,
                read.document(),
                read.issues(),
                StructuredValues.of(read.structured(), read.text()),
                read::toSource);
    }

    /** An input of which nothing could be read. */
    static Ad unreadable(String id, String code, String message) {
        return withoutText(id, List.of(new Issue(code, Severity.ERROR, null, message, null, null)));
    }

    private static Ad withoutText(String id, List<Issue> issues) {
        return new Ad(id, Document.of(""), issues, List.of(), span -> Optional.empty());
    }

    /** The id's last part without its ending: the name that gold files go by. */
    String stem() {
        String name = id.substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf('\\')) + 1);
        int point = name.lastIndexOf('.');
        return point > 0 ? name.substring(0, point) : name;
    }

    /** Parses the text as {@link #read} does; where an extractor fails, that is an issue of this ad alone, and a run goes on. */
    Extraction attempt(PostingParser parser) {
        try {
            return read(parser);
        } catch (RuntimeException e) {
            StackTraceElement[] trace = e.getStackTrace();
            String place = trace.length == 0 ? "" : " at " + trace[0];
            List<Issue> all = new ArrayList<>(issues);
            all.add(new Issue("parser-failed", Severity.ERROR, null, "the parser failed: " + e + place, null, null));
            return withoutText(id, all).read(PostingParser.create());
        }
    }

    /** Parses the text; what went wrong in reading comes first among the issues. */
    Extraction read(PostingParser parser) {
        Extraction parsed = parser.parse(document, structured);
        List<Issue> all = new ArrayList<>(issues);
        all.addAll(parsed.issues());
        List<Evidence> evidence = parsed.evidence().stream()
                .map(e -> toFile.apply(new Span(e.start(), e.end()))
                        .map(span -> e.inFile(span.start(), span.end()))
                        .orElse(e))
                .toList();
        return new Extraction(id, parsed.posting(), evidence, all);
    }
}
