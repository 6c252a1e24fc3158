package io.stellwerk.document;

import java.util.ArrayList;
import java.util.List;

/**
 * How a text's lines were wrapped, told by its lines alone: where most end because the next word had no room, they were.
 *
 * @param width what nine of ten lines don't exceed, 0 for a text that was not wrapped
 */
record Wrapping(int width) {

    private static final int FEWEST_LINES = 5;
    private static final int NARROWEST = 30;
    private static final int WIDEST = 130;
    private static final int FULL_SHARE = 35;
    private static final int PARTED_SHARE = 90;

    static Wrapping of(List<Line> lines) {
        List<Line> written = written(lines);
        if (written.size() < FEWEST_LINES) {
            return new Wrapping(0);
        }
        int[] lengths = written.stream().mapToInt(Line::length).sorted().toArray();
        int usual = lengths[lengths.length * 9 / 10];
        int full = 0;
        for (int i = 1; i < written.size(); i++) {
            full += written.get(i - 1).isFull(written.get(i), usual) ? 1 : 0;
        }
        boolean wrapped = usual >= NARROWEST && usual <= WIDEST && full * 100 >= FULL_SHARE * (written.size() - 1);
        return new Wrapping(wrapped ? usual : 0);
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
