package io.stellwerk.documents.page;

import io.stellwerk.documents.block.BlockSink;
import io.stellwerk.documents.block.Inline;
import io.stellwerk.documents.limit.Budget;
import io.stellwerk.documents.limit.ReadException;
import io.stellwerk.documents.limit.ReadProblem;
import io.stellwerk.documents.structured.StructuredData;
import io.stellwerk.documents.structured.StructuredPosting;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads HTML: a whole page, or a fragment such as the description that a job board's interface returns. */
public final class PageReader {
    private static final double MOST = 0.5;
    private static final int SOURCE_LENGTH = 3;
    private static final int MOST_PLACES = 60_000;

    private final PageWords words = PageWords.standard();
    private final String source;
    private final BlockSink sink;
    private final Budget budget;

    private PageReader(String source, BlockSink sink, Budget budget) {
        this.source = source;
        this.sink = sink;
        this.budget = budget;
    }

    /**
     * Reads a page.
     *
     * @param source the HTML, decoded
     * @param sink takes the blocks; may hold some already
     * @param budget what the read may cost; takes the issues
     * @return text, title, metadata and structured postings
     * @throws ReadException when a limit is reached
     */
    public static PageText read(String source, BlockSink sink, Budget budget) throws ReadException {
        return new PageReader(source, sink, budget).read();
    }

    /**
     * Writes the text of a parsed fragment, such as a text document that was turned into HTML.
     *
     * @param body the element that holds it
     * @param sink takes the blocks
     * @param budget what the read may cost
     * @throws ReadException when a limit is reached
     */
    public static void write(Element body, BlockSink sink, Budget budget) throws ReadException {
        PageWords words = PageWords.standard();
        new PageFlow("", Scope.ofFragment(body, words), words, sink, budget).write(body);
    }

    private PageText read() throws ReadException {
        Document page = parse(source, true);
        StructuredData data = StructuredData.read(page);
        data.errors().forEach(error -> budget.report(ReadProblem.STRUCTURED_DATA_MALFORMED, error));
        budget.checkTime();
        boolean whole = isWholePage(source);
        Scope scope = whole ? Scope.ofPage(page.body(), words) : Scope.ofFragment(page.body(), words);
        Optional<String> title = PageTitle.of(page, scope, data.postings());
        Optional<String> above = PageTitle.isInText(page, scope) ? PageTitle.withSite(page) : title;
        if (whole) {
            above.ifPresent(text -> sink.heading(PageTitle.located(page, text), 1));
        }
        new PageFlow(source, scope, words, sink, budget).write(page.body());
        for (StructuredPosting posting : data.postings()) {
            addDescription(posting, data.postings().size() > 1);
        }
        return new PageText(sink.finish(), title, PageMetadata.of(page), data.postings());
    }

    /** Places are not kept in pages of very many elements: they would take more memory than the page. */
    private Document parse(String html, boolean track) throws ReadException {
        int tags = tags(html);
        if (tags > budget.limits().elements()
                || html.length() > SOURCE_LENGTH * (long) budget.limits().characters()) {
            throw new ReadException(ReadProblem.TOO_LARGE, html.length() + " characters with " + tags + " tags");
        }
        Parser parser = Parser.htmlParser()
                .setTrackPosition(track && tags <= MOST_PLACES)
                .setMaxDepth(budget.limits().depth());
        Document page = parser.parseInput(html, "");
        int[] deepest = new int[1];
        page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        if (deepest[0] >= budget.limits().depth() - 1) {
            budget.report(
                    ReadProblem.TOO_DEEP,
                    "elements nested deeper than " + budget.limits().depth());
        }
        return page;
    }

    /** Pages that scripts fill have their ad in the structured data alone. */
    private void addDescription(StructuredPosting posting, boolean several) throws ReadException {
        String html = posting.descriptionHtml().orElse("");
        String text = posting.descriptionText().orElse("");
        if (text.isEmpty() || Coverage.of(text, sink.finish().text()) >= MOST) {
            return;
        }
        if (several) {
            posting.title().ifPresent(value -> sink.heading(new Inline().add(value.value()), 1));
        }
        boolean tagged = html.indexOf('<') >= 0;
        if (tagged) {
            write(parse(html, false).body(), sink, budget);
        } else {
            Inline plain = new Inline();
            for (int i = 0; i < html.length(); i++) {
                plain.raw(html.charAt(i), -1, -1);
            }
            sink.plain(plain);
        }
    }

    private static int tags(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            tags += at + 1 < html.length() && Character.isLetter(html.charAt(at + 1)) ? 1 : 0;
        }
        return tags;
    }

    private static boolean isWholePage(String source) {
        String start = source.substring(0, Math.min(source.length(), 20_000)).toLowerCase(Locale.ROOT);
        return start.contains("<body")
                || start.contains("<html")
                || start.contains("<head>")
                || start.contains("<!doctype");
    }
}
