package io.stellwerk.document;

import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Lines whose cells are parted by tabs or upright strokes. */
final class Cells {

    private Cells() {}

    static boolean isRow(Line line) {
        boolean stroke = false;
        for (int i = line.start() + line.bulletLength(); i < line.end(); i++) {
            char c = line.text().charAt(i);
            if (c == '\t') {
                return !isSpacedOut(split(line));
            }
            stroke |= c == '|' && line.text().charAt(i - 1 < line.start() ? i : i - 1) == ' ';
        }
        return stroke;
    }

    /** Text whose every word is parted by a tab, as some converters leave it, is no row. */
    private static boolean isSpacedOut(List<Line> cells) {
        return cells.size() > 2 && cells.stream().allMatch(cell -> cell.wordCount() == 1);
    }

    /** A row of two cells is a label with its value. */
    static Block block(Line line) {
        List<Line> cells = split(line);
        if (cells.isEmpty()) {
            return Block.of(BlockKind.TABLE_ROW, line.span());
        }
        if (cells.size() == 2) {
            Line name = cells.get(0);
            int end = name.last() == ':' && name.length() > 1 ? name.end() - 1 : name.end();
            return Block.labelled(new Span(name.start(), end), cells.get(1).span());
        }
        return Block.of(
                cells.size() == 1 ? BlockKind.PARAGRAPH : BlockKind.TABLE_ROW,
                cells.get(0).span().cover(cells.get(cells.size() - 1).span()));
    }

    private static List<Line> split(Line line) {
        List<Line> cells = new ArrayList<>();
        int from = line.start();
        for (int i = line.start(); i <= line.end(); i++) {
            if (i == line.end() || line.text().charAt(i) == '\t' || line.text().charAt(i) == '|') {
                Line cell = Line.trimmed(line.text(), from, i);
                if (!cell.isBlank()) {
                    cells.add(cell);
                }
                from = i + 1;
            }
        }
        return cells;
    }
}
