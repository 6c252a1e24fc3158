package io.stellwerk.documents;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The HTML tags within a paragraph of Markdown, read one after the other: {@code "<a href="https://jobs.kornfeld.example/7">Apply</a>"}. */
final class MarkdownTags {
    private String name = "";
    private boolean closes;
    private boolean isHidden;
    private String target = "";
    private int linkStart;

    /**
     * Reads the next tag.
     *
     * @param tag the tag as printed
     * @param at how much text stands before it
     */
    void read(String tag, int at) {
        closes = tag.startsWith("</");
        int from = closes ? 2 : 1;
        int to = from;
        while (to < tag.length() && Character.isLetterOrDigit(tag.charAt(to))) {
            to++;
        }
        name = tag.substring(from, to).toLowerCase(Locale.ROOT);
        if (name.equals("script") || name.equals("style")) {
            isHidden = !closes;
        } else if (name.equals("a") && !closes) {
            Element link = Jsoup.parseBodyFragment(tag).selectFirst("a");
            target = link == null ? "" : link.attr("href");
            linkStart = at;
        }
    }

    /** Whether the last tag breaks the line. */
    boolean isBreak() {
        return name.equals("br");
    }

    /** Whether what follows is no text but a script or its like. */
    boolean isHidden() {
        return isHidden;
    }

    /** Where the link leads that the last tag closes. */
    Optional<String> closedLink() {
        return closes && name.equals("a") && !target.isEmpty() ? Optional.of(target) : Optional.empty();
    }

    /** How much text stands before the link. */
    int linkStart() {
        return linkStart;
    }
}
