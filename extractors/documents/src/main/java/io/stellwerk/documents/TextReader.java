package io.stellwerk.documents;

import io.stellwerk.documents.block.BlockSink;
import io.stellwerk.documents.block.Inline;
import io.stellwerk.documents.limit.Budget;
import io.stellwerk.documents.limit.ReadException;
import io.stellwerk.documents.page.PageReader;
import java.util.Optional;

/** Reads the formats that are text: HTML and Markdown, with or without front matter, and plain text. */
final class TextReader {
    private TextReader() {}

    static Part read(String text, Format format, BlockSink sink, Budget budget) throws ReadException {
        budget.checkText(format == Format.HTML ? 0 : text.length());
        Optional<FrontMatter> front = format == Format.TEXT ? Optional.empty() : FrontMatter.in(text);
        front.ifPresent(found -> found.write(sink));
        String body = front.map(found -> found.blanked(text)).orElse(text);
        Part part = switch (format) {
            case HTML -> Part.of(PageReader.read(body, sink, budget));
            case MARKDOWN -> MarkdownReader.read(body, sink, budget);
            default -> plain(text, sink);
        };
        return front.map(found -> new Part(found.title().or(part::title), found.metadata(), part.postings()))
                .orElse(part);
    }

    private static Part plain(String text, BlockSink sink) {
        Inline content = new Inline();
        for (int i = 0; i < text.length(); i++) {
            content.raw(text.charAt(i), i, i + 1);
        }
        sink.plain(content);
        return Part.none();
    }
}
