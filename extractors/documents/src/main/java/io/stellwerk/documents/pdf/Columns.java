package io.stellwerk.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the segments of a page into reading order.
 *
 * <p>Where hardly any line crosses a gap from top to bottom, there are columns, and lines that cross it part the page
 * into bands.
 * A left column of short texts that stand level with those on the right is no column but the labels of a table.
 */
final class Columns {
    private static final float STEP = 2;
    private static final int NARROWEST_GUTTER = 4;
    private static final float FEW_CROSSING = 0.2f;
    private static final int SHORT_LABEL = 28;
    private static final int FEWEST_LINES = 3;
    private static final int DEEPEST = 4;

    private final int page;
    private final List<PdfLine> lines = new ArrayList<>();
    private int column;

    private Columns(int page, int firstColumn) {
        this.page = page;
        this.column = firstColumn;
    }

    static List<PdfLine> order(PdfPage page, int number, int firstColumn) {
        Columns columns = new Columns(number, firstColumn);
        columns.order(page.segments(), 0);
        return columns.lines;
    }

    private void order(List<Segment> segments, int depth) {
        float gutter = depth < DEEPEST ? gutter(segments) : -1;
        if (gutter < 0) {
            column(segments);
            return;
        }
        List<Segment> band = new ArrayList<>();
        List<Segment> crossing = new ArrayList<>();
        for (List<Segment> row : rows(segments)) {
            if (row.stream().anyMatch(segment -> segment.covers(gutter))) {
                band(band, gutter, depth);
                band.clear();
                crossing.addAll(row);
            } else {
                column(crossing);
                crossing.clear();
                band.addAll(row);
            }
        }
        band(band, gutter, depth);
        column(crossing);
    }

    private void band(List<Segment> band, float gutter, int depth) {
        if (band.isEmpty()) {
            return;
        }
        List<Segment> left =
                band.stream().filter(segment -> segment.end() <= gutter).toList();
        List<Segment> right =
                band.stream().filter(segment -> segment.end() > gutter).toList();
        if (left.isEmpty() || right.isEmpty() || isTable(left, right)) {
            column(band);
        } else {
            order(left, depth + 1);
            order(right, depth + 1);
        }
    }

    private static boolean isTable(List<Segment> left, List<Segment> right) {
        double length = left.stream()
                .mapToInt(segment -> segment.text().length())
                .average()
                .orElse(0);
        long level = left.stream()
                .filter(label -> right.stream().anyMatch(value -> Math.abs(value.y() - label.y()) < 2))
                .count();
        return length < SHORT_LABEL && level * 10 >= left.size() * 6L;
    }

    /** The middle of the gap between two columns, -1 where there is none. */
    private static float gutter(List<Segment> segments) {
        float start = (float) segments.stream().mapToDouble(Segment::x).min().orElse(0);
        float end = (float) segments.stream().mapToDouble(Segment::end).max().orElse(0);
        int[] covered = new int[(int) ((end - start) / STEP) + 1];
        for (Segment segment : segments) {
            for (int i = (int) ((segment.x() - start) / STEP); i <= (int) ((segment.end() - start) / STEP); i++) {
                covered[Math.min(Math.max(i, 0), covered.length - 1)]++;
            }
        }
        int most = Math.max(2, (int) (rows(segments).size() * FEW_CROSSING));
        int best = -1;
        int bestWidth = NARROWEST_GUTTER - 1;
        int run = 0;
        for (int i = covered.length / 8; i <= covered.length - covered.length / 8 && i < covered.length; i++) {
            run = covered[i] <= most ? run + 1 : 0;
            if (run > bestWidth) {
                bestWidth = run;
                best = i - run / 2;
            }
        }
        float gutter = best < 0 ? -1 : start + best * STEP;
        return best >= 0 && isBetweenColumns(segments, gutter) ? gutter : -1;
    }

    private static boolean isBetweenColumns(List<Segment> segments, float gutter) {
        List<Segment> left =
                segments.stream().filter(segment -> segment.end() <= gutter).toList();
        List<Segment> right =
                segments.stream().filter(segment -> segment.x() >= gutter).toList();
        return left.size() >= FEWEST_LINES && right.size() >= FEWEST_LINES && !isTable(left, right);
    }

    private static List<List<Segment>> rows(List<Segment> segments) {
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparing(Segment::y).thenComparing(Segment::x));
        List<List<Segment>> rows = new ArrayList<>();
        for (Segment segment : sorted) {
            List<Segment> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            boolean level = !last.isEmpty() && segment.y() - last.get(0).y() <= 0.3f * segment.size();
            if (level) {
                last.add(segment);
            } else {
                rows.add(new ArrayList<>(List.of(segment)));
            }
        }
        return rows;
    }

    private void column(List<Segment> segments) {
        if (segments.isEmpty()) {
            return;
        }
        float edge = (float) segments.stream().mapToDouble(Segment::end).max().orElse(0);
        for (List<Segment> row : rows(segments)) {
            row.sort(Comparator.comparing(Segment::x));
            lines.add(line(row, edge));
        }
        column++;
    }

    private PdfLine line(List<Segment> row, float edge) {
        StringBuilder text = new StringBuilder(row.get(0).text());
        for (int i = 1; i < row.size(); i++) {
            Segment before = row.get(i - 1);
            Segment segment = row.get(i);
            boolean cell = segment.x() - before.end() > 2.2f * segment.size() && !before.isSign();
            text.append(cell ? '\t' : ' ').append(segment.text());
        }
        Segment first = row.get(0);
        boolean bold = row.stream().allMatch(Segment::bold);
        float size = (float) row.stream().mapToDouble(Segment::size).max().orElse(first.size());
        return new PdfLine(
                text.toString(), first.x(), row.get(row.size() - 1).end(), first.y(), size, bold, page, column, edge);
    }
}
