package io.stellwerk.quantity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time of day: {@code 23:59 hours local Danish time}, {@code midi (heure de Paris)}, {@code 24 Uhr}.
 *
 * @param hour 0 to 24; 24:00 is the end of the day
 * @param minute 0 to 59
 * @param zone the IANA zone that the words name, null when they name none
 */
public record ClockTime(int hour, int minute, @Nullable String zone) implements Quantity {

    /**
     * The time as {@code HH:mm}; the end of the day is 23:59.
     *
     * @return five characters
     */
    public String text() {
        return hour == 24 ? "23:59" : String.format(Locale.ROOT, "%02d:%02d", hour, minute);
    }

    @Override
    public String kind() {
        return "time";
    }

    /** The time and, where the words name one, its zone: {@code 23:59}, {@code 12:00 Europe/Paris}. */
    @Override
    public String toString() {
        return zone == null ? text() : text() + " " + zone;
    }
}
