package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The zone that stands behind a clock time: {@code CET}, {@code (heure de Paris)}, {@code local Danish time},
 * {@code UTC+2}.
 *
 * @param zone the IANA zone
 * @param to the token after its last
 * @param languages the languages of its words
 */
record ClockZone(String zone, int to, long languages) {

    private static final int REACH = 8;
    private static final int ABBREVIATION = 5;
    private static final int MOST_HOURS = 14;

    /** The zone after a time, null when there is none. */
    static @Nullable ClockZone after(Tokens tokens, int from) {
        boolean open = tokens.is(from, '(') || tokens.is(from, ',');
        Term place = null;
        Term time = null;
        int t = open ? from + 1 : from;
        while (t < from + REACH && tokens.block(t) == tokens.block(from)) {
            Term zone = tokens.term(t, "zone");
            if (zone != null && isWritten(tokens, zone)) {
                return offset(tokens, zone, tokens.is(from, '('));
            }
            Term named = place == null ? tokens.term(t, "zone-place") : null;
            Term word = time == null ? tokens.term(t, "zone-time") : null;
            Term filler = tokens.term(t, "zone-filler");
            place = named == null ? place : named;
            time = word == null ? time : word;
            Term read = named != null ? named : word != null ? word : filler;
            if (place != null && time != null && read != null) {
                return closed(tokens, place, read.to(), tokens.is(from, '('), place.languages() | time.languages());
            }
            if (read == null && !tokens.is(t, '\'')) {
                return null;
            }
            t = read == null ? t + 1 : read.to();
        }
        return null;
    }

    /** Short names such as ET are words of other languages unless they are in capitals. */
    private static boolean isWritten(Tokens tokens, Term zone) {
        boolean single = zone.to() == zone.from() + 1 && tokens.length(zone.from()) <= ABBREVIATION;
        return !single || tokens.isCapitalised(zone.from());
    }

    private static ClockZone closed(Tokens tokens, Term place, int end, boolean open, long languages) {
        int local = TimeTerms.skip(tokens, end, "zone-time");
        return new ClockZone(place.concept().value(), open && tokens.is(local, ')') ? local + 1 : local, languages);
    }

    private static ClockZone offset(Tokens tokens, Term zone, boolean open) {
        String name = zone.concept().value();
        int to = zone.to();
        boolean plus = tokens.is(to, '+');
        int hours = plus || TimeTerms.isDash(tokens, to) ? tokens.number(to + 1) : -1;
        boolean universal = name.equals("UTC") || name.equals("GMT");
        if (universal && hours >= 0 && hours <= MOST_HOURS && !tokens.spaceBefore(to + 1)) {
            to += 2;
            name = "Etc/GMT" + (plus ? "-" : "+") + hours;
        }
        return new ClockZone(name, open && tokens.is(to, ')') ? to + 1 : to, zone.languages());
    }
}
