package io.stellwerk.documents.page;

import io.stellwerk.documents.block.Inline;
import io.stellwerk.documents.limit.ReadException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Tables and definition lists: most of those in ads are labels with values. */
final class PageTables {
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_VALUE = 600;

    private final PageFlow flow;

    PageTables(PageFlow flow) {
        this.flow = flow;
    }

    void table(Element table) throws ReadException {
        List<List<Element>> rows = rows(table);
        if (rows.isEmpty()) {
            flow.write(table);
        }
        if (rows.size() == 2
                && isHeader(rows.get(0))
                && rows.get(0).size() == rows.get(1).size()) {
            for (int i = 0; i < rows.get(0).size(); i++) {
                pair(rows.get(0).get(i), rows.get(1).get(i));
            }
            return;
        }
        for (Element part : table.children()) {
            if ("caption".equals(part.normalName()) && !flow.skips(part)) {
                flow.sink().heading(flow.capture(part), 0);
            }
        }
        for (List<Element> row : rows) {
            row(row);
        }
    }

    /** The rows of this table, not those of tables within it. */
    private List<List<Element>> rows(Element table) {
        List<List<Element>> rows = new ArrayList<>();
        for (Element part : table.children()) {
            if ("tr".equals(part.normalName())) {
                addRow(part, rows);
            } else {
                part.children().stream()
                        .filter(row -> "tr".equals(row.normalName()))
                        .forEach(row -> addRow(row, rows));
            }
        }
        return rows;
    }

    private void addRow(Element row, List<List<Element>> rows) {
        List<Element> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            if (!flow.skips(cell) && !flow.skips(row) && !Texts.isBlank(cell)) {
                cells.add(cell);
            }
        }
        if (!cells.isEmpty()) {
            rows.add(cells);
        }
    }

    private static boolean isHeader(List<Element> row) {
        return row.size() > 1 && row.stream().allMatch(cell -> "th".equals(cell.normalName()) && isLabel(cell));
    }

    private void row(List<Element> cells) throws ReadException {
        boolean simple = cells.stream().allMatch(Tags::isSimple);
        if (cells.size() == 2 && isLabel(cells.get(0))) {
            pair(cells.get(0), cells.get(1));
        } else if (simple && isPairs(cells)) {
            for (int i = 0; i < cells.size(); i += 2) {
                pair(cells.get(i), cells.get(i + 1));
            }
        } else if (simple && cells.size() > 1) {
            List<Inline> texts = new ArrayList<>();
            for (Element cell : cells) {
                texts.add(flow.capture(cell));
            }
            flow.sink().row(texts);
        } else {
            for (Element cell : cells) {
                flow.write(cell);
            }
        }
    }

    /** Rows that hold several labels with values: {@code th td th td}, or labels with colons. */
    private static boolean isPairs(List<Element> cells) {
        if (cells.size() % 2 != 0) {
            return false;
        }
        for (int i = 0; i < cells.size(); i += 2) {
            boolean head = "th".equals(cells.get(i).normalName())
                    && !"th".equals(cells.get(i + 1).normalName());
            if (!isLabel(cells.get(i))
                    || !(head || Texts.upTo(cells.get(i), LONGEST_LABEL).endsWith(":"))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLabel(Element cell) {
        String text = Texts.upTo(cell, LONGEST_LABEL);
        return Tags.isSimple(cell) && text.length() <= LONGEST_LABEL && !text.isBlank() && !text.endsWith(".");
    }

    /** A value of several paragraphs or lists stands under its label as under a heading. */
    private void pair(Element label, Element value) throws ReadException {
        boolean isShort = Texts.upTo(value, LONGEST_VALUE).length() <= LONGEST_VALUE;
        if (Tags.isSimple(value) && isShort) {
            flow.sink().labelled(flow.capture(label), flow.capture(value));
        } else {
            flow.sink().heading(flow.capture(label), 0);
            flow.write(value);
        }
    }

    void definitions(Element list) throws ReadException {
        List<Element> parts = new ArrayList<>();
        for (Element child : list.children()) {
            if ("div".equals(child.normalName())) {
                parts.addAll(child.children());
            } else {
                parts.add(child);
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            Element part = parts.get(i);
            if (flow.skips(part)) {
                continue;
            }
            boolean single =
                    i + 1 < parts.size() && "dd".equals(parts.get(i + 1).normalName());
            boolean more = i + 2 < parts.size() && "dd".equals(parts.get(i + 2).normalName());
            if ("dt".equals(part.normalName()) && single && !more && !flow.skips(parts.get(i + 1))) {
                pair(part, parts.get(++i));
            } else if ("dt".equals(part.normalName())) {
                flow.sink().heading(flow.capture(part), 0);
            } else {
                flow.write(part);
            }
        }
    }
}
