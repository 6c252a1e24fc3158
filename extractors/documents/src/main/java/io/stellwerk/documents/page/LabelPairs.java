package io.stellwerk.documents.page;

import io.stellwerk.documents.page.PageWords.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Boxes whose children are labels and values by turns: {@code <span class="label">Ort</span><span
 * class="value">Jena</span>}.
 */
final class LabelPairs {
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_VALUE = 300;
    private static final Set<String> LABELS = Set.of("b", "strong", "dt", "th", "label");

    private LabelPairs() {}

    /** Label, value, label, value, …; empty when the children of the element are something else. */
    static List<Element> in(Element box, PageWords words) {
        List<Element> parts = new ArrayList<>();
        for (Element child : box.children()) {
            if (Tags.isSilent(child) || "br".equals(child.normalName()) || Texts.isBlank(child)) {
                continue;
            }
            parts.add(child);
            if (parts.size() > 60) {
                return List.of();
            }
        }
        if (parts.isEmpty() || parts.size() % 2 != 0 || hasOwnText(box)) {
            return List.of();
        }
        for (int i = 0; i < parts.size(); i += 2) {
            if (!isPair(parts.get(i), parts.get(i + 1), words)) {
                return List.of();
            }
        }
        return parts;
    }

    /** How many labels with values stand anywhere within an element. */
    static int count(Element element, PageWords words) {
        int count = 0;
        for (Element part : element.getAllElements()) {
            count += in(part, words).size() / 2;
        }
        return count;
    }

    private static boolean isPair(Element label, Element value, PageWords words) {
        String name = Texts.upTo(label, LONGEST_LABEL);
        if (name.length() > LONGEST_LABEL
                || Texts.upTo(value, LONGEST_VALUE).length() > LONGEST_VALUE
                || Tags.isHeading(label)) {
            return false;
        }
        boolean apart = !"a".equals(label.normalName()) && Tags.isSimple(label) && Tags.isSimple(value);
        boolean named = (words.names(label, Part.LABEL) && !words.names(value, Part.LABEL))
                || (words.names(value, Part.VALUE) && !words.names(label, Part.VALUE));
        boolean marked = LABELS.contains(label.normalName()) && !LABELS.contains(value.normalName());
        return apart && (named || marked || name.endsWith(":")) && !endsSentence(name);
    }

    private static boolean endsSentence(String name) {
        return name.endsWith(".") || name.endsWith("!") || name.endsWith(",");
    }

    private static boolean hasOwnText(Element box) {
        for (TextNode text : box.textNodes()) {
            if (!text.isBlank()) {
                return true;
            }
        }
        return false;
    }
}
