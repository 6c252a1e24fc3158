package io.stellwerk.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins glyphs to words and words to segments of lines. */
final class Segments {
    private static final float SAME_LINE = 0.45f;
    private static final float WORD_GAP = 0.16f;
    private static final float WIDE_GAP = 1.0f;

    private Segments() {}

    static List<Segment> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparing(Glyph::y));
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            float y = sorted.get(from).y();
            int to = from;
            while (to < sorted.size()
                    && sorted.get(to).y() - y
                            <= SAME_LINE
                                    * Math.max(
                                            sorted.get(from).size(),
                                            sorted.get(to).size())) {
                y = Math.max(
                        y,
                        isSmaller(sorted.get(to), sorted.get(from))
                                ? y
                                : sorted.get(to).y());
                to++;
            }
            line(sorted.subList(from, to), segments);
            from = to;
        }
        return segments;
    }

    /** Raised and lowered digits don't move the line. */
    private static boolean isSmaller(Glyph glyph, Glyph first) {
        return glyph.size() < first.size() * 0.8f;
    }

    private static void line(List<Glyph> unsorted, List<Segment> segments) {
        List<Glyph> line = new ArrayList<>(unsorted);
        line.sort(Comparator.comparing(Glyph::x));
        int from = 0;
        for (int i = 1; i <= line.size(); i++) {
            if (i == line.size() || isWideGap(line, from, i)) {
                segment(line.subList(from, i), segments);
                from = i;
            }
        }
    }

    /** The gap between the last visible glyph and this one. */
    private static boolean isWideGap(List<Glyph> line, int from, int at) {
        if (line.get(at).isSpace()) {
            return false;
        }
        int before = at - 1;
        while (before >= from && line.get(before).isSpace()) {
            before--;
        }
        return before >= from
                && line.get(at).x() - line.get(before).end()
                        > WIDE_GAP * line.get(at).size();
    }

    private static void segment(List<Glyph> glyphs, List<Segment> segments) {
        StringBuilder text = new StringBuilder();
        Glyph last = null;
        Glyph first = null;
        boolean space = false;
        boolean bold = true;
        float size = 0;
        float y = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.isSpace()) {
                space = true;
                continue;
            }
            if (last != null && (space || glyph.x() - last.end() > WORD_GAP * glyph.size())) {
                text.append(' ');
            }
            space = false;
            text.append(glyph.text());
            bold &= glyph.bold();
            y = glyph.size() >= size ? glyph.y() : y;
            size = Math.max(size, glyph.size());
            first = first == null ? glyph : first;
            last = glyph;
        }
        if (first != null && last != null) {
            segments.add(new Segment(text.toString(), first.x(), last.end(), y, size, bold));
        }
    }
}
