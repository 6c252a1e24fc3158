package io.stellwerk.documents;

import io.stellwerk.document.Document;
import io.stellwerk.documents.block.SourceMap;
import io.stellwerk.documents.structured.StructuredPosting;
import io.stellwerk.posting.Issue;
import io.stellwerk.posting.Severity;
import io.stellwerk.text.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file or page that was read; it is never without a document, though that may be empty when an issue says why.
 *
 * @param id file name, mail's message id or archive record's id; {@code document} where there is none
 * @param document the text with its blocks; {@code document().source()} is the text that spans of evidence count in
 * @param mediaType what the file is, whatever its name says
 * @param metadata what it says about itself, in a fixed order: {@code charset}, {@code og:site_name}, {@code dc:title}
 * @param title its title, empty when it has none
 * @param structured job postings in the page's structured data
 * @param issues what went wrong; an error means that text is missing
 * @param sourceMap leads spans of the text into the decoded file, for HTML, Markdown and plain text
 */
public record ReadDocument(
        String id,
        Document document,
        String mediaType,
        Map<String, String> metadata,
        Optional<String> title,
        List<StructuredPosting> structured,
        List<Issue> issues,
        SourceMap sourceMap) {

    /**
     * Takes copies of the lists.
     *
     * @param id file name, mail's message id or archive record's id; {@code document} where there is none
     * @param document the text with its blocks; {@code document().source()} is the text that spans of evidence count in
     * @param mediaType what the file is, whatever its name says
     * @param metadata what it says about itself, in a fixed order: {@code charset}, {@code og:site_name},
     *     {@code dc:title}
     * @param title its title, empty when it has none
     * @param structured job postings in the page's structured data
     * @param issues what went wrong; an error means that text is missing
     * @param sourceMap leads spans of the text into the decoded file, for HTML, Markdown and plain text
     */
    public ReadDocument {
        structured = List.copyOf(structured);
        issues = List.copyOf(issues);
    }

    /**
     * The text that was taken out of the file.
     *
     * @return the text, empty when none could be read
     */
    public String text() {
        return document.source();
    }

    /**
     * Where a piece of evidence stands in the file.
     *
     * @param span a span of {@link #text()}
     * @return a span of the decoded file, its byte order mark not counted; empty for formats that are not text
     */
    public Optional<Span> toSource(Span span) {
        return sourceMap.toSource(span);
    }

    /**
     * Whether the text can be taken for the whole ad.
     *
     * @return false when an issue is an error
     */
    public boolean isComplete() {
        return issues.stream().noneMatch(issue -> issue.severity() == Severity.ERROR);
    }

    /**
     * Whether an issue has a code.
     *
     * @param code such as {@code no-text-layer}
     * @return true when there is one
     */
    public boolean hasIssue(String code) {
        return issues.stream().anyMatch(issue -> issue.code().equals(code));
    }

    ReadDocument withMetadata(String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(metadata);
        more.put(key, value);
        return new ReadDocument(
                id, document, mediaType, Collections.unmodifiableMap(more), title, structured, issues, sourceMap);
    }
}
