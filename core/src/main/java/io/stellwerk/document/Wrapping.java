package io.stellwerk.document;

import java.util.ArrayList;
import java.util.List;

/**
 * How a text's lines were wrapped, told by its lines alone: where many end because the next word had no room, they were.
 *
 * @param width what nine of ten lines don't exceed, in characters; 0 for a text that was not wrapped
 */
public record Wrapping(int width) {

    /** That of a text whose lines end where their writer ended them. */
    public static final Wrapping NONE = new Wrapping(0);

    private static final int FEWEST_LINES = 5;
    private static final int NARROWEST = 30;

    /** Lines as long as this are hardly ever ended by hand. */
    static final int COLUMN = 60;

    /** No text is wrapped any wider. */
    static final int WIDEST = 130;

    private static final int FULL_SHARE = 35;
    private static final int PARTED_SHARE = 90;

    /**
     * Tells how a text was wrapped.
     *
     * @param text any text
     * @return its wrapping, with the width 0 for a text of fewer than five lines too
     */
    public static Wrapping of(String text) {
        return of(Line.split(text));
    }

    static Wrapping of(List<Line> lines) {
        List<Line> written = written(lines);
        if (written.size() < FEWEST_LINES) {
            return NONE;
        }
        int[] lengths = written.stream().mapToInt(Line::length).sorted().toArray();
        int usual = lengths[lengths.length * 9 / 10];
        Wrapping wrapped = new Wrapping(usual);
        int full = 0;
        for (int i = 1; i < written.size(); i++) {
            full += wrapped.hadNoRoom(
                            written.get(i - 1).length(), written.get(i).firstWordLength())
                    ? 1
                    : 0;
        }
        boolean often = full * 100 >= FULL_SHARE * (written.size() - 1);
        return often && usual >= NARROWEST && usual <= WIDEST ? wrapped : NONE;
    }

    /**
     * Whether a part of the text was wrapped: a line ends because the next word had no room, or is as long as those of a column.
     *
     * @param part some lines of the text
     * @return true when there is such a line; false for a single line
     */
    public boolean isIn(String part) {
        List<Line> lines = written(Line.split(part));
        int longest = lines.stream().mapToInt(Line::length).max().orElse(0);
        boolean column = longest >= COLUMN && longest <= WIDEST;
        return lines.size() > 1 && (column || of(lines).width > 0 || hasFullLine(lines));
    }

    private boolean hasFullLine(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (hadNoRoom(lines.get(i - 1).length(), lines.get(i).firstWordLength())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a word had no room in the line before it.
     *
     * @param line characters of the line
     * @param word characters of the word
     * @return true when it had none; false in a text that was not wrapped
     */
    public boolean hadNoRoom(int line, int word) {
        return width > 0 && line + 1 + word > width;
    }

    /** The lines to read: without those blank ones that some programs leave after each line of a wrapped text. */
    List<Line> withoutGaps(List<Line> lines) {
        int parted = 0;
        int written = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean blank = lines.get(i - 1).isBlank();
            written += blank ? 0 : 1;
            parted += !blank && lines.get(i).isBlank() ? 1 : 0;
        }
        return width > 0 && parted * 100 >= PARTED_SHARE * written ? closed(lines) : lines;
    }

    /** Of blank lines between two others, one is a gap and stands for nothing. */
    private static List<Line> closed(List<Line> lines) {
        List<Line> left = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            boolean gap = lines.get(i).isBlank() && i > 0 && !lines.get(i - 1).isBlank();
            if (!gap) {
                left.add(lines.get(i));
            }
        }
        return left;
    }

    private static List<Line> written(List<Line> lines) {
        return lines.stream().filter(line -> !line.isBlank() && !line.isRule()).toList();
    }
}
