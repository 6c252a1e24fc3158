package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.Grain;
import io.stellwerk.quantity.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of a year: {@code Q3 2026}, {@code 3. Quartal 2026}, {@code Wintersemester 2026/27},
 * {@code rentrée 2027}, {@code autumn 2026} as a weak finding.
 */
final class DatePeriods {

    private static final int QUARTERS = 4;
    private static final int MONTHS_OF_QUARTER = 3;

    private DatePeriods() {}

    /** The part of a year that starts with a token. */
    static @Nullable DateReading read(Tokens tokens, int t) {
        if (tokens.isNumber(t)) {
            return numbered(tokens, t);
        }
        Term quarter = tokens.term(t, "quarter");
        if (quarter != null) {
            return quarter(tokens, t, quarter);
        }
        DateReading half = named(tokens, t, "half-year", Grain.HALF_YEAR, false);
        DateReading school = half != null ? half : named(tokens, t, "school-year", Grain.MONTH, false);
        return school != null ? school : named(tokens, t, "season", Grain.QUARTER, true);
    }

    /** {@code 3. Quartal 2026}, {@code 3rd quarter of 2026}. */
    private static @Nullable DateReading numbered(Tokens tokens, int t) {
        int number = tokens.number(t);
        DateParts.Part ordinal = number < 1 || number > QUARTERS ? null : DateParts.day(tokens, t);
        Term word = ordinal == null ? null : tokens.term(ordinal.to(), "quarter", "word");
        return word == null || !TimeTerms.isJoined(tokens, t, word.from())
                ? null
                : quarter(tokens, t, word.to(), number, word.languages());
    }

    private static @Nullable DateReading quarter(Tokens tokens, int t, Term term) {
        String value = term.concept().value();
        if (Character.isDigit(value.charAt(0))) {
            return quarter(tokens, t, term.to(), Integer.parseInt(value), term.languages());
        }
        int number = tokens.number(term.to());
        boolean close = value.equals("letter")
                && tokens.isCapitalised(t)
                && !tokens.spaceBefore(term.to())
                && tokens.length(term.to()) == 1;
        return close && number >= 1 && number <= QUARTERS
                ? quarter(tokens, t, term.to() + 1, number, term.languages())
                : null;
    }

    private static @Nullable DateReading quarter(Tokens tokens, int from, int end, int number, long languages) {
        boolean mark = tokens.is(end, '/') || tokens.is(end, '-');
        DateParts.Part year = DateParts.year(tokens, mark ? end + 1 : end, tokens.block(end - 1));
        if (year == null) {
            return null;
        }
        int month = MONTHS_OF_QUARTER * (number - 1) + 1;
        PartialDate date = new PartialDate(year.value(), month, null, Grain.QUARTER, null);
        return new DateReading(from, year.to(), date, "date/quarter", languages, false);
    }

    /** A name whose concept holds its first month; seasons are all but dates, so they stay weak. */
    private static @Nullable DateReading named(Tokens tokens, int t, String kind, Grain grain, boolean latent) {
        Term term = tokens.term(t, kind);
        DateParts.Part year = term == null ? null : DateParts.year(tokens, term.to(), tokens.block(t));
        if (term == null || year == null) {
            return null;
        }
        int month = Integer.parseInt(term.concept().value());
        PartialDate date = new PartialDate(year.value(), month, null, grain, null);
        int to = tail(tokens, year.to());
        return new DateReading(t, to, date, "date/" + kind, term.languages(), latent);
    }

    /** The second year of {@code 2026/27} and {@code 2026/2027}. */
    private static int tail(Tokens tokens, int t) {
        boolean mark = (tokens.is(t, '/') || TimeTerms.isDash(tokens, t)) && !tokens.spaceBefore(t);
        boolean year = tokens.isNumber(t + 1) && (tokens.length(t + 1) == 2 || DateParts.isYear(tokens, t + 1));
        return mark && year ? t + 2 : t;
    }
}
