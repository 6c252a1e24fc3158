package io.stellwerk.documents;

import io.stellwerk.documents.limit.Budget;
import io.stellwerk.documents.limit.ReadException;
import io.stellwerk.documents.limit.ReadProblem;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Keeps the XHTML that Tika emits as a tree, within the limits for text and depth. */
final class DomHandler extends DefaultHandler {
    private static final Set<String> ROOTS = Set.of("html", "body");

    private final Budget budget;
    private final Element body = Document.createShell("").body();
    private Element current = body;
    private int depth;
    private int skipping;
    private int characters;
    private int elements;

    DomHandler(Budget budget) {
        this.budget = budget;
    }

    /** The tree, with numbered paragraphs of lists turned into their items. */
    Element body() {
        for (Element paragraph : body.getElementsByTag("p")) {
            boolean list = paragraph.className().toLowerCase(Locale.ROOT).startsWith("list");
            if (list && startsWithNumber(paragraph.text())) {
                paragraph.tagName("li");
            }
        }
        return body;
    }

    private static boolean startsWithNumber(String text) {
        int i = 0;
        while (i < text.length() && i < 3 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i > 0 && i < text.length() && ".)".indexOf(text.charAt(i)) >= 0;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        check();
        if (skipping > 0 || "head".equals(localName)) {
            skipping++;
        } else if (!ROOTS.contains(localName)) {
            depth++;
            elements++;
            if (depth <= budget.limits().depth()) {
                Element element = current.appendElement(localName);
                for (int i = 0; i < attributes.getLength(); i++) {
                    element.attr(attributes.getLocalName(i), attributes.getValue(i));
                }
                current = element;
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        if (skipping > 0) {
            skipping--;
        } else if (!ROOTS.contains(localName)) {
            Element parent = current.parent();
            if (depth <= budget.limits().depth() && parent != null && !current.equals(body)) {
                current = parent;
            }
            depth--;
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (skipping == 0) {
            characters += length;
            check();
            current.appendChild(new TextNode(new String(chars, start, length)));
        }
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) {
        if (skipping == 0) {
            current.appendChild(new TextNode(" "));
        }
    }

    private void check() throws SAXException {
        try {
            budget.checkText(characters);
            if (elements > budget.limits().elements()) {
                throw new ReadException(
                        ReadProblem.TOO_LARGE, "more than " + budget.limits().elements() + " elements");
            }
        } catch (ReadException limit) {
            throw new SAXException(limit);
        }
    }
}
