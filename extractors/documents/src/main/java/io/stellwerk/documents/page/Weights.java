package io.stellwerk.documents.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How much text each element of a page holds and how much of it is links. */
final class Weights {
    private static final Weight NOTHING = new Weight();

    /** The counts of one element. */
    static final class Weight {
        private int text;
        private int linkText;
        private int links;
        private int contacts;

        int text() {
            return text;
        }

        int links() {
            return links;
        }

        boolean hasContact() {
            return contacts > 0;
        }

        /** The part of the text that is links, from 0 to 1; that of an empty element is 0. */
        double density() {
            return text == 0 ? 0 : (double) linkText / text;
        }

        /** Characters that are no links. */
        int prose() {
            return text - linkText;
        }

        private void add(Weight part) {
            text += part.text;
            linkText += part.linkText;
            links += part.links;
            contacts += part.contacts;
        }
    }

    private final Map<Element, Weight> weights = new LinkedHashMap<>();
    private final Set<Element> skipped;

    Weights(Element root, Set<Element> skipped) {
        this.skipped = skipped;
        weigh(root, false);
    }

    Weight of(Element element) {
        return weights.getOrDefault(element, NOTHING);
    }

    private Weight weigh(Element element, boolean inLink) {
        Weight weight = new Weight();
        if (Tags.isSilent(element) || skipped.contains(element)) {
            return weight;
        }
        boolean link = "a".equals(element.normalName()) && element.hasAttr("href");
        boolean contact = link && isContact(element.attr("href"));
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode text) {
                int length = letters(text.getWholeText());
                weight.text += length;
                weight.linkText += (inLink || link) && !contact ? length : 0;
            } else if (child instanceof Element part) {
                weight.add(weigh(part, (inLink || link) && !contact));
            }
        }
        weight.links += link && !contact ? 1 : 0;
        weight.contacts += contact ? 1 : 0;
        weights.put(element, weight);
        return weight;
    }

    private static boolean isContact(String href) {
        return href.startsWith("mailto:") || href.startsWith("tel:") || href.contains("email-protection");
    }

    private static int letters(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
        }
        return count;
    }
}
