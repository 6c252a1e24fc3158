package io.stellwerk.documents.page;

import io.stellwerk.document.Wrapping;
import io.stellwerk.documents.block.BlockSink;
import io.stellwerk.documents.block.Inline;
import io.stellwerk.documents.limit.Budget;
import io.stellwerk.documents.limit.ReadException;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks the elements that belong to the ad and writes them as blocks. */
final class PageFlow {
    private static final int LONGEST_HEADING = 300;

    private final Scope scope;
    private final PageWords words;
    private final Links links;
    private final SourceText source;
    private final BlockSink sink;
    private final Budget budget;
    private final PageTables tables = new PageTables(this);
    private Inline line = new Inline();
    private boolean capturing;
    private boolean item;
    private int bold;

    PageFlow(String source, Scope scope, PageWords words, BlockSink sink, Budget budget) {
        this.source = new SourceText(source);
        this.scope = scope;
        this.words = words;
        this.links = new Links(words);
        this.sink = sink;
        this.budget = budget;
    }

    /** Writes an element and all that is in it. */
    void write(Element element) throws ReadException {
        flush();
        children(element);
        flush();
    }

    BlockSink sink() {
        return sink;
    }

    PageWords words() {
        return words;
    }

    boolean skips(Element element) {
        return scope.skips(element);
    }

    /** The text of an element in one run, its blocks parted by line breaks. */
    Inline capture(Element element) throws ReadException {
        Inline outer = line;
        boolean outerCapturing = capturing;
        line = new Inline();
        capturing = true;
        bold += Tags.isBold(element) ? 1 : 0;
        children(element);
        bold -= Tags.isBold(element) ? 1 : 0;
        Inline captured = line.part(0, line.length());
        line = outer;
        capturing = outerCapturing;
        return captured;
    }

    private void children(Element element) throws ReadException {
        budget.checkText(sink.length() + line.length());
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode text) {
                source.append(text, line, bold > 0);
            } else if (child instanceof Element part && !scope.skips(part)) {
                element(part);
            }
        }
        budget.checkText(sink.length() + line.length());
    }

    private void element(Element element) throws ReadException {
        bold += Tags.isBold(element) ? 1 : 0;
        if (Tags.isBlock(element)) {
            block(element);
        } else {
            inline(element);
        }
        bold -= Tags.isBold(element) ? 1 : 0;
    }

    private void inline(Element element) throws ReadException {
        String name = element.normalName();
        Optional<String> mail = Links.hiddenMail(element);
        if ("br".equals(name)) {
            line.lineBreak();
        } else if (mail.isPresent()) {
            insert(element, mail.get());
        } else if ("a".equals(name)) {
            link(element);
        } else {
            List<Element> pairs = "span".equals(name) && !capturing ? LabelPairs.in(element, words) : List.of();
            if (pairs.isEmpty()) {
                partFrom(element);
                children(element);
            } else {
                flush();
                pairs(pairs);
            }
        }
    }

    /**
     * Boxes that a style sheet sets apart have no space between them in the source: {@code
     * <span>Jena</span><span>Vollzeit</span>}.
     */
    private void partFrom(Element element) {
        Node before = element.previousSibling();
        boolean boxes = element.hasAttr("class")
                && before instanceof Element box
                && box.normalName().equals(element.normalName());
        if (boxes && !line.endsWithSpace() && Character.isLetterOrDigit(line.last())) {
            String text = Texts.upTo(element, 1);
            boolean newWord = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
            if (newWord && !Character.isUpperCase(line.last())) {
                line.space();
            }
        }
    }

    private void link(Element element) throws ReadException {
        int start = line.length();
        children(element);
        String read = line.toString();
        int from = Math.min(start, read.length());
        String after = element.nextSibling() instanceof TextNode next ? next.text() : "";
        Optional<String> address =
                links.address(element.attr("href"), read.substring(from), read.substring(0, from), after);
        if (address.isPresent()) {
            line.space();
            insert(element, "<" + address.get() + ">");
        }
    }

    private void insert(Element element, String text) {
        boolean tracked = element.sourceRange().isTracked();
        int start = tracked ? element.sourceRange().startPos() : -1;
        int end = tracked ? element.sourceRange().endPos() : -1;
        for (int i = 0; i < text.length(); i++) {
            line.add(text.charAt(i), start, end, bold > 0);
        }
    }

    private void block(Element element) throws ReadException {
        if (capturing) {
            line.lineBreak();
            children(element);
            line.lineBreak();
            return;
        }
        flush();
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "li" -> item(element);
            case "table" -> tables.table(element);
            case "dl" -> tables.definitions(element);
            case "pre" -> preformatted(element);
            default -> box(element);
        }
        flush();
    }

    private void heading(Element element) throws ReadException {
        Inline text = capture(element);
        if (text.length() > LONGEST_HEADING) {
            sink.paragraph(text);
        } else {
            sink.heading(text, Tags.level(element));
        }
    }

    private void item(Element element) throws ReadException {
        List<Element> pairs = LabelPairs.in(element, words);
        if (!pairs.isEmpty()) {
            pairs(pairs);
            return;
        }
        item = true;
        children(element);
        flush();
        item = false;
    }

    private void box(Element element) throws ReadException {
        List<Element> pairs = LabelPairs.in(element, words);
        if (pairs.isEmpty()) {
            children(element);
        } else {
            pairs(pairs);
        }
    }

    private void pairs(List<Element> pairs) throws ReadException {
        for (int i = 0; i < pairs.size(); i += 2) {
            sink.labelled(capture(pairs.get(i)), capture(pairs.get(i + 1)));
        }
    }

    private void preformatted(Element element) {
        Inline text = new Inline();
        element.traverse((node, depth) -> {
            if (node instanceof TextNode part) {
                source.appendRaw(part, text);
            } else if (node instanceof Element part && "br".equals(part.normalName())) {
                text.raw('\n', -1, -1);
            }
        });
        sink.plain(text);
    }

    private void flush() {
        if (capturing) {
            line.lineBreak();
            return;
        }
        Inline text = line;
        line = new Inline();
        if (text.isBlank()) {
            return;
        }
        if (item) {
            item = false;
            sink.item(text, Wrapping.NONE);
        } else {
            sink.paragraph(text);
        }
    }
}
