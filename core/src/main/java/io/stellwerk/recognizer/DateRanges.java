package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.DateRange;
import io.stellwerk.quantity.PartialDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads two dates as one range, completing one from the other: {@code 1.10.2025 – 30.9.2028},
 * {@code du 1er au 15 août 2026}, {@code 1.–3. März}, {@code May 15-20, 2026}.
 */
final class DateRanges {

    private final Tokens tokens;
    private final IntFunction<@Nullable DateReading> dates;

    /** @param dates reads the date that starts with a token, or answers null */
    DateRanges(Tokens tokens, IntFunction<@Nullable DateReading> dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /** The range that starts with a date. */
    @Nullable
    Mention after(DateReading first) {
        int next = connector(first.to(), first.from());
        if (next < 0) {
            return null;
        }
        DateReading second = dates.apply(next);
        if (second == null && first.rule().equals("date/month-day")) {
            second = sameMonth(first, next);
        }
        return second == null ? null : range(first, second);
    }

    /** The range that starts with a day whose month stands behind the second day. */
    @Nullable
    Mention ofDays(int t) {
        DateParts.Part day = TimeTerms.isContinued(tokens, t) ? null : DateParts.day(tokens, t);
        int next = day == null ? -1 : connector(day.to(), t);
        int stroke = day != null && tokens.is(day.to(), '/') ? day.to() + 1 : -1;
        DateReading second = next >= 0 ? dates.apply(next) : stroke >= 0 ? dates.apply(stroke) : null;
        if (day == null
                || second == null
                || second.date().day() == null
                || !second.rule().equals("date/day-month")) {
            return null;
        }
        PartialDate end = second.date();
        DateWeekday weekday = DateWeekday.before(tokens, t);
        return PartialDate.ofParts(end.year(), end.month(), day.value(), weekday.day())
                .filter(start -> start.day() != null && end.day() != null && start.day() < end.day())
                .map(start -> mention(weekday.from(), start, second))
                .orElse(null);
    }

    /** The day whose month stands behind another day that is added to it: {@code les 3 et 4 juin}. */
    @Nullable
    Mention listed(int t) {
        DateParts.Part day = TimeTerms.isContinued(tokens, t) ? null : DateParts.day(tokens, t);
        Term and = day == null ? null : tokens.term(day.to(), "bound", "and");
        if (day == null || and == null || !TimeTerms.isJoined(tokens, t, and.to())) {
            return null;
        }
        DateReading other = dates.apply(afterWeekday(TimeTerms.skip(tokens, and.to(), "date-article")));
        Integer last = other == null || !other.rule().equals("date/day-month")
                ? null
                : other.date().day();
        if (other == null || last == null || day.value() >= last) {
            return null;
        }
        return PartialDate.ofParts(other.date().year(), other.date().month(), day.value(), null)
                .map(date -> new DateReading(t, day.to(), date, other.rule(), other.languages(), false).mention(tokens))
                .orElse(null);
    }

    /** The token after the word or dash between two dates; -1 when there is none. */
    private int connector(int t, int first) {
        if (!TimeTerms.isJoined(tokens, first, t)) {
            return -1;
        }
        int at = -1;
        Term or = tokens.isWord(first) ? tokens.term(t, "bound", "or") : null;
        boolean months = tokens.is(t, '/') && tokens.isWord(t - 1) && tokens.isWord(t + 1);
        if (TimeTerms.isDash(tokens, t) || months) {
            at = t + 1;
        } else if (or != null) {
            at = tokens.isWord(t - 1) && tokens.isWord(or.to()) ? or.to() : -1;
        } else {
            Term to = tokens.term(t, "bound", "to");
            Term word = to != null ? to : tokens.term(t, "bound", "until");
            if (word == null && isBetween(first)) {
                word = tokens.term(t, "bound", "and");
            }
            at = word == null ? -1 : word.to();
        }
        return at < 0 || !TimeTerms.isJoined(tokens, first, at)
                ? -1
                : afterWeekday(TimeTerms.skip(tokens, at, "date-article"));
    }

    private int afterWeekday(int t) {
        Term weekday = tokens.term(t, "weekday");
        if (weekday == null) {
            return t;
        }
        int at = tokens.is(weekday.to(), '.') ? weekday.to() + 1 : weekday.to();
        at = tokens.is(at, ',') ? at + 1 : at;
        return TimeTerms.skip(tokens, at, "date-article");
    }

    private boolean isBetween(int first) {
        Term before = TimeTerms.before(tokens, lead(first, "date-article"), "bound");
        return before != null && before.concept().value().equals("between");
    }

    private @Nullable DateReading sameMonth(DateReading first, int t) {
        DateParts.Part day = DateParts.day(tokens, t);
        Integer start = first.date().day();
        if (day == null || start == null || day.value() <= start) {
            return null;
        }
        int end = tokens.is(day.to() - 1, '.') ? day.to() - 1 : day.to();
        DateParts.Part year = DateParts.year(tokens, end, tokens.block(t));
        int to = year == null ? end : year.to();
        return PartialDate.ofParts(
                        year == null ? null : (Integer) year.value(),
                        first.date().month(),
                        day.value(),
                        null)
                .map(date -> new DateReading(t, to, date, first.rule(), 0, false))
                .orElse(null);
    }

    private @Nullable Mention range(DateReading first, DateReading second) {
        if (first.date().grain() != second.date().grain()) {
            return null;
        }
        DateReading start = first.with(withYear(first.date(), second.date(), true));
        DateReading end = second.with(withYear(second.date(), start.date(), false));
        return isBackwards(start.date(), end.date()) ? null : mention(start.from(), start.date(), end, start);
    }

    private static boolean isBackwards(PartialDate start, PartialDate end) {
        return start.firstDay().isPresent()
                && end.firstDay().isPresent()
                && start.firstDay().get().isAfter(end.firstDay().get());
    }

    /** The date with the other's year; over the turn of the year, with the year before or after it. */
    private static PartialDate withYear(PartialDate date, PartialDate other, boolean isStart) {
        Integer year = other.year();
        if (date.year() != null || year == null) {
            return date;
        }
        boolean wraps = isStart ? place(date) > place(other) : place(date) < place(other);
        int adjusted = !wraps ? year : isStart ? year - 1 : year + 1;
        return PartialDate.ofParts(adjusted, date.month(), date.day(), date.weekday())
                .orElse(date);
    }

    private static int place(PartialDate date) {
        Integer month = date.month();
        Integer day = date.day();
        return (month == null ? 0 : month * 32) + (day == null ? 0 : day);
    }

    private Mention mention(int from, PartialDate start, DateReading second) {
        return mention(from, start, second, second);
    }

    private Mention mention(int from, PartialDate start, DateReading second, DateReading first) {
        int article = lead(from, "bound") < from ? from : lead(from, "date-article");
        int opening = lead(article, "bound");
        return DateReading.mention(
                tokens,
                new DateRange(start, second.date()),
                opening < article ? opening : from,
                second.to(),
                "date/range",
                second.languages() | first.languages(),
                second.latent());
    }

    /** The first token of a term that ends before a token, or that token. */
    private int lead(int from, String kind) {
        Term term = TimeTerms.before(tokens, from, kind);
        return term == null ? from : term.from();
    }
}
