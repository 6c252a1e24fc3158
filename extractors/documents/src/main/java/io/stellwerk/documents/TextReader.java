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
        Part part = switch (format) {
            case HTML -> Part.of(PageReader.read(blanked(text, front), sink, budget));
            case MARKDOWN -> MarkdownReader.read(blanked(text, front), sink, budget);
            default -> plain(text, sink);
        };
        return front.map(found -> new Part(found.title().or(part::title), found.metadata(), part.postings()))
                .orElse(part);
    }

    /** Front matter replaced by as many spaces, so that all offsets stay. */
    private static String blanked(String text, Optional<FrontMatter> front) {
        if (front.isEmpty()) {
            return text;
        }
        StringBuilder blanked = new StringBuilder(text);
        for (int i = 0; i < front.get().end(); i++) {
            if (blanked.charAt(i) != '\n') {
                blanked.setCharAt(i, ' ');
            }
        }
        return blanked.toString();
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
