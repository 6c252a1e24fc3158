package io.stellwerk.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every cell of every table in the order of its amount, to find the few that a printed figure may stand for. */
final class AmountIndex {
    private final List<Cell> cells;

    /** The order of the series is kept among equal amounts. */
    AmountIndex(List<Series> all) {
        List<Cell> sorted = new ArrayList<>();
        int order = 0;
        for (Series series : all) {
            for (PayBand band : series.newestFirst()) {
                for (PayStep step : band.steps()) {
                    sorted.add(new Cell(step.amount(), order, band));
                }
                order++;
            }
        }
        sorted.sort(Comparator.comparing(Cell::amount).thenComparing(Cell::order));
        cells = List.copyOf(sorted);
    }

    /** The cells that the figure stands for, lowest first. */
    List<Cell> find(Figure figure) {
        int low = 0;
        int high = cells.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cells.get(middle).amount().compareTo(figure.above()) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < cells.size() && figure.standsFor(cells.get(end).amount())) {
            end++;
        }
        return cells.subList(low, end);
    }

    /** An amount with the place of its band among all. */
    record Cell(BigDecimal amount, int order, PayBand band) {}
}
