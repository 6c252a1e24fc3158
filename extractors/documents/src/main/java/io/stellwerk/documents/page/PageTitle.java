package io.stellwerk.documents.page;

import io.stellwerk.documents.block.Inline;
import io.stellwerk.documents.structured.StructuredPosting;
import io.stellwerk.documents.structured.StructuredValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** The title of the ad: its first heading, else what the page says for others to show, else its window title. */
final class PageTitle {
    private static final Pattern SEPARATOR = Pattern.compile(" (?:[|–—•·@:-]|::) ");
    private static final int LONGEST_TEXT = 50_000;

    private PageTitle() {}

    static Optional<String> of(Document page, Scope scope, List<StructuredPosting> postings) {
        Optional<String> stated =
                postings.size() == 1 ? postings.get(0).title().map(StructuredValue::value) : Optional.empty();
        return headings(page, scope).stream()
                .filter(heading -> "h1".equals(heading.normalName()))
                .map(Element::text)
                .findFirst()
                .or(() -> stated)
                .or(() -> content(page, "meta[property=og:title]"))
                .or(() -> Optional.of(page.title()))
                .map(String::strip)
                .filter(title -> !title.isEmpty());
    }

    /** Whether a first or second heading of the ad will stand in its text. */
    static boolean isInText(Document page, Scope scope) {
        return !headings(page, scope).isEmpty();
    }

    /**
     * The window title where it says whose the page is, which the page itself does not: {@code "Diver (m/f/d) | Blue Reef Ltd"} over
     * the heading "Diver (m/f/d)".
     */
    static Optional<String> withSite(Document page) {
        String window = page.title().strip();
        String text = Texts.upTo(page.body(), LONGEST_TEXT);
        List<String> parts = List.of(SEPARATOR.split(window, -1));
        boolean heads =
                parts.stream().map(String::strip).anyMatch(part -> part.indexOf(' ') > 0 && text.contains(part));
        boolean tells = parts.stream().anyMatch(part -> !part.isBlank() && !text.contains(part.strip()));
        return heads && tells && parts.size() == 2 ? Optional.of(window) : Optional.empty();
    }

    /** The title with its place, when it is the page's window title. */
    static Inline located(Document page, String title) {
        Inline line = new Inline();
        Element element = page.head().selectFirst("title");
        if (element != null && element.text().equals(title) && element.childNodeSize() == 1) {
            if (element.childNode(0) instanceof TextNode text
                    && text.sourceRange().isTracked()) {
                int start = text.sourceRange().startPos();
                int end = text.sourceRange().endPos();
                boolean equal = end - start == title.length();
                for (int i = 0; i < title.length(); i++) {
                    line.add(title.charAt(i), equal ? start + i : start, equal ? start + i + 1 : end, false);
                }
                return line;
            }
        }
        return line.add(title);
    }

    private static List<Element> headings(Document page, Scope scope) {
        return page.body().select("h1, h2").stream()
                .filter(heading -> heading.hasText() && isKept(heading, scope))
                .toList();
    }

    private static boolean isKept(Element element, Scope scope) {
        for (Element part = element; part != null; part = part.parent()) {
            if (scope.skips(part)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> content(Document page, String query) {
        Elements found = page.head().select(query);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(0).attr("content")).filter(text -> !text.isBlank());
    }
}
