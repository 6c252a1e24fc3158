package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.Grain;
import io.stellwerk.quantity.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the word that points into a month or year: {@code end of January 2016} is its last day, {@code mid-July} and
 * {@code début mars} stay months, with rules of their own. {@code début T4 2031} only says that something begins.
 */
final class DateEdges {

    private static final int DECEMBER = 12;

    private DateEdges() {}

    /** The reading together with an edge word before it, or as it is. */
    static DateReading extend(Tokens tokens, DateReading reading) {
        Grain grain = reading.date().grain();
        if (grain == Grain.DAY || reading.rule().equals("date/iso-month")) {
            return reading;
        }
        Term edge = before(tokens, reading.from());
        if (edge == null || tokens.block(edge.from()) != tokens.block(reading.from())) {
            return reading;
        }
        String value = edge.concept().value();
        if (grain == Grain.QUARTER && value.equals("begin")) {
            return reading;
        }
        boolean dayKnown = value.equals("end") && reading.date().year() != null;
        PartialDate date = dayKnown ? last(reading.date()) : reading.date();
        String rule = "date/" + value + "-of-" + (grain == Grain.MONTH ? "month" : "year");
        return new DateReading(
                edge.from(),
                reading.to(),
                date,
                rule,
                reading.languages() | edge.languages(),
                reading.latent() && !dayKnown);
    }

    /** The edge word before a month or year, over a hyphen or a word such as "of". */
    static @Nullable Term before(Tokens tokens, int from) {
        int at = from;
        if (TimeTerms.isDash(tokens, at - 1) || tokens.is(at - 1, '\'')) {
            at--;
        }
        Term edge = TimeTerms.before(tokens, at, "edge");
        Term link = edge != null ? null : TimeTerms.before(tokens, at, "date-link");
        return link == null ? edge : TimeTerms.before(tokens, link.from(), "edge");
    }

    private static PartialDate last(PartialDate date) {
        PartialDate whole =
                date.grain() == Grain.YEAR ? new PartialDate(date.year(), DECEMBER, null, Grain.MONTH, null) : date;
        return whole.lastDay().map(PartialDate::of).orElse(date);
    }
}
