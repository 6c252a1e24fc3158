package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.Timespan;
import java.util.BitSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds lengths of time with their bounds: {@code five (5) years}, {@code mindestens zwei Jahre},
 * {@code up to 24 months}. Years count in months and weeks in days; lengths below a day are none. Articles count as
 * one, weakly where they rarely mean it.
 */
public final class TimespanRecognizer implements Recognizer {

    private static final int LONGEST_BOUND = 6;

    /** Holds nothing; one instance serves all documents. */
    public TimespanRecognizer() {}

    @Override
    public void recognize(Tokens tokens, Consumer<Mention> found) {
        TimespanReader reader = new TimespanReader(tokens);
        int done = 0;
        BitSet starts = Scan.numbers(tokens, "timespan", "number");
        for (Term article : tokens.terms("article")) {
            if (TimespanAmount.isOne(article)) {
                starts.set(article.from());
            }
        }
        for (int t = starts.nextSetBit(0); t >= 0; t = starts.nextSetBit(Math.max(t + 1, done))) {
            TimespanReading reading = reader.read(t);
            if (reading == null) {
                continue;
            }
            TimespanReading bounded =
                    reading.isLength() ? bounded(tokens, reading, done) : opened(tokens, reading, done);
            found.accept(new Mention(
                    bounded.quantity(),
                    bounded.from(),
                    bounded.to(),
                    tokens.span(bounded.from(), bounded.to()),
                    bounded.rule(),
                    bounded.languages(),
                    bounded.weak()));
            done = bounded.to();
        }
    }

    private static TimespanReading bounded(Tokens tokens, TimespanReading reading, int done) {
        boolean point = tokens.is(reading.from() - 1, '.') && !tokens.spaceBefore(reading.from() - 1);
        Term before = before(tokens, point ? reading.from() - 1 : reading.from());
        if (before != null && before.from() >= done) {
            return bound(reading, before, before.from(), reading.to());
        }
        int at = reading.to();
        Term after = tokens.block(at) == tokens.block(reading.from()) ? tokens.term(at, "bound-after") : null;
        return after == null ? reading : bound(reading, after, reading.from(), after.to());
    }

    /** A range begins with its "from" or "between". */
    private static TimespanReading opened(Tokens tokens, TimespanReading reading, int done) {
        if (!reading.rule().equals("timespan/range")) {
            return reading;
        }
        Term opening = TimeTerms.before(tokens, reading.from(), "bound");
        String value = opening == null ? "" : opening.concept().value();
        boolean opens = value.equals("from") || value.equals("between");
        return opening == null || !opens || opening.from() < done
                ? reading
                : new TimespanReading(
                        opening.from(),
                        reading.to(),
                        reading.quantity(),
                        reading.rule(),
                        reading.languages() | opening.languages(),
                        reading.weak());
    }

    private static @Nullable Term before(Tokens tokens, int end) {
        for (int t = end - 1; t >= 0 && t >= end - LONGEST_BOUND && tokens.block(t) == tokens.block(end); t--) {
            for (Term term : tokens.terms(t, t + 1)) {
                String value = term.concept().value();
                if (term.to() == end
                        && term.concept().is("bound")
                        && (value.equals("at-least") || value.equals("up-to"))) {
                    return term;
                }
            }
        }
        return null;
    }

    private static TimespanReading bound(TimespanReading reading, Term bound, int from, int to) {
        Timespan span = (Timespan) reading.quantity();
        boolean least = bound.concept().value().equals("at-least");
        return reading.bounded(
                from,
                to,
                least ? new Timespan(span.min(), null) : new Timespan(null, span.max()),
                least ? "timespan/at-least" : "timespan/up-to",
                bound.languages());
    }
}
