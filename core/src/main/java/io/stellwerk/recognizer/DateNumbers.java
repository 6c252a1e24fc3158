package io.stellwerk.recognizer;

import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates of digits alone: {@code 31.8.2024}, {@code 31/08/24}, {@code 15-3-2026}, {@code 2026-01-31},
 * {@code 09/2026}, {@code bis 15.6.} and, as a weak finding, {@code 2027}.
 */
final class DateNumbers {

    private static final int CENTURY = 2000;
    private static final int EARLIEST_SHORT_YEAR = 15;
    private static final int LATEST_SHORT_YEAR = 45;
    private static final int FIRST_LONE_YEAR = 1950;
    private static final int LAST_MONTH = 12;
    private static final String OPENING = "(['\"*:,–";

    private final Tokens tokens;
    private final DateOrder order;

    DateNumbers(Tokens tokens, DateOrder order) {
        this.tokens = tokens;
        this.order = order;
    }

    /** The date that starts with a run of digits. */
    @Nullable
    DateReading read(int t) {
        if (!tokens.isNumber(t) || TimeTerms.isContinued(tokens, t)) {
            return null;
        }
        char mark = tokens.symbol(t + 1);
        if (mark != '.' && mark != '/' && mark != '-') {
            return DateParts.isYear(tokens, t) ? lone(t) : null;
        }
        int second = after(t, mark);
        int third = second < 0 ? -1 : after(second, mark);
        DateReading full = third < 0 ? null : full(t, second, third, mark);
        if (full != null || third >= 0) {
            return full;
        }
        return second < 0 ? lone(t) : twoParts(t, second, mark);
    }

    /** The digits after a mark; only after a point, and around strokes, there may be spaces. */
    private int after(int t, char mark) {
        boolean spaced = tokens.spaceBefore(t + 1);
        boolean joint = tokens.is(t + 1, mark)
                && (!spaced || (mark == '/' && tokens.spaceBefore(t + 2)))
                && tokens.isNumber(t + 2)
                && tokens.block(t + 2) == tokens.block(t)
                && (!tokens.spaceBefore(t + 2) || mark == '.' || spaced);
        return joint ? t + 2 : -1;
    }

    private @Nullable DateReading full(int first, int second, int third, char mark) {
        boolean inner = DateParts.isDecimal(tokens, third + 1) && tokens.is(third + 1, mark);
        boolean sticks = after(third, mark) >= 0 && !tokens.spaceBefore(third + 2) && !startsDate(third + 2);
        if (inner || sticks) {
            return null;
        }
        if (DateParts.isYear(tokens, first)) {
            return tokens.length(second) > 2 || tokens.length(third) > 2
                    ? null
                    : day(
                            first,
                            third + 1,
                            tokens.number(first),
                            tokens.number(second),
                            tokens.number(third),
                            "date/iso");
        }
        int year = year(third, mark);
        if (year < 0 || tokens.length(first) > 2 || tokens.length(second) > 2) {
            return null;
        }
        int a = tokens.number(first);
        int b = tokens.number(second);
        boolean monthFirst = mark == '/' && order.isMonthFirst(first, a, b);
        return day(first, third + 1, year, monthFirst ? a : b, monthFirst ? b : a, "date/numeric");
    }

    /** In {@code 1.10.2025-30.9.2028} the hyphen does not go on the first date. */
    private boolean startsDate(int t) {
        return (tokens.is(t + 1, '.') || tokens.is(t + 1, '/')) && tokens.isNumber(t + 2);
    }

    private int year(int t, char mark) {
        if (DateParts.isYear(tokens, t)) {
            return tokens.number(t);
        }
        int year = tokens.number(t);
        boolean plausible = tokens.length(t) == 2 && year >= EARLIEST_SHORT_YEAR && year <= LATEST_SHORT_YEAR;
        return plausible && mark != '-' ? CENTURY + year : -1;
    }

    private @Nullable DateReading day(int from, int to, int year, int month, int day, String rule) {
        DateWeekday weekday = DateWeekday.before(tokens, from);
        return PartialDate.ofParts(year, month, day, weekday.day())
                .map(date -> new DateReading(weekday.from(), to, date, rule, 0, false))
                .orElse(null);
    }

    private @Nullable DateReading twoParts(int first, int second, char mark) {
        int a = tokens.number(first);
        int b = tokens.number(second);
        boolean close = !tokens.spaceBefore(second);
        if (close && DateParts.isYear(tokens, second) && tokens.length(first) <= 2) {
            boolean padded = tokens.length(first) == 2;
            return a <= LAST_MONTH && (mark == '/' || (mark == '.' && padded)) ? month(first, second, b, a) : null;
        }
        if (close && DateParts.isYear(tokens, first) && tokens.length(second) == 2) {
            return schoolYear(first, second, mark);
        }
        boolean pointed = mark == '.' && tokens.is(second + 1, '.') && !tokens.spaceBefore(second + 1);
        boolean led = TimeTerms.before(tokens, first, "date-lead") != null
                || DateWeekday.before(tokens, first).day() != null;
        boolean stroke = mark == '/' && close && led && tokens.length(second) == 2;
        return (pointed || stroke) && tokens.length(first) <= 2 && tokens.length(second) <= 2
                ? dayMonth(first, pointed ? second + 2 : second + 1, b, a, !led)
                : null;
    }

    private @Nullable DateReading month(int first, int second, int year, int month) {
        return PartialDate.ofParts(year, month, null, null)
                .map(date -> new DateReading(first, second + 1, date, "date/numeric-month", 0, false))
                .orElse(null);
    }

    /** {@code 2026/27} is named by its first year; {@code 2026-09} is a month. */
    private @Nullable DateReading schoolYear(int first, int second, char mark) {
        int year = tokens.number(first);
        int tail = tokens.number(second);
        boolean months = tail >= 1 && tail <= LAST_MONTH && mark == '-';
        if (months) {
            return PartialDate.ofParts(year, tail, null, null)
                    .map(date -> new DateReading(first, second + 1, date, "date/iso-month", 0, true))
                    .orElse(null);
        }
        return (year + 1) % 100 == tail && mark != '.' ? year(first, second + 1, "date/school-year") : null;
    }

    private @Nullable DateReading dayMonth(int first, int to, int month, int day, boolean latent) {
        DateWeekday weekday = DateWeekday.before(tokens, first);
        return PartialDate.ofParts(null, month, day, weekday.day())
                .map(date -> new DateReading(weekday.from(), to, date, "date/numeric-no-year", 0, latent))
                .orElse(null);
    }

    private @Nullable DateReading lone(int t) {
        boolean whole = DateParts.isYear(tokens, t)
                && tokens.number(t) >= FIRST_LONE_YEAR
                && (tokens.spaceBefore(t) || OPENING.indexOf(tokens.symbol(t - 1)) >= 0)
                && !isCode(t + 1)
                && !DateParts.isDecimal(tokens, t + 1);
        return whole ? year(t, t + 1, "date/year") : null;
    }

    /** Whether letters stick to a number, also over a hyphen: {@code 2027-AB-4}. */
    private boolean isCode(int t) {
        int next = tokens.is(t, '-') || tokens.is(t, '_') ? t + 1 : t;
        return !tokens.spaceBefore(t) && !tokens.spaceBefore(next) && tokens.isWord(next);
    }

    private @Nullable DateReading year(int from, int to, String rule) {
        return PartialDate.ofParts(tokens.number(from), null, null, null)
                .map(date -> new DateReading(from, to, date, rule, 0, true))
                .orElse(null);
    }
}
