package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.PartialDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates whose month is a word, in any mixture of languages: {@code 31. August 2024}, {@code May 23rd, 2023},
 * {@code 3 de mayo de 2026}, {@code 09-Apr-1998}, {@code September 2026}, {@code ab Mai}.
 */
final class DateWords {

    private static final int CENTURY = 2000;
    private static final int LONG_NAME = 5;

    private DateWords() {}

    /** The date that starts with a number or a month's name. */
    static @Nullable DateReading read(Tokens tokens, int t) {
        if (!tokens.isNumber(t)) {
            return monthFirst(tokens, t);
        }
        return DateParts.isYear(tokens, t) ? yearFirst(tokens, t) : dayFirst(tokens, t);
    }

    /** {@code 2031 January 23}, {@code 2031-Jan-23}. */
    private static @Nullable DateReading yearFirst(Tokens tokens, int t) {
        int at = TimeTerms.isDash(tokens, t + 1) ? t + 2 : t + 1;
        DateParts.Month month = DateParts.month(tokens, at);
        int next = month == null ? at : TimeTerms.isDash(tokens, month.to()) ? month.to() + 1 : month.to();
        DateParts.Part day = month == null ? null : DateParts.day(tokens, next);
        boolean whole = day != null
                && DateParts.year(tokens, day.to(), tokens.block(t)) == null
                && TimeTerms.isJoined(tokens, t, day.to() - 1);
        if (month == null || day == null || !whole) {
            return null;
        }
        return reading(
                tokens, t, day.to(), new DateParts.Part(tokens.number(t), t + 1, false), month, day, "date/year-first");
    }

    private static @Nullable DateReading dayFirst(Tokens tokens, int t) {
        DateParts.Part day = DateParts.day(tokens, t);
        if (day == null) {
            return null;
        }
        boolean hyphened = TimeTerms.isDash(tokens, day.to()) && !tokens.spaceBefore(day.to());
        int at = hyphened ? day.to() + 1 : TimeTerms.skip(tokens, day.to(), "date-link");
        DateParts.Month month = DateParts.month(tokens, at);
        if (month == null || !TimeTerms.isJoined(tokens, t, at)) {
            return null;
        }
        DateParts.Part year =
                hyphened ? hyphenYear(tokens, month.to()) : DateParts.year(tokens, month.to(), tokens.block(at));
        boolean weak = month.weak() && !month.pointed() && !day.ordinal() && !tokens.isCapitalised(at);
        if (year == null && (weak || hyphened)) {
            return null;
        }
        return reading(tokens, t, year == null ? month.to() : year.to(), year, month, day, "date/day-month");
    }

    private static DateParts.@Nullable Part hyphenYear(Tokens tokens, int t) {
        if (!TimeTerms.isDash(tokens, t) || !tokens.isNumber(t + 1)) {
            return null;
        }
        boolean shortYear = tokens.length(t + 1) == 2;
        int year = tokens.number(t + 1) + (shortYear ? CENTURY : 0);
        return shortYear || DateParts.isYear(tokens, t + 1) ? new DateParts.Part(year, t + 2, false) : null;
    }

    private static @Nullable DateReading monthFirst(Tokens tokens, int t) {
        DateParts.Month month = DateParts.month(tokens, t);
        if (month == null) {
            return null;
        }
        DateParts.Part year = DateParts.year(tokens, month.to(), tokens.block(t));
        if (year != null) {
            return reading(tokens, t, year.to(), year, month, null, "date/month-year");
        }
        boolean blank = tokens.block(month.to()) == tokens.block(t) && (month.weak() || !tokens.is(month.to(), '.'));
        boolean comma = blank && tokens.is(month.to(), ',');
        DateParts.Part day = blank ? DateParts.day(tokens, comma ? month.to() + 1 : month.to()) : null;
        boolean part = day == null || (comma && DateParts.year(tokens, day.to(), tokens.block(t)) == null);
        DateReading dated = day == null || part ? null : monthDay(tokens, t, month, day);
        return dated == null ? alone(tokens, t, month) : dated;
    }

    private static @Nullable DateReading monthDay(Tokens tokens, int t, DateParts.Month month, DateParts.Part day) {
        boolean sentenceEnd = tokens.is(day.to() - 1, '.');
        int bare = sentenceEnd ? day.to() - 1 : day.to();
        DateParts.Part year = DateParts.year(tokens, bare, tokens.block(t));
        if (year == null && sentenceEnd) {
            year = DateParts.year(tokens, day.to(), tokens.block(t));
        }
        if (year != null) {
            return reading(tokens, t, year.to(), year, month, day, "date/month-day");
        }
        boolean goesOn = DateParts.isDecimal(tokens, bare) || tokens.is(bare, '%') || tokens.term(bare, "unit") != null;
        boolean ordinal = day.ordinal() && !sentenceEnd;
        boolean plain = tokens.isCapitalised(t) && isMonthFirst(tokens, t, month.languages());
        return !goesOn && (ordinal || plain) ? reading(tokens, t, bare, null, month, day, "date/month-day") : null;
    }

    /** Whether a language of the month, and of the word before it, puts the month before the day. */
    private static boolean isMonthFirst(Tokens tokens, int t, long languages) {
        Term lead = TimeTerms.before(tokens, t, "date-lead");
        long possible = lead == null ? languages : languages & lead.languages();
        return tokens.lexicon().languagesOf(possible).stream()
                .anyMatch(tag ->
                        tokens.lexicon().setting(tag, "monthFirst").orElse("").equals("yes"));
    }

    /**
     * A month without day and year is a weak finding, and needs a preposition of its language when it is a short
     * word.
     */
    private static @Nullable DateReading alone(Tokens tokens, int t, DateParts.Month month) {
        boolean led = isOfLanguage(TimeTerms.before(tokens, t, "date-lead"), month)
                || isOfLanguage(TimeTerms.before(tokens, t, "bound"), month)
                || isOfLanguage(DateEdges.before(tokens, t), month)
                || ((tokens.is(month.to(), '/') || TimeTerms.isDash(tokens, month.to()))
                        && DateParts.month(tokens, month.to() + 1) != null);
        boolean strong = !month.weak() && tokens.length(t) >= LONG_NAME;
        boolean capital = tokens.isCapitalised(t) && !month.pointed();
        if (!strong && !(led && (capital || !month.weak()))) {
            return null;
        }
        return PartialDate.ofParts(null, month.value(), null, null)
                .map(date -> new DateReading(t, month.to(), date, "date/month", month.languages(), true))
                .orElse(null);
    }

    private static boolean isOfLanguage(@Nullable Term lead, DateParts.Month month) {
        return lead != null && (lead.languages() & month.languages()) != 0;
    }

    private static @Nullable DateReading reading(
            Tokens tokens,
            int from,
            int to,
            DateParts.@Nullable Part year,
            DateParts.Month month,
            DateParts.@Nullable Part day,
            String rule) {
        DateWeekday weekday = DateWeekday.before(tokens, from);
        Optional<PartialDate> date = PartialDate.ofParts(
                year == null ? null : year.value(), month.value(), day == null ? null : day.value(), weekday.day());
        int start = day == null ? from : weekday.from();
        return date.map(d -> new DateReading(start, to, d, rule, month.languages(), false))
                .orElse(null);
    }
}
