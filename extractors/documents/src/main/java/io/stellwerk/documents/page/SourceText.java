package io.stellwerk.documents.page;

import io.stellwerk.documents.block.Inline;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Walks the text of a node and its place in the source side by side, past character references. */
final class SourceText {
    private static final int LONGEST_REFERENCE = 32;

    private final String source;
    private int start;
    private int end;

    SourceText(String source) {
        this.source = source;
    }

    void append(TextNode node, Inline line, boolean bold) {
        String text = node.getWholeText();
        place(node);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            advance(c);
            if (c == '\n' && isBlankLine(text, i)) {
                line.lineBreak();
            }
            line.add(c, start, end, bold);
        }
    }

    /** Appends every character as it is, as the text of {@code pre} wants it. */
    void appendRaw(TextNode node, Inline line) {
        String text = node.getWholeText();
        place(node);
        for (int i = 0; i < text.length(); i++) {
            advance(text.charAt(i));
            line.raw(text.charAt(i), start, end);
        }
    }

    private void place(TextNode node) {
        Range range = node.sourceRange();
        start = -1;
        end = range.isTracked() && range.startPos() >= 0 && !source.isEmpty() ? range.startPos() : -1;
    }

    /** The blank lines that pasted text has between its paragraphs, inside one element and between words. */
    private static boolean isBlankLine(String text, int at) {
        int i = at + 1;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '\r')) {
            i++;
        }
        return i < text.length()
                && text.charAt(i) == '\n'
                && !text.substring(i).isBlank()
                && !text.substring(0, at).isBlank();
    }

    private void advance(char c) {
        int at = end;
        if (at < 0 || at >= source.length()) {
            start = -1;
            end = -1;
            return;
        }
        int reference = source.charAt(at) == '&' ? referenceLength(at) : 0;
        if (reference > 0) {
            start = at;
            end = at + reference;
        } else if (source.charAt(at) == c || c == ' ') {
            start = at;
            end = at + 1;
        } else {
            resume(c, at);
        }
    }

    /** A second character of one reference stays on it; after a line end that was changed the walk goes on. */
    private void resume(char c, int at) {
        if (at + 1 < source.length() && source.charAt(at + 1) == c) {
            start = at;
            end = at + 2;
        } else if (start < 0) {
            end = -1;
        }
    }

    private int referenceLength(int at) {
        int i = at + 1;
        int limit = Math.min(source.length(), at + LONGEST_REFERENCE);
        while (i < limit && (Character.isLetterOrDigit(source.charAt(i)) || source.charAt(i) == '#')) {
            i++;
        }
        int length = i < source.length() && source.charAt(i) == ';' ? i + 1 - at : i - at;
        String reference = source.substring(at, at + length);
        String decoded = Parser.unescapeEntities(reference, false);
        return length > 2 && !decoded.equals(reference) && decoded.length() <= 2 ? length : 0;
    }
}
