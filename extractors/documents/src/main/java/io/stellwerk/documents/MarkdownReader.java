package io.stellwerk.documents;

import io.stellwerk.documents.block.BlockSink;
import io.stellwerk.documents.limit.Budget;
import io.stellwerk.documents.limit.ReadException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown as CommonMark with tables. */
final class MarkdownReader {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(60)
            .build();

    private MarkdownReader() {}

    static Part read(String source, BlockSink sink, Budget budget) throws ReadException {
        Node document = PARSER.parse(source);
        MarkdownFlow flow = new MarkdownFlow(source, sink, budget);
        flow.blocks(document);
        Node first = document.getFirstChild();
        Optional<String> title = first instanceof Heading heading
                ? Optional.of(flow.inline(heading).toString()).filter(text -> !text.isBlank())
                : Optional.empty();
        return Part.titled(title, Map.of());
    }
}
