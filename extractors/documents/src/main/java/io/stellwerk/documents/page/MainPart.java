package io.stellwerk.documents.page;

import io.stellwerk.documents.page.PageWords.Part;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the element that holds the ad, when the page marks one and nearly all of its prose stands in it. */
final class MainPart {
    private static final double MOST = 0.6;
    private static final double NEARLY_ALL = 0.85;

    private MainPart() {}

    static Element of(Element body, Weights weights, PageWords words) {
        int all = weights.of(body).prose();
        for (Element element : marked(body)) {
            if (weights.of(element).prose() >= MOST * all) {
                return element;
            }
        }
        Element best = body;
        for (Element element : body.getAllElements()) {
            boolean named = "article".equals(element.normalName()) || words.names(element, Part.CONTENT);
            if (named && !element.equals(body) && weights.of(element).prose() >= NEARLY_ALL * all) {
                best = element;
            }
        }
        return best;
    }

    private static List<Element> marked(Element body) {
        List<Element> marked = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            boolean main = "main".equals(element.normalName()) || "main".equals(element.attr("role"));
            if (main || !Scope.itemType(element).isEmpty()) {
                marked.add(element);
            }
        }
        return marked;
    }
}
