package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the digits and words of a clock time: {@code 23:59}, {@code 17h30}, {@code 24 Uhr}, {@code 5 pm},
 * {@code midi}.
 */
final class ClockReader {

    private static final int LAST_HOUR = 24;
    private static final int MINUTES = 60;
    private static final int NOON = 12;

    private final Tokens tokens;

    ClockReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The time that starts with a token. */
    @Nullable
    ClockReading read(int t) {
        if (tokens.isWord(t)) {
            return word(t);
        }
        int hour = tokens.number(t);
        if (hour < 0 || hour > LAST_HOUR || tokens.length(t) > 2 || isInside(t)) {
            return null;
        }
        ClockReading reading = minutes(t, hour);
        reading = reading == null ? hours(t, hour) : marked(reading);
        return reading == null ? null : half(reading);
    }

    private boolean isInside(int t) {
        return TimeTerms.isContinued(tokens, t) && !TimeTerms.isDash(tokens, t - 1);
    }

    private @Nullable ClockReading word(int t) {
        Term word = tokens.term(t, "clock-word");
        if (word == null || (tokens.is(word.to(), '-') && !tokens.spaceBefore(word.to()))) {
            return null;
        }
        int hour = Integer.parseInt(word.concept().value());
        return new ClockReading(t, word.to(), hour, 0, "time/word", word.languages(), !isLed(t));
    }

    /** A colon or a point between hour and minutes. */
    private @Nullable ClockReading minutes(int t, int hour) {
        int minute = tokens.number(t + 2);
        boolean colon = tokens.is(t + 1, ':');
        boolean close = !tokens.spaceBefore(t + 1) && !tokens.spaceBefore(t + 2);
        boolean two = isMinutes(t + 2) && (hour < LAST_HOUR || minute == 0);
        if (!close || !two || !(colon || tokens.is(t + 1, '.')) || (!colon && DateParts.isDecimal(tokens, t + 3))) {
            return null;
        }
        int to = t + 3;
        if (DateParts.isDecimal(tokens, to) && tokens.is(to, ':')) {
            to = tokens.length(to + 1) == 2 ? to + 2 : to;
        }
        boolean firm = (colon && tokens.length(t) == 2) || isSigned(t) || (colon && isLed(t));
        return new ClockReading(t, to, hour, minute, colon ? "time/colon" : "time/point", 0, !firm);
    }

    private boolean isMinutes(int t) {
        return tokens.isNumber(t) && tokens.length(t) == 2 && tokens.number(t) < MINUTES;
    }

    /** The word for hours behind the minutes. */
    private ClockReading marked(ClockReading reading) {
        Term mark = tokens.block(reading.to()) == tokens.block(reading.from())
                ? tokens.term(reading.to(), "clock-mark")
                : null;
        if (mark == null) {
            return reading;
        }
        boolean point = reading.rule().equals("time/point");
        boolean hour = tokens.length(reading.from()) == 2 && !isCounted(mark.to());
        boolean firm = !point || hour || mark.concept().value().equals("strong") || isLed(reading.from());
        return new ClockReading(
                reading.from(),
                mark.to(),
                reading.hour(),
                reading.minute(),
                reading.rule(),
                mark.languages(),
                reading.weak() && !firm);
    }

    /**
     * {@code 17 Uhr}, {@code 17h30}, {@code 12 noon}, {@code kl. 12}; bare hours need a lead, because hours are also
     * worked.
     */
    private @Nullable ClockReading hours(int t, int hour) {
        Term word = tokens.term(t + 1, "clock-word");
        if (word != null && hour == NOON) {
            return new ClockReading(
                    t, word.to(), Integer.parseInt(word.concept().value()), 0, "time/word", word.languages(), false);
        }
        Term hourWord = tokens.term(t + 1, "pay-career") == null ? tokens.term(t + 1, "clock-hour") : null;
        Term mark = hourWord != null ? hourWord : tokens.term(t + 1, "clock-mark");
        if (mark == null || tokens.block(t + 1) != tokens.block(t)) {
            boolean half = half(t + 1) != null;
            return half || (isSigned(t) && !isCounted(t + 1))
                    ? new ClockReading(t, t + 1, hour, 0, "time/hour", 0, false)
                    : null;
        }
        return markedHour(t, hour, mark, hourWord != null);
    }

    private @Nullable ClockReading markedHour(int t, int hour, Term mark, boolean hourWord) {
        int minute = tokens.number(mark.to());
        boolean minutes = isMinutes(mark.to()) && !tokens.breakBefore(mark.to());
        boolean strong = mark.concept().value().equals("strong");
        if (minutes && (strong || hourWord) && !DateParts.isDecimal(tokens, mark.to() + 1)) {
            return new ClockReading(t, mark.to() + 1, hour, minute, "time/hour-minute", mark.languages(), false);
        }
        boolean led = hourWord && !isCounted(mark.to()) && (isLed(t) || ClockZone.after(tokens, mark.to()) != null);
        return strong || led ? new ClockReading(t, mark.to(), hour, 0, "time/hour", mark.languages(), false) : null;
    }

    /** Whether a period or a unit follows: {@code à 35 h par semaine}, {@code 20h/Woche}. */
    private boolean isCounted(int t) {
        return tokens.is(t, '/')
                || tokens.is(t, '%')
                || tokens.term(t, "per") != null
                || tokens.term(t, "unit") != null
                || DateParts.isDecimal(tokens, t);
    }

    /** The half of the day that a word names; a preposition such as "am" leads to a weekday or a day instead. */
    private @Nullable Term half(int t) {
        Term half = tokens.term(t, "clock-half");
        boolean preposition = half != null
                && tokens.spaceBefore(t)
                && tokens.term(t, "date-lead") != null
                && (tokens.term(half.to(), "weekday") != null || tokens.isNumber(half.to()));
        return preposition ? null : half;
    }

    private ClockReading half(ClockReading reading) {
        int t = reading.to();
        Term half = half(t);
        if (half == null || reading.hour() > NOON || reading.hour() == 0) {
            return reading;
        }
        boolean pointed = half.to() > t + 1 && tokens.is(half.to(), '.') && !tokens.spaceBefore(half.to());
        return reading.half(half.concept().value().equals("pm"), pointed ? half.to() + 1 : half.to(), half.languages());
    }

    private boolean isLed(int t) {
        return TimeTerms.before(tokens, t, "clock-lead") != null || isSigned(t) || isDated(t);
    }

    /** Whether a date ends just before: {@code 28 juin 18h}, {@code 28 juin 2027, 18h}. */
    private boolean isDated(int t) {
        int last = tokens.is(t - 1, ',') ? t - 2 : t - 1;
        return DateParts.isYear(tokens, last) || TimeTerms.before(tokens, last + 1, "month") != null;
    }

    private boolean isSigned(int t) {
        int at = tokens.is(t - 1, '.') || tokens.is(t - 1, ':') ? t - 1 : t;
        return TimeTerms.before(tokens, at, "clock-sign") != null;
    }
}
