package io.stellwerk.documents.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** What the names of elements mean for text. */
final class Tags {
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "svg",
            "math",
            "head",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "map",
            "button",
            "input",
            "select",
            "option",
            "textarea",
            "datalist",
            "progress",
            "meter",
            "dialog");
    private static final Set<String> BOLD = Set.of("b", "strong", "dt", "legend", "summary");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> COMPLEX =
            Set.of("ul", "ol", "dl", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre");
    private static final Set<String> INLINE_KNOWN =
            Set.of("font", "nobr", "tt", "big", "strike", "center", "mark", "bdi", "time", "data");

    private Tags() {}

    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName());
    }

    static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }

    static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }

    /**
     * Elements of a page's own vocabulary, such as {@code job-title}, are blocks: glued words would be worse than
     * parted ones.
     */
    static boolean isBlock(Element element) {
        String name = element.normalName();
        boolean unknown = name.indexOf('-') > 0 && !INLINE_KNOWN.contains(name);
        return element.isBlock() || unknown || "legend".equals(name) || "summary".equals(name) || "center".equals(name);
    }

    static boolean isBold(Element element) {
        if (BOLD.contains(element.normalName())) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && hasBoldWeight(compact(style));
    }

    private static boolean hasBoldWeight(String style) {
        int at = style.indexOf("font-weight:");
        if (at < 0) {
            return false;
        }
        String weight = style.substring(at + "font-weight:".length());
        return weight.startsWith("bold") || (!weight.isEmpty() && "6789".indexOf(weight.charAt(0)) >= 0);
    }

    /**
     * What readers never see. Text that is folded away, as in the panels of an accordion, is no less part of the ad:
     * an inline
     * {@code display:none} hides only what is short.
     */
    static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        boolean forScreens = "true".equals(element.attr("aria-hidden"));
        String style = compact(element.attr("style"));
        boolean undisplayed = style.contains("display:none") || style.contains("visibility:hidden");
        return (forScreens || undisplayed) && Texts.upTo(element, 200).length() < (forScreens ? 20 : 200);
    }

    private static String compact(String style) {
        return style.isEmpty() ? style : style.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** Whether an element holds only running text and line breaks. */
    static boolean isSimple(Element element) {
        NodeFilter search = (node, depth) -> {
            boolean complex = depth > 0 && node instanceof Element part && COMPLEX.contains(part.normalName());
            return complex ? FilterResult.STOP : FilterResult.CONTINUE;
        };
        return NodeTraversor.filter(search, element) != FilterResult.STOP;
    }
}
