package io.stellwerk.documents.block;

import io.stellwerk.document.Block;
import io.stellwerk.document.BlockKind;
import io.stellwerk.document.Document;
import io.stellwerk.document.Wrapping;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the lines of a paragraph are: authors write labels, lists and headings as bold text, signs and line breaks. */
final class Lines {
    private static final int LONGEST_HEADING = 90;
    private static final int MOST_HEADING_WORDS = 11;
    private static final int MOST_LABEL_WORDS = 5;
    private static final int MOST_VALUE_WORDS = 8;
    private static final String SENTENCE_ENDS = ".!?:;";

    private Lines() {}

    /**
     * Lines that were broken within a sentence stay together: the second starts in lower case, the first ends no
     * sentence.
     */
    static List<Inline> of(Inline content) {
        String text = content.toString();
        List<Inline> lines = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (!goesOn(text, from, at)) {
                addLine(lines, content.part(from, at));
                from = at + 1;
            }
        }
        addLine(lines, content.part(from, text.length()));
        return lines;
    }

    private static void addLine(List<Inline> lines, Inline line) {
        if (line.length() > 0) {
            lines.add(line);
        }
    }

    private static boolean goesOn(String text, int from, int lineEnd) {
        int next = lineEnd + 1;
        int last = lineEnd - 1;
        while (last >= from && text.charAt(last) == ' ') {
            last--;
        }
        return last >= from
                && next < text.length()
                && Character.isLowerCase(text.charAt(next))
                && SENTENCE_ENDS.indexOf(text.charAt(last)) < 0
                && text.charAt(last) != '\n'
                && !isLabel(text.substring(next, Math.min(text.length(), next + LONGEST_HEADING)));
    }

    private static boolean isLabel(String start) {
        int end = start.indexOf('\n');
        return colonLabel(end < 0 ? start : start.substring(0, end)) != null;
    }

    static void write(Inline line, BlockSink sink) {
        Block label = colonLabel(line.toString());
        int bold = boldLabel(line);
        int sign = signLength(line.toString());
        if (label != null && label.label() != null) {
            sink.labelledLine(line, label.label(), label.content());
        } else if (sign > 0) {
            sink.simple(line.part(sign, line.length()), BlockKind.LIST_ITEM);
        } else if (isHeading(line)) {
            sink.heading(line, 0);
        } else if (bold > 0) {
            sink.labelledLine(line, trimmed(line, 0, bold), trimmed(line, bold, line.length()));
        } else {
            sink.simple(line, BlockKind.PARAGRAPH);
        }
    }

    static void writeItem(Inline line, BlockSink sink) {
        Block label = colonLabel(line.toString());
        int bold = boldLabel(line);
        if (label != null && label.label() != null) {
            sink.labelledLine(line, label.label(), label.content());
        } else if (bold > 0) {
            sink.labelledLine(line, trimmed(line, 0, bold), trimmed(line, bold, line.length()));
        } else {
            sink.simple(line.part(signLength(line.toString()), line.length()), BlockKind.LIST_ITEM);
        }
    }

    /** Finds blocks as in any plain text. */
    static void writePlain(Inline content, Wrapping whole, BlockSink sink) {
        int shift = sink.length();
        sink.write(content);
        Document document = Document.of(content.toString(), whole);
        for (Block block : document.blocks()) {
            sink.add(inSource(document, block), shift);
        }
    }

    static Inline withoutColon(Inline label) {
        Inline name = label.part(0, label.length());
        return name.last() == ':' ? name.part(0, name.length() - 1) : name;
    }

    private static Block inSource(Document document, Block block) {
        Span label = block.label();
        return new Block(
                block.kind(),
                document.text().toSource(block.span()),
                label == null ? null : document.text().toSource(label),
                document.text().toSource(block.content()),
                block.level());
    }

    /** The line as a labelled block with a colon, null when it is none. */
    private static @Nullable Block colonLabel(String line) {
        if (line.indexOf(':') < 0) {
            return null;
        }
        Document document = Document.of(line);
        if (document.blocks().size() != 1) {
            return null;
        }
        Block block = inSource(document, document.blocks().get(0));
        Span label = block.label();
        boolean colon =
                label != null && line.substring(label.end()).stripLeading().startsWith(":");
        return colon && block.content().length() > 0 ? block : null;
    }

    /**
     * {@code "Contract type  Fixed term"} with the first words bold and a short rest: where the rest starts, else 0.
     */
    private static int boldLabel(Inline line) {
        int end = line.boldLength();
        String text = line.toString();
        if (end == 0 || end >= text.length() || text.indexOf('\n') >= 0) {
            return 0;
        }
        String name = text.substring(0, end).strip();
        String value = text.substring(end).strip();
        boolean isShort = words(name) <= MOST_LABEL_WORDS && words(value) <= MOST_VALUE_WORDS && !value.endsWith(".");
        boolean isApart = Character.isSpaceChar(text.charAt(end)) || Character.isSpaceChar(text.charAt(end - 1));
        return isShort && isApart && endsInLetter(name) && startsValue(value) ? end : 0;
    }

    private static boolean endsInLetter(String name) {
        return !name.isEmpty() && Character.isLetter(name.charAt(name.length() - 1));
    }

    private static boolean startsValue(String value) {
        return !value.isEmpty() && (Character.isUpperCase(value.charAt(0)) || Character.isDigit(value.charAt(0)));
    }

    private static boolean isHeading(Inline line) {
        String text = line.toString();
        int letters = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        if (letters < 3 || text.length() > LONGEST_HEADING || words(text) > MOST_HEADING_WORDS) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean capitals = lower == 0 && letters >= 6;
        boolean bold = line.boldLength() == line.length();
        return ".,;".indexOf(last) < 0 && (bold || capitals || (last == ':' && !text.contains(", ")));
    }

    /** The length of a sign such as a bullet or a dash with the space after it. */
    private static int signLength(String line) {
        boolean sign = !line.isEmpty() && "•·◦▪►✓✔❖➢*-–+●■‣∙\uF0B7\uF0A7".indexOf(line.charAt(0)) >= 0;
        boolean tight = sign && line.length() > 1 && "•·●■▪✓✔\uF0B7".indexOf(line.charAt(0)) >= 0;
        return sign && line.length() > 2 && Character.isSpaceChar(line.charAt(1)) ? 2 : tight ? 1 : 0;
    }

    private static Span trimmed(Inline line, int from, int to) {
        String text = line.toString();
        int start = from;
        int end = to;
        while (start < end && Character.isSpaceChar(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isSpaceChar(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return words;
    }
}
