package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a date that stand next to its month's name: the day with its ending, the month, the year. */
final class DateParts {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int CENTURY = 2000;
    private static final int YEAR_DIGITS = 4;
    private static final int LAST_DAY = 31;

    /** A number with the token after it; {@code ordinal} when an ending or a point marks it as one. */
    record Part(int value, int to, boolean ordinal) {}

    /** A month's name; {@code weak} when it is short for one or also another word. */
    record Month(int value, int to, boolean weak, boolean pointed, long languages) {}

    private DateParts() {}

    /** A day of the month at a token: {@code 3}, {@code 3.}, {@code 3rd}, {@code 1er}. */
    static @Nullable Part day(Tokens tokens, int t) {
        int day = tokens.number(t);
        if (day < 1 || day > LAST_DAY || tokens.length(t) > 2 || TimeTerms.isTail(tokens, t)) {
            return null;
        }
        if (tokens.is(t + 1, '.') && !tokens.spaceBefore(t + 1)) {
            return new Part(day, t + 2, true);
        }
        Term suffix = tokens.spaceBefore(t + 1) ? null : tokens.term(t + 1, "ordinal");
        return suffix == null ? new Part(day, t + 1, false) : new Part(day, suffix.to(), true);
    }

    /** A month's name at a token, with the point of its short form. */
    static @Nullable Month month(Tokens tokens, int t) {
        Term term = tokens.term(t, "month");
        boolean weak = term == null;
        if (weak) {
            term = tokens.term(t, "month-short");
        }
        if (term == null) {
            return null;
        }
        boolean pointed = weak && tokens.is(term.to(), '.') && !tokens.spaceBefore(term.to());
        int to = pointed ? term.to() + 1 : term.to();
        return new Month(Integer.parseInt(term.concept().value()), to, weak, pointed, term.languages());
    }

    /**
     * A year after a day, a month or a part of the year: {@code 2026}, {@code , 2026}, {@code de 2026}, {@code '26}.
     */
    static @Nullable Part year(Tokens tokens, int t, int block) {
        int at = afterMarkup(tokens, t);
        at = tokens.is(at, ',') ? at + 1 : at;
        at = TimeTerms.skip(tokens, at, "date-link");
        at = tokens.is(at, '\'') && tokens.isNumber(at + 1) && tokens.length(at + 1) == YEAR_DIGITS ? at + 1 : at;
        if (tokens.block(at) != block) {
            return null;
        }
        if (tokens.is(at, '\'') && tokens.isNumber(at + 1) && tokens.length(at + 1) == 2) {
            return new Part(CENTURY + tokens.number(at + 1), at + 2, false);
        }
        return isYear(tokens, at) && !isDecimal(tokens, at + 1) ? new Part(tokens.number(at), at + 1, false) : null;
    }

    /** {@code **May 3**, 2031}: the signs that set a day in bold close behind it. */
    private static int afterMarkup(Tokens tokens, int t) {
        int at = t;
        while ((tokens.is(at, '*') || tokens.is(at, '_')) && !tokens.spaceBefore(at)) {
            at++;
        }
        return at;
    }

    /** Whether a token is four digits of a year of our time. */
    static boolean isYear(Tokens tokens, int t) {
        int year = tokens.number(t);
        return year >= FIRST_YEAR && year <= LAST_YEAR && tokens.length(t) == YEAR_DIGITS;
    }

    /** Whether a mark and digits follow so closely that the number before them goes on. */
    static boolean isDecimal(Tokens tokens, int t) {
        boolean mark = tokens.is(t, '.') || tokens.is(t, ',') || tokens.is(t, ':');
        return mark && !tokens.spaceBefore(t) && tokens.isNumber(t + 1) && !tokens.spaceBefore(t + 1);
    }
}
