package io.stellwerk.documents.pdf;

import io.stellwerk.documents.block.BlockSink;
import io.stellwerk.documents.block.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes lines as headings, by their print, and paragraphs, by the gaps between them. */
final class PdfFlow {
    private static final float LARGER = 1.15f;
    private static final float PARAGRAPH_GAP = 1.3f;
    private static final int LONGEST_HEADING = 120;

    private final List<PdfLine> lines;
    private final BlockSink sink;
    private final float bodySize;
    private final boolean boldBody;
    private final List<Float> sizes;
    private final StringBuilder text = new StringBuilder();

    PdfFlow(List<PdfLine> lines, BlockSink sink) {
        this.lines = lines;
        this.sink = sink;
        this.bodySize = bodySize(lines);
        int bold = lines.stream()
                .filter(PdfLine::bold)
                .mapToInt(line -> line.text().length())
                .sum();
        this.boldBody =
                bold * 2 > lines.stream().mapToInt(line -> line.text().length()).sum();
        this.sizes = headingSizes();
    }

    void write() {
        int i = 0;
        while (i < lines.size()) {
            if (isHeading(lines.get(i))) {
                flush();
                i = heading(i);
            } else {
                paragraphLine(i == 0 ? null : lines.get(i - 1), lines.get(i));
                i++;
            }
        }
        flush();
    }

    /** The size of most characters. */
    private static float bodySize(List<PdfLine> lines) {
        Map<Float, Integer> counts = new TreeMap<>();
        lines.forEach(line -> counts.merge(rounded(line.size()), line.text().length(), Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static float rounded(float size) {
        return Math.round(size * 2) / 2f;
    }

    private List<Float> headingSizes() {
        TreeSet<Float> found = new TreeSet<>();
        lines.stream().filter(this::isLarger).forEach(line -> found.add(rounded(line.size())));
        return new ArrayList<>(found.descendingSet());
    }

    private boolean isLarger(PdfLine line) {
        return line.size() >= bodySize * LARGER && line.text().length() <= LONGEST_HEADING;
    }

    private boolean isHeading(PdfLine line) {
        if (line.text().indexOf('\t') >= 0 || line.text().length() > LONGEST_HEADING || !hasLetters(line.text())) {
            return false;
        }
        boolean boldLine = line.bold()
                && !boldBody
                && !line.text().endsWith(".")
                && !line.text().contains(": ");
        return isLarger(line) || (boldLine && line.text().length() < LONGEST_HEADING * 2 / 3);
    }

    private static boolean hasLetters(String text) {
        return text.chars().filter(Character::isLetter).count() >= 3;
    }

    /** Writes a heading with the lines it goes on in and returns the line after it. */
    private int heading(int at) {
        PdfLine first = lines.get(at);
        StringBuilder heading = new StringBuilder(first.text());
        int next = at + 1;
        while (next < lines.size() && goesOn(lines.get(next - 1), lines.get(next), first)) {
            heading.append('\n').append(lines.get(next++).text());
        }
        int level = isLarger(first) ? Math.min(6, sizes.indexOf(rounded(first.size())) + 1) : 0;
        sink.heading(raw(heading), level);
        return next;
    }

    private boolean goesOn(PdfLine line, PdfLine next, PdfLine first) {
        boolean sameStyle = rounded(next.size()) == rounded(first.size()) && next.bold() == first.bold();
        boolean near =
                next.column() == line.column() && next.y() - line.y() < 1.6f * line.size() && next.y() > line.y();
        return sameStyle && near && isHeading(next) && (isLarger(first) || line.isFull(next));
    }

    private void paragraphLine(@Nullable PdfLine before, PdfLine line) {
        if (text.length() > 0 && before != null) {
            text.append(joint(before, line));
        }
        text.append(line.text());
    }

    /** A divided word keeps its line break, by which the cleaning knows it. */
    private String joint(PdfLine before, PdfLine line) {
        boolean sameColumn = before.column() == line.column();
        boolean gap = sameColumn && line.y() - before.y() > PARAGRAPH_GAP * leading(before, line);
        boolean open = ".!?:;".indexOf(before.text().charAt(before.text().length() - 1)) < 0;
        boolean lower = Character.isLowerCase(line.text().charAt(0));
        if (before.text().endsWith("-") && (sameColumn || lower)) {
            return "\n";
        }
        if (gap || (!sameColumn && !(open && lower))) {
            return "\n\n";
        }
        boolean table = before.text().indexOf('\t') >= 0 || line.text().indexOf('\t') >= 0;
        boolean indentedBack = line.x() < before.x() - before.size() * 0.5f
                && startsWithSign(before.text())
                && !startsWithSign(line.text())
                && !lower;
        boolean wrapped =
                !table && !startsWithSign(line.text()) && !indentedBack && (!sameColumn || before.isFull(line));
        return wrapped ? " " : "\n";
    }

    private static boolean startsWithSign(String line) {
        return "•·◦▪►✓✔❖➢*-–●■‣∙\uF0B7\uF0A7".indexOf(line.charAt(0)) >= 0;
    }

    private static float leading(PdfLine before, PdfLine line) {
        return 1.25f * Math.max(before.size(), line.size());
    }

    private void flush() {
        if (text.length() > 0) {
            sink.plain(raw(text));
            text.setLength(0);
        }
    }

    private static Inline raw(CharSequence content) {
        Inline line = new Inline();
        for (int i = 0; i < content.length(); i++) {
            line.raw(content.charAt(i), -1, -1);
        }
        return line;
    }
}
