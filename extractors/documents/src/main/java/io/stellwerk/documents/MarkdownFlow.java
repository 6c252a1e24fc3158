package io.stellwerk.documents;

import io.stellwerk.document.Wrapping;
import io.stellwerk.documents.block.BlockSink;
import io.stellwerk.documents.block.Inline;
import io.stellwerk.documents.limit.Budget;
import io.stellwerk.documents.limit.ReadException;
import io.stellwerk.documents.page.Links;
import io.stellwerk.documents.page.PageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;

/** Writes the nodes of a Markdown document as blocks. */
final class MarkdownFlow {
    private final String source;
    private final BlockSink sink;
    private final Budget budget;
    private final Wrapping wrapping;
    private final Links links = Links.standard();

    MarkdownFlow(String source, BlockSink sink, Budget budget) {
        this.source = source;
        this.sink = sink;
        this.budget = budget;
        this.wrapping = Wrapping.of(source);
    }

    void blocks(Node parent) throws ReadException {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            budget.checkText(sink.length());
            block(node);
        }
    }

    private void block(Node node) throws ReadException {
        if (node instanceof Heading heading) {
            sink.heading(inline(heading), heading.getLevel());
        } else if (node instanceof Paragraph) {
            sink.paragraph(inline(node), wrapping);
        } else if (node instanceof BulletList || node instanceof OrderedList || node instanceof BlockQuote) {
            blocks(node);
        } else if (node instanceof ListItem) {
            item(node);
        } else if (node instanceof TableBlock) {
            table(node);
        } else if (node instanceof HtmlBlock html) {
            PageReader.write(Jsoup.parse(html.getLiteral()).body(), sink, budget);
        } else if (node instanceof FencedCodeBlock code) {
            plain(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            plain(code.getLiteral());
        }
    }

    private void item(Node item) throws ReadException {
        Node first = item.getFirstChild();
        if (!(first instanceof Paragraph)) {
            blocks(item);
            return;
        }
        sink.item(inline(first), wrapping);
        for (Node node = first.getNext(); node != null; node = node.getNext()) {
            block(node);
        }
    }

    private void table(Node table) {
        List<Node> rows = new ArrayList<>();
        for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
            for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(row);
                }
            }
        }
        for (Node row : rows) {
            List<Inline> cells = new ArrayList<>();
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                cells.add(inline(cell));
            }
            if (cells.size() == 2) {
                sink.labelled(cells.get(0), cells.get(1));
            } else {
                sink.row(cells);
            }
        }
    }

    private void plain(String text) {
        Inline content = new Inline();
        for (int i = 0; i < text.length(); i++) {
            content.raw(text.charAt(i), -1, -1);
        }
        sink.plain(content, wrapping);
    }

    /** The text of a node in one run, with its line breaks. */
    Inline inline(Node node) {
        Inline line = new Inline();
        children(node, line, false);
        return line;
    }

    private void children(Node parent, Inline line, boolean bold) {
        MarkdownTags tags = new MarkdownTags();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline html) {
                tags.read(html.getLiteral(), line.length());
                tags.closedLink().ifPresent(target -> address(target, tags.linkStart(), html, line, bold));
                if (tags.isBreak()) {
                    line.lineBreak();
                }
            } else if (!tags.isHidden()) {
                child(node, line, bold);
            }
        }
    }

    private void child(Node node, Inline line, boolean bold) {
        if (node instanceof Text text) {
            add(text.getLiteral(), node, line, bold);
        } else if (node instanceof Code code) {
            add(code.getLiteral(), node, line, bold);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            line.lineBreak();
        } else if (node instanceof Link link) {
            link(link, line, bold);
        } else {
            children(node, line, bold || node instanceof StrongEmphasis);
        }
    }

    private void link(Link link, Inline line, boolean bold) {
        int start = line.length();
        children(link, line, bold);
        address(link.getDestination(), start, link, line, bold);
    }

    /** Writes where a link leads whose text starts there. */
    private void address(String target, int start, Node end, Inline line, boolean bold) {
        String read = line.toString();
        String after = end.getNext() instanceof Text next ? next.getLiteral() : "";
        Optional<String> address = links.address(target, read.substring(start), read.substring(0, start), after);
        if (address.isPresent()) {
            line.space();
            line.add("<" + address.get() + ">", bold);
        }
    }

    private void add(String literal, Node node, Inline line, boolean bold) {
        List<SourceSpan> spans = node.getSourceSpans();
        int start = spans.isEmpty() ? -1 : spans.get(0).getInputIndex();
        int length = spans.isEmpty() ? 0 : spans.get(0).getLength();
        boolean equal = start >= 0 && source.startsWith(literal, start);
        for (int i = 0; i < literal.length(); i++) {
            if (equal) {
                line.add(literal.charAt(i), start + i, start + i + 1, bold);
            } else {
                line.add(literal.charAt(i), start, start + length, bold);
            }
        }
    }
}
