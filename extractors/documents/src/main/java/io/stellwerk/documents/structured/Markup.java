package io.stellwerk.documents.structured;

import io.stellwerk.documents.structured.StructuredPosting.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads microdata and RDFa, which differ in the names of their attributes alone. */
final class Markup {
    private static final int DEEPEST = 200;

    private final Origin origin;
    private final String property;
    private final String scope;
    private final String type;

    private Markup(Origin origin, String property, String scope, String type) {
        this.origin = origin;
        this.property = property;
        this.scope = scope;
        this.type = type;
    }

    static List<StructuredPosting> read(Document page) {
        List<StructuredPosting> postings = new ArrayList<>();
        new Markup(Origin.MICRODATA, "itemprop", "itemscope", "itemtype").read(page, postings);
        new Markup(Origin.RDFA, "property", "typeof", "typeof").read(page, postings);
        return postings;
    }

    private void read(Document page, List<StructuredPosting> postings) {
        int number = 0;
        for (Element element : page.getElementsByAttribute(scope)) {
            if (element.attr(type).endsWith("JobPosting")) {
                String name = origin == Origin.MICRODATA ? "microdata" : "rdfa";
                Thing thing = new Thing(name + "[" + number++ + "]");
                collect(element, thing, 0);
                postings.add(new StructuredPosting(origin, thing));
            }
        }
    }

    private void collect(Element element, Thing thing, int depth) {
        for (Element child : element.children()) {
            boolean nested = child.hasAttr(scope);
            for (String name : child.attr(property).split("\\s+", 8)) {
                if (!name.isEmpty()) {
                    add(thing, local(name), child, nested, depth);
                }
            }
            if (!nested && depth < DEEPEST) {
                collect(child, thing, depth + 1);
            }
        }
    }

    private void add(Thing thing, String name, Element element, boolean nested, int depth) {
        if (nested && depth < DEEPEST) {
            Thing part = new Thing(thing.place() + "." + name);
            collect(element, part, depth + 1);
            if (part.values().isEmpty()) {
                thing.add(name, element.text());
            } else {
                thing.add(name, part);
            }
        } else {
            thing.add(name, value(name, element));
        }
    }

    private static String value(String name, Element element) {
        if (element.hasAttr("content")) {
            return element.attr("content");
        }
        return switch (element.normalName()) {
            case "a", "link", "area" ->
                "name".equals(name) || "title".equals(name) ? element.text() : element.attr("href");
            case "img", "iframe" -> element.attr("src");
            case "time" -> element.hasAttr("datetime") ? element.attr("datetime") : element.text();
            case "data", "meter" -> element.attr("value");
            default -> "description".equals(name) ? element.html() : element.text();
        };
    }

    /** {@code schema:title} and {@code http://schema.org/title} are title. */
    private static String local(String name) {
        return name.substring(Math.max(name.lastIndexOf(':'), name.lastIndexOf('/')) + 1);
    }
}
