package io.stellwerk.extractor.date;

import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.ClockTime;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Mentions;
import java.util.List;

/** The time of day that stands before a date and parts it from its words: {@code "by 4:30 p.m., October 17"}. */
final class DateClock {

    private static final int BETWEEN = 6;
    private static final int LONGEST = 11;

    private final Tokens tokens;
    private final List<Mention> times;

    DateClock(Scene scene) {
        this.tokens = scene.tokens();
        this.times = scene.mentions(ClockTime.class);
    }

    /** The first token of the time before a date, else of the date. */
    int start(Mention date) {
        List<Mention> before = Mentions.within(times, date.from() - LONGEST, date.from());
        if (before.isEmpty()) {
            return date.from();
        }
        Mention last = before.get(before.size() - 1);
        return date.from() - last.to() <= BETWEEN && isTogether(last, date) ? last.from() : date.from();
    }

    /** Whether a time of day stands close to a date. */
    boolean stands(Mention date) {
        List<Mention> after = Mentions.within(times, date.to(), date.to() + BETWEEN);
        return start(date) < date.from() || (!after.isEmpty() && isTogether(after.get(0), date));
    }

    private boolean isTogether(Mention time, Mention date) {
        return tokens.sentence(time.from()) == tokens.sentence(date.from()) && !isClosed(time.to(), date.from());
    }

    /** A time in brackets says when one works: {@code "(Friday, 2-6 pm), until 4 May"}. */
    private boolean isClosed(int from, int to) {
        for (int t = from; t < to; t++) {
            if (tokens.is(t, ')')) {
                return true;
            }
        }
        return false;
    }
}
