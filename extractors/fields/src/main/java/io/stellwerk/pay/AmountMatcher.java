package io.stellwerk.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the bands that print given amounts. */
final class AmountMatcher {
    private static final Comparator<PayMatch> BEST_FIRST = Comparator.comparing(PayMatch::kind)
            .thenComparing(match -> match.band().validFrom(), Comparator.reverseOrder());

    private final PrintedPay printed;
    private final @Nullable Figure low;
    private final @Nullable Figure high;

    private AmountMatcher(PrintedPay printed) {
        this.printed = printed;
        this.low = Figure.of(printed.min());
        this.high = Figure.of(printed.max());
    }

    static List<PayMatch> match(AmountIndex index, Predicate<PayBand> wanted, PrintedPay printed) {
        return new AmountMatcher(printed).match(index, band -> wanted.test(band) && printed.fits(band.scale()));
    }

    private List<PayMatch> match(AmountIndex index, Predicate<PayBand> wanted) {
        List<PayMatch> matches = new ArrayList<>();
        List<PayBand> lower = bands(index, low == null ? high : low, wanted);
        for (PayBand band : lower) {
            kind(band).ifPresent(kind -> matches.add(new PayMatch(kind, band, null)));
        }
        if (!printed.isSingle()) {
            List<PayBand> upper = bands(index, high, wanted);
            lower.forEach(from -> upper.stream()
                    .filter(to -> isSameSpine(from, to))
                    .forEach(to -> matches.add(new PayMatch(PayMatch.Kind.POINTS, from, to))));
        }
        matches.sort(BEST_FIRST);
        return List.copyOf(matches);
    }

    private static List<PayBand> bands(AmountIndex index, @Nullable Figure figure, Predicate<PayBand> wanted) {
        if (figure == null) {
            return List.of();
        }
        NavigableMap<Integer, PayBand> bands = new TreeMap<>();
        index.find(figure).forEach(cell -> bands.put(cell.order(), cell.band()));
        return bands.values().stream().filter(wanted).toList();
    }

    private static boolean isSameSpine(PayBand from, PayBand to) {
        return from.scale().ladder()
                && !from.grade().equals(to.grade())
                && from.table().equals(to.table())
                && from.validFrom().equals(to.validFrom());
    }

    private Optional<PayMatch.Kind> kind(PayBand band) {
        if (printed.isSingle()) {
            return Optional.of(PayMatch.Kind.STEP);
        }
        return high != null && high.isIn(band.steps()) ? Optional.of(rangeKind(band)) : Optional.empty();
    }

    private PayMatch.Kind rangeKind(PayBand band) {
        if (isFigure(low, Optional.of(band.min())) && isFigure(high, band.max())) {
            return PayMatch.Kind.FULL_RANGE;
        }
        boolean entry = isFigure(low, band.entryMin()) && isFigure(high, band.entryMax());
        return entry ? PayMatch.Kind.ENTRY_RANGE : PayMatch.Kind.STEPS;
    }

    private static boolean isFigure(@Nullable Figure figure, Optional<BigDecimal> amount) {
        return figure != null && amount.isPresent() && figure.standsFor(amount.get());
    }
}
