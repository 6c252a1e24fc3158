package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.Quantity;
import io.stellwerk.quantity.Timespan;
import io.stellwerk.quantity.TimespanSum;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers with their unit: {@code 24 mois}, {@code 12 bis 24 Monate}, {@code drei- bis vierjährig},
 * {@code 3 + 1 years}.
 */
final class TimespanReader {

    private final Tokens tokens;

    TimespanReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A length and the token after it. */
    private record Length(Period period, int to, Term unit) {}

    /** The timespan that starts with a token. */
    @Nullable
    TimespanReading read(int t) {
        Term whole = tokens.term(t, "timespan");
        if (whole != null) {
            return range(t, new Length(Period.parse(whole.concept().value()), whole.to(), whole), false);
        }
        boolean tail = tokens.isNumber(t) && TimeTerms.isContinued(tokens, t);
        TimespanAmount amount = tail ? null : TimespanAmount.read(tokens, t);
        if (amount == null) {
            return null;
        }
        TimespanReading open = orMore(t, amount);
        if (open != null) {
            return open;
        }
        Length length = length(amount);
        if (length == null) {
            return amount.weak() ? null : shared(t, amount);
        }
        boolean days = length.period().toTotalMonths() == 0;
        return range(t, length, amount.weak() || (amount.article() && days));
    }

    /** {@code 3+ years}, {@code three or more years} */
    private @Nullable TimespanReading orMore(int from, TimespanAmount amount) {
        Term words = tokens.term(amount.to(), "bound-after", "at-least");
        int end = tokens.is(amount.to(), '+') ? amount.to() + 1 : words == null ? -1 : words.to();
        Length length = end < 0 ? null : length(amount.until(end));
        return length == null
                ? null
                : reading(
                        from,
                        length.to(),
                        new Timespan(length.period(), null),
                        "timespan/at-least",
                        length.unit().languages(),
                        false);
    }

    /** A number, then its unit; a hyphen and one qualifying word may stand between. */
    private @Nullable Length length(TimespanAmount amount) {
        int at = amount.to();
        if (amount.article()) {
            Term whole = tokens.term(at, "timespan");
            if (whole != null && amount.fits(whole)) {
                return new Length(Period.parse(whole.concept().value()), whole.to(), whole);
            }
        }
        at = TimeTerms.isDash(tokens, at) ? at + 1 : at;
        Term unit = unit(at, amount);
        if (unit == null) {
            unit = unit(TimeTerms.skip(tokens, at, "unit-filler"), amount);
        }
        Period period = unit == null ? null : amount.of(unit);
        return unit == null || period == null || tokens.block(unit.from()) != tokens.block(amount.to() - 1)
                ? null
                : new Length(period, unit.to(), unit);
    }

    private @Nullable Term unit(int t, TimespanAmount amount) {
        if (tokens.term(t, "unit") == null) {
            return null;
        }
        for (Term term : tokens.terms(t, t + 1)) {
            if (term.concept().is("unit") && amount.fits(term) && amount.of(term) != null) {
                return term;
            }
        }
        return null;
    }

    /**
     * A length, and a second one that goes on a range or a sum: {@code 6 Monate bis 2 Jahre},
     * {@code 3 years + 1 year}.
     */
    private TimespanReading range(int from, Length first, boolean weak) {
        int next = connector(first.to(), from);
        TimespanAmount amount = next < 0 ? null : TimespanAmount.read(tokens, next);
        Length second = amount == null || amount.article() ? null : length(amount);
        if (second != null && isLonger(first, second)) {
            Timespan span = new Timespan(first.period(), second.period());
            return reading(
                    from, second.to(), span, "timespan/range", first.unit().languages(), false);
        }
        TimespanReading sum = sum(from, first);
        return sum != null
                ? sum
                : reading(
                        from,
                        first.to(),
                        Timespan.of(first.period()),
                        "timespan/length",
                        first.unit().languages(),
                        weak);
    }

    /**
     * Two numbers that share the unit behind the second: {@code 12-24 months}, {@code 3 + 1 years},
     * {@code 2 or 3 years}.
     */
    private @Nullable TimespanReading shared(int from, TimespanAmount low) {
        int hyphen = TimeTerms.isDash(tokens, low.to()) ? low.to() + 1 : low.to();
        int next = Math.max(connector(low.to(), from), connector(hyphen, from));
        boolean plus = tokens.is(low.to(), '+');
        TimespanAmount high = TimespanAmount.read(tokens, plus ? low.to() + 1 : next);
        if ((next < 0 && !plus) || tokens.block(next < 0 ? low.to() : next) != tokens.block(from)) {
            return null;
        }
        Term whole = plus ? null : tokens.term(next, "timespan");
        Length last = high != null && !high.article()
                ? length(high)
                : whole == null ? null : new Length(Period.parse(whole.concept().value()), whole.to(), whole);
        if (last == null) {
            return null;
        }
        Period first = scaled(low, last);
        if (first == null) {
            return null;
        }
        Length start = new Length(first, last.to(), last.unit());
        if (plus) {
            return summed(from, start, last);
        }
        return isLonger(start, last)
                ? reading(
                        from,
                        last.to(),
                        new Timespan(first, last.period()),
                        "timespan/range",
                        last.unit().languages(),
                        false)
                : null;
    }

    /** The first number in the unit of the second; an adjective of years such as {@code vierjährig} counts as years. */
    private static @Nullable Period scaled(TimespanAmount amount, Length last) {
        if (last.unit().concept().is("unit")) {
            return amount.of(last.unit());
        }
        int months = last.period().getMonths();
        boolean years = months > 0 && months % 12 == 0;
        return years
                ? Period.ofMonths(amount.value().intValue() * 12)
                : months > 0 ? Period.ofMonths(amount.value().intValue()) : null;
    }

    private @Nullable TimespanReading sum(int from, Length first) {
        int at = tokens.is(first.to(), '(') || tokens.is(first.to(), ',') ? first.to() + 1 : first.to();
        Term more = tokens.term(at, "timespan-more");
        int next = tokens.is(first.to(), '+') ? first.to() + 1 : more == null ? -1 : more.to();
        TimespanAmount amount = next < 0 ? null : TimespanAmount.read(tokens, next);
        if (amount == null || tokens.block(next) != tokens.block(from)) {
            return null;
        }
        Length second = length(amount);
        if (second != null) {
            return summed(from, first, second);
        }
        Period same = amount.article() || !first.unit().concept().is("unit") ? null : amount.of(first.unit());
        int to = tokens.is(first.to(), '(') && tokens.is(amount.to(), ')') ? amount.to() + 1 : amount.to();
        return same == null ? null : summed(from, first, new Length(same, to, first.unit()));
    }

    private @Nullable TimespanReading summed(int from, Length first, Length second) {
        boolean months = first.period().toTotalMonths() > 0 && second.period().toTotalMonths() > 0;
        boolean days = first.period().toTotalMonths() == 0 && second.period().toTotalMonths() == 0;
        if (!months && !days) {
            return null;
        }
        Timespan total = Timespan.of(first.period().plus(second.period()));
        TimespanSum sum = new TimespanSum(Timespan.of(first.period()), total);
        return reading(from, second.to(), sum, "timespan/sum", first.unit().languages(), false);
    }

    /** The token after what stands between the ends of a range; -1 when nothing does. */
    private int connector(int t, int from) {
        if (TimeTerms.isDash(tokens, t) || (tokens.is(t, '/') && tokens.isNumber(t + 1))) {
            return t + 1;
        }
        if (tokens.term(t, "bound") == null) {
            return -1;
        }
        for (Term term : tokens.terms(t, t + 1)) {
            String value = term.concept().value();
            boolean joins = value.equals("to")
                    || value.equals("or")
                    || value.equals("up-to")
                    || (value.equals("and") && TimeTerms.before(tokens, from, "bound") != null);
            if (term.concept().is("bound") && joins) {
                return term.to();
            }
        }
        return -1;
    }

    private static boolean isLonger(Length first, Length second) {
        return days(second.period()) > days(first.period());
    }

    private static int days(Period period) {
        return period.getMonths() * 30 + period.getDays();
    }

    private static TimespanReading reading(
            int from, int to, Quantity quantity, String rule, long languages, boolean weak) {
        return new TimespanReading(from, to, quantity, rule, languages, weak);
    }
}
