package io.stellwerk.quantity;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is printed: {@code 31.8.2024}, {@code 19 December}, {@code September 2026}, {@code 2027}.
 *
 * @param year the year, null when none is printed
 * @param month 1 to 12; the first month of a quarter or half-year; null for a year alone
 * @param day 1 to 31, null for coarser grains
 * @param grain how fine the date is
 * @param weekday the printed day of the week, null when there is none
 */
public record PartialDate(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        Grain grain,
        @Nullable DayOfWeek weekday)
        implements Quantity {

    /** Rejects days that no calendar has. */
    public PartialDate {
        if (month != null && (month < 1 || month > 12)) {
            throw new IllegalArgumentException("month must be 1 to 12: " + month);
        }
        if (day != null
                && (month == null
                        || day < 1
                        || day > YearMonth.of(year == null ? 2000 : year, month).lengthOfMonth())) {
            throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day);
        }
    }

    /**
     * A day of a known year.
     *
     * @param date the day
     * @return the date, its weekday not printed
     */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), Grain.DAY, null);
    }

    /**
     * A date of parts that may not fit together.
     *
     * @param year the year or null
     * @param month the month or null
     * @param day the day or null
     * @param weekday the printed weekday or null
     * @return the date, empty when there is no such day
     */
    public static Optional<PartialDate> ofParts(
            @Nullable Integer year, @Nullable Integer month, @Nullable Integer day, @Nullable DayOfWeek weekday) {
        Grain grain = day != null ? Grain.DAY : month != null ? Grain.MONTH : Grain.YEAR;
        try {
            return Optional.of(new PartialDate(year, month, day, grain, weekday));
        } catch (IllegalArgumentException | DateTimeException notInCalendar) {
            return Optional.empty();
        }
    }

    @Override
    public String kind() {
        return "date";
    }

    /**
     * The first day that the date covers.
     *
     * @return that day, empty when the year is not printed
     */
    public Optional<LocalDate> firstDay() {
        return year == null ? Optional.empty() : inYear(year);
    }

    /**
     * The last day that the date covers.
     *
     * @return that day, empty when the year is not printed
     */
    public Optional<LocalDate> lastDay() {
        return firstDay().map(first -> switch (grain) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case QUARTER -> first.plusMonths(3).minusDays(1);
            case HALF_YEAR -> first.plusMonths(6).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        });
    }

    /**
     * The first day covered, with a year from elsewhere.
     *
     * @param assumed a year
     * @return that day, empty where that year has no such day
     */
    public Optional<LocalDate> inYear(int assumed) {
        int m = month == null ? 1 : month;
        int d = day == null ? 1 : day;
        return YearMonth.of(assumed, m).isValidDay(d) ? Optional.of(LocalDate.of(assumed, m, d)) : Optional.empty();
    }

    /**
     * ISO 8601 as far as the date goes: {@code 2024-08-31}, {@code --12-19}, {@code 2026-09}, {@code --09}, {@code 2026-Q3},
     * {@code 2026-H1}, {@code 2027}.
     */
    @Override
    public String toString() {
        String y = year == null ? "-" : String.format(Locale.ROOT, "%04d", year);
        return switch (grain) {
            case YEAR -> y;
            case MONTH -> String.format(Locale.ROOT, "%s-%02d", y, month);
            case QUARTER -> y + "-Q" + ((month == null ? 1 : month) + 2) / 3;
            case HALF_YEAR -> y + "-H" + (month != null && month > 6 ? 2 : 1);
            case DAY -> String.format(Locale.ROOT, "%s-%02d-%02d", y, month, day);
        };
    }
}
