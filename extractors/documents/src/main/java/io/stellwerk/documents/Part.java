package io.stellwerk.documents;

import io.stellwerk.documents.page.PageText;
import io.stellwerk.documents.structured.StructuredPosting;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a format knows besides the text, which it writes to a sink.
 *
 * @param title title of the document
 * @param metadata what the document says about itself
 * @param postings its structured data
 */
record Part(Optional<String> title, Map<String, String> metadata, List<StructuredPosting> postings) {

    static Part none() {
        return new Part(Optional.empty(), Map.of(), List.of());
    }

    static Part of(PageText page) {
        return new Part(page.title(), page.metadata(), page.postings());
    }

    static Part titled(Optional<String> title, Map<String, String> metadata) {
        return new Part(title, metadata, List.of());
    }
}
