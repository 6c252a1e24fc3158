package io.stellwerk.documents;

import java.util.Locale;
import java.util.Set;

/** Whether a text is HTML: fragments from an interface start with no more than {@code <p>}. */
final class HtmlSigns {
    private static final Set<String> BLOCKS = Set.of(
            "p", "br", "ul", "ol", "li", "div", "table", "tr", "td", "h1", "h2", "h3", "h4", "h5", "h6", "section",
            "article", "dl", "dt", "dd", "body", "html", "head");
    private static final Set<String> INLINES =
            Set.of("b", "strong", "i", "em", "a", "span", "u", "font", "img", "sup", "sub");

    private HtmlSigns() {}

    static boolean isHtml(String text, boolean markdown) {
        String start = text.stripLeading();
        String lower = start.substring(0, Math.min(start.length(), 1000)).toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html")
                || lower.startsWith("<html")
                || (lower.startsWith("<?xml") && lower.contains("<html"))) {
            return true;
        }
        int blocks = 0;
        int inlines = 0;
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<') {
                String name = tagName(text, i);
                blocks += BLOCKS.contains(name) ? 1 : 0;
                inlines += INLINES.contains(name) ? 1 : 0;
            }
            words += c == ' ' || c == '\n' ? 1 : 0;
        }
        if (markdown || (!lower.startsWith("<") && hasMarkdownHeading(text))) {
            return blocks >= 6 && blocks * 40 > words && lower.startsWith("<");
        }
        return blocks >= 2
                || (blocks >= 1 && (inlines >= 1 || lower.startsWith("<")))
                || (inlines >= 4 && lower.startsWith("<"));
    }

    private static boolean hasMarkdownHeading(String text) {
        return text.startsWith("# ") || text.startsWith("## ") || text.contains("\n# ") || text.contains("\n## ");
    }

    /** The name of a tag that starts here and ends on the way, else an empty name. */
    private static String tagName(String text, int at) {
        int i = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int end = i;
        while (end < text.length() && end - i < 10 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean closed = end < text.length()
                && (text.charAt(end) == '>'
                        || text.charAt(end) == ' '
                        || text.charAt(end) == '/'
                        || text.charAt(end) == '\n');
        return closed ? text.substring(i, end).toLowerCase(Locale.ROOT) : "";
    }
}
