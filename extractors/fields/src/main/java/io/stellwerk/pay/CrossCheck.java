package io.stellwerk.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the amounts that an ad prints against the tables of its grade. */
final class CrossCheck {
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    /** A year with all extra payments is at most that many monthly amounts (14 in Austria, 12 x 1.163 in the Netherlands). */
    private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(14);

    private final PrintedPay printed;
    private final BigDecimal percent;
    private final boolean isShare;
    private final @Nullable Figure min;
    private final @Nullable Figure max;

    CrossCheck(PrintedPay printed, BigDecimal percent) {
        this.printed = printed;
        this.percent = percent;
        this.isShare = percent.compareTo(BigDecimal.valueOf(100)) != 0;
        this.min = Figure.of(printed.min());
        this.max = Figure.of(printed.max());
    }

    /** The periods, newest first, in which the grades print the amounts. */
    List<LocalDate> periods(Series low, Series high) {
        List<LocalDate> found = new ArrayList<>();
        for (PayBand band : low.newestFirst()) {
            Optional<PayBand> top = high.on(band.validFrom());
            if (top.isPresent() && printed.fits(band.scale()) && prints(band, top.get())) {
                found.add(band.validFrom());
            }
        }
        return found;
    }

    /** One finding, or none where the figures lie within the grade without being in the table. */
    Optional<PayFinding> check(PayBand low, PayBand high, List<LocalDate> otherPeriods) {
        if (printed.isEmpty() || !printed.fitsCurrency(low.scale())) {
            return Optional.empty();
        }
        if (printed.fits(low.scale())) {
            if (prints(low, high)) {
                return finding(
                        PayFinding.Code.CONFIRMED, figures(low) + " is " + Texts.place(low, high, steps(low, high)));
            }
            if (!otherPeriods.isEmpty()) {
                return finding(
                        PayFinding.Code.OTHER_PERIOD,
                        figures(low) + " is in the table of " + otherPeriods.get(0) + "; " + Texts.place(low, high)
                                + " is " + Texts.range(low, high));
            }
        }
        return plausible(low, high)
                ? Optional.empty()
                : finding(
                        PayFinding.Code.CONTRADICTION,
                        figures(low) + " is not in any known table of the grade; " + Texts.place(low, high) + " is "
                                + Texts.range(low, high) + " at full time");
    }

    /** The steps that the figures are, where they are not all of the grade. */
    private String steps(PayBand low, PayBand high) {
        String from = step(min == null ? max : min, low);
        String to = step(max == null ? min : max, high);
        boolean all = from.equals(low.steps().get(0).step())
                && to.equals(high.steps().get(high.steps().size() - 1).step());
        return all || from.isEmpty() || to.isEmpty()
                ? ""
                : from.equals(to) ? " step " + from : " steps " + from + " to " + to;
    }

    private String step(@Nullable Figure figure, PayBand band) {
        for (PayStep step : band.steps()) {
            if (figure != null && (figure.isIn(List.of(step)) || (isShare && figure.isIn(List.of(step), percent)))) {
                return step.step();
            }
        }
        return "";
    }

    private String figures(PayBand band) {
        return Texts.printed(printed, band.scale());
    }

    private static Optional<PayFinding> finding(PayFinding.Code code, String message) {
        return Optional.of(new PayFinding(code, message));
    }

    /** Whether each figure is a step of the grades, at full time or with the share applied. */
    private boolean prints(PayBand low, PayBand high) {
        return isPrinted(min, low, high) && isPrinted(max, low, high);
    }

    private boolean isPrinted(@Nullable Figure figure, PayBand low, PayBand high) {
        return figure == null
                || figure.isIn(low.steps())
                || figure.isIn(high.steps())
                || (isShare && (figure.isIn(low.steps(), percent) || figure.isIn(high.steps(), percent)));
    }

    private boolean plausible(PayBand low, PayBand high) {
        PayPeriod per = printed.per();
        PayPeriod own = low.scale().per();
        BigDecimal least = YearlyRules.share(low.min(), percent);
        BigDecimal most = high.max().orElse(null);
        boolean asPrinted = per == null || per == own;
        boolean asYear = own == PayPeriod.MONTH && (per == null || per == PayPeriod.YEAR);
        if (!asPrinted && !asYear) {
            return true;
        }
        return (asPrinted && isWithin(least, most))
                || (asYear && isWithin(least.multiply(TWELVE), most == null ? null : most.multiply(MOST_MONTHS)));
    }

    private boolean isWithin(BigDecimal least, @Nullable BigDecimal most) {
        BigDecimal from = printed.min() == null ? printed.max() : printed.min();
        BigDecimal to = printed.max() == null ? printed.min() : printed.max();
        boolean above = from == null || from.add(BigDecimal.ONE).compareTo(least) >= 0;
        boolean below =
                to == null || most == null || to.subtract(BigDecimal.ONE).compareTo(most) <= 0;
        return above && below;
    }
}
