package io.stellwerk.documents.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** The text of an element up to some length, so that looking at every element of a page stays cheap. */
final class Texts {
    private static final int MOST_NODES = 2000;
    private static final int FEW_NODES = 50;

    private Texts() {}

    /** Whether an element of a few nodes has no text; one of many is taken to have some. */
    static boolean isBlank(Element element) {
        int[] seen = new int[1];
        NodeFilter search = (node, depth) -> {
            boolean text = node instanceof TextNode piece && !piece.isBlank();
            return text || ++seen[0] > FEW_NODES ? FilterResult.STOP : FilterResult.CONTINUE;
        };
        return NodeTraversor.filter(search, element) != FilterResult.STOP;
    }

    /** The text with its white space collapsed, cut a little after {@code most} characters. */
    static String upTo(Element element, int most) {
        StringBuilder text = new StringBuilder();
        int[] seen = new int[1];
        element.filter((node, depth) -> {
            if (node instanceof Element part) {
                if (Tags.isSilent(part)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (Tags.isBlock(part) || "br".equals(part.normalName())) {
                    space(text);
                }
            } else if (node instanceof TextNode piece) {
                append(text, piece.getWholeText(), most);
            }
            return text.length() > most || ++seen[0] > MOST_NODES ? FilterResult.STOP : FilterResult.CONTINUE;
        });
        return text.toString().strip();
    }

    private static void append(StringBuilder text, String piece, int most) {
        for (int i = 0; i < piece.length() && text.length() <= most; i++) {
            char c = piece.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space(text);
            } else {
                text.append(c);
            }
        }
    }

    private static void space(StringBuilder text) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }
}
