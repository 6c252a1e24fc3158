package io.stellwerk.documents.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaves out headers and footers that stand on several pages: the first one stays, as it may name the employer. */
final class Repetitions {
    private static final float MARGIN = 0.13f;

    private Repetitions() {}

    static List<PdfLine> without(List<PdfLine> lines, List<PdfPage> pages) {
        Map<String, Set<Integer>> seen = new LinkedHashMap<>();
        for (PdfLine line : lines) {
            if (isAtMargin(line, pages)) {
                seen.computeIfAbsent(key(line), key -> new LinkedHashSet<>()).add(line.page());
            }
        }
        List<PdfLine> kept = new ArrayList<>();
        for (PdfLine line : lines) {
            Set<Integer> on = seen.getOrDefault(key(line), Set.of());
            boolean repeated = isAtMargin(line, pages) && on.size() > 1 && on.size() * 2 >= pages.size();
            boolean first = repeated && on.iterator().next() == line.page();
            if (!repeated || (first && !isPageNumber(line))) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static boolean isAtMargin(PdfLine line, List<PdfPage> pages) {
        float height = pages.get(line.page()).height();
        return line.y() < height * MARGIN || line.y() > height * (1 - MARGIN);
    }

    /** {@code "Seite 1 von 3"} and {@code "Seite 2 von 3"} are the same. */
    private static String key(PdfLine line) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            boolean inNumber = Character.isDigit(c) && key.length() > 0 && key.charAt(key.length() - 1) == '#';
            if (!inNumber) {
                key.append(Character.isDigit(c) ? '#' : c);
            }
        }
        return key.toString();
    }

    private static boolean isPageNumber(PdfLine line) {
        return line.text().length() <= 20 && key(line).indexOf('#') >= 0;
    }
}
