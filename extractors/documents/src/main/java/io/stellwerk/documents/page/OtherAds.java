package io.stellwerk.documents.page;

import io.stellwerk.documents.page.PageWords.Part;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the lists of other ads under headings such as {@code "Ähnliche Stellen"}. */
final class OtherAds {
    private static final int LONGEST_HEADING = 80;

    private OtherAds() {}

    static void leaveOut(Element root, Weights weights, PageWords words, Set<Element> skipped) {
        for (Element element : root.getAllElements()) {
            if (isHeading(element) && words.starts(Texts.upTo(element, LONGEST_HEADING), Part.RELATED)) {
                leaveOut(element, root, weights, skipped);
            }
        }
    }

    private static boolean isHeading(Element element) {
        boolean bold = Tags.isBold(element) || "p".equals(element.normalName()) || "div".equals(element.normalName());
        return (Tags.isHeading(element) || bold)
                && element.childrenSize() <= 2
                && Texts.upTo(element, LONGEST_HEADING).length() <= LONGEST_HEADING;
    }

    /** Takes the box that the heading opens, or all that follows up to a heading of its rank. */
    private static void leaveOut(Element heading, Element root, Weights weights, Set<Element> skipped) {
        Element box = heading;
        Element parent = box.parent();
        while (parent != null && !parent.equals(root) && opensWith(parent, heading) && isSmall(parent, root, weights)) {
            box = parent;
            parent = box.parent();
        }
        skipped.add(box);
        if (!box.equals(heading) && box.text().length() > heading.text().length()) {
            return;
        }
        int level = Tags.isHeading(heading) ? Tags.level(heading) : 6;
        for (Element next = box.nextElementSibling(); next != null; next = next.nextElementSibling()) {
            if (endsSection(next, level) || !isSmall(next, root, weights)) {
                return;
            }
            skipped.add(next);
        }
    }

    private static boolean endsSection(Element element, int level) {
        if (Tags.isHeading(element)) {
            return Tags.level(element) <= level;
        }
        return element.getAllElements().stream().anyMatch(part -> Tags.isHeading(part) && Tags.level(part) < level);
    }

    private static boolean opensWith(Element parent, Element heading) {
        return parent.text().startsWith(heading.text())
                && parent.getElementsByTag("h1").isEmpty();
    }

    private static boolean isSmall(Element element, Element root, Weights weights) {
        return weights.of(element).prose() * 3 < Math.max(1, weights.of(root).prose());
    }
}
