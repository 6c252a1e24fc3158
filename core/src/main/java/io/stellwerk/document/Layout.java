package io.stellwerk.document;

import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds blocks in plain text by what people do with lines: wrap them, number them, put a label before a colon. */
final class Layout {

    private static final int LONGEST_HEADING = 110;
    private static final int LONGEST_BARE_HEADING = 60;

    private final String text;
    private final List<Line> lines;
    private final int[] widths;
    private final List<Block> blocks = new ArrayList<>();

    private Layout(String text, Wrapping whole) {
        this.text = text;
        List<Line> all = Line.split(text);
        Wrapping own = Wrapping.of(all);
        Wrapping wrapping = own.width() == 0 ? whole : own;
        this.lines = wrapping.withoutGaps(all);
        this.widths = widths(wrapping.width() == 0 ? Wrapping.COLUMN : Math.min(Wrapping.COLUMN, wrapping.width()));
    }

    static List<Block> of(String text, Wrapping whole) {
        Layout layout = new Layout(text, whole);
        int i = 0;
        while (i < layout.lines.size()) {
            i = layout.block(i);
        }
        return layout.blocks;
    }

    /** The width that each run of lines is wrapped at: that of its longest line. */
    private int[] widths(int narrowest) {
        int[] found = new int[lines.size()];
        int from = 0;
        int longest = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).isBlank()) {
                Arrays.fill(found, from, i, Math.max(longest, narrowest));
                from = i;
                longest = 0;
            } else {
                longest = Math.max(longest, lines.get(i).length());
            }
        }
        return found;
    }

    /** Adds the block that starts at a line and returns the line after it. */
    private int block(int at) {
        Line line = lines.get(at);
        if (line.isBlank() || line.isRule()) {
            return at + 1;
        }
        if (Cells.isRow(line)) {
            blocks.add(Cells.block(line));
            return at + 1;
        }
        int bullet = line.bulletLength();
        int end = endOf(at);
        Line whole =
                Line.trimmed(text, line.start() + bullet, lines.get(end - 1).end());
        Label label = Label.in(whole);
        if (line.first() == '#') {
            blocks.add(markdownHeading(line));
            return at + 1;
        }
        if (label != null) {
            blocks.add(Block.labelled(label.name(), label.value()));
        } else if (bullet > 0 && line.hasNumberBullet() && end == at + 1 && isHeading(at) && !inNumberedList(at)) {
            blocks.add(Block.of(BlockKind.HEADING, whole.span()));
        } else if (bullet > 0) {
            blocks.add(Block.of(BlockKind.LIST_ITEM, whole.span()));
        } else if (end == at + 1 && isHeading(at)) {
            blocks.add(Block.of(BlockKind.HEADING, whole.span()));
        } else {
            blocks.add(Block.of(BlockKind.PARAGRAPH, whole.span()));
        }
        return end;
    }

    /** {@code "2. Eligibility"} is a heading; between other numbered lines it is an item of their list. */
    private boolean inNumberedList(int at) {
        return (at > 0 && isNumbered(lines.get(at - 1))) || (at + 1 < lines.size() && isNumbered(lines.get(at + 1)));
    }

    private static boolean isNumbered(Line line) {
        return !line.isBlank() && line.hasNumberBullet();
    }

    private int endOf(int at) {
        int end = at + 1;
        while (end < lines.size() && goesOn(end - 1, at)) {
            end++;
        }
        return end;
    }

    /** Whether the next line goes on where this one was wrapped. */
    private boolean goesOn(int at, int first) {
        Line line = lines.get(at);
        Line next = lines.get(at + 1);
        if (next.isBlank() || next.isRule() || line.first() == '#' || next.first() == '#' || Cells.isRow(next)) {
            return false;
        }
        if (next.hasNumberBullet()
                && (isOpen(line) || OpenWords.ends(line))
                && !lines.get(first).hasNumberBullet()) {
            return true;
        }
        boolean full = widths[at] <= Wrapping.WIDEST
                && new Wrapping(widths[at]).hadNoRoom(line.length(), next.firstWordLength());
        if (next.bulletLength() > 0 && !(full && (next.hasNumberBullet() || next.first() == '–'))) {
            return false;
        }
        if (Label.in(next) != null && (Label.in(line) != null || !(full && next.startsLower()))) {
            return false;
        }
        boolean inText = at > first || lines.get(first).bulletLength() > 0;
        return full
                || (OpenWords.ends(line) && line.length() > LONGEST_BARE_HEADING / 2)
                || line.opensBracket()
                || ((next.startsLower() || next.startsWithNumber() && line.endsLower())
                        && !line.endsSentence()
                        && (inText || line.length() > LONGEST_BARE_HEADING / 2));
    }

    /** A line that is neither a sentence's end nor short enough for a heading: a number after it is a day or an amount. */
    private static boolean isOpen(Line line) {
        return !line.endsSentence() && line.length() > LONGEST_BARE_HEADING / 2;
    }

    private boolean isHeading(int at) {
        Line line = lines.get(at);
        if (line.length() > LONGEST_HEADING || ".,;".indexOf(line.last()) >= 0) {
            return false;
        }
        boolean openBefore =
                at > 0 && !lines.get(at - 1).isBlank() && !lines.get(at - 1).isRule();
        boolean openAfter = at + 1 < lines.size() && !lines.get(at + 1).isBlank();
        boolean alone = !openBefore && !openAfter;
        boolean leads = line.length() <= LONGEST_BARE_HEADING && line.wordCount() <= 8 && !line.startsLower();
        return alone || leads;
    }

    private static Block markdownHeading(Line line) {
        int level = 0;
        while (line.at(level) == '#') {
            level++;
        }
        Line rest = Line.trimmed(line.text(), line.start() + level, line.end());
        Span span = rest.isBlank() ? line.span() : rest.span();
        return new Block(BlockKind.HEADING, span, null, span, level);
    }
}
