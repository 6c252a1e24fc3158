package io.stellwerk.recognizer;

/** A time of day before its zone is read; {@code weak} when only a cue beside it can make it one. */
record ClockReading(int from, int to, int hour, int minute, String rule, long languages, boolean weak) {

    private static final int NOON = 12;

    /** The same time in the afternoon or in the morning of a clock with twelve hours. */
    ClockReading half(boolean afternoon, int end, long words) {
        int h = hour % NOON + (afternoon ? NOON : 0);
        return new ClockReading(from, end, h, minute, rule, languages | words, false);
    }
}
