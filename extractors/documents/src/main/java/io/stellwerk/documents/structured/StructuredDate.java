package io.stellwerk.documents.structured;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date as structured data gives it, {@code 2027-02-28} or {@code 2027-02-28T23:59:59+01:00}.
 *
 * @param date the day as printed, without any change of zone
 * @param time the time of day, empty when only a day is given
 * @param offset the offset from UTC, empty when none is given
 * @param from the value it was read from
 */
public record StructuredDate(
        LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset, StructuredValue from) {

    private static final int DAY_LENGTH = 10;

    /**
     * Reads ISO 8601; other forms have no agreed order of day and month and are left to {@link
     * StructuredPosting#values()}.
     */
    static Optional<StructuredDate> of(StructuredValue value) {
        String text = value.value().strip();
        if (text.length() < DAY_LENGTH) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(text.substring(0, DAY_LENGTH));
            String rest = text.substring(DAY_LENGTH).strip();
            if (!rest.isEmpty() && (rest.charAt(0) == 'T' || rest.charAt(0) == 't')) {
                rest = rest.substring(1);
            }
            int zone = zoneStart(rest);
            return Optional.of(
                    new StructuredDate(date, time(rest.substring(0, zone)), offset(rest.substring(zone)), value));
        } catch (DateTimeException noIsoDate) {
            return Optional.empty();
        }
    }

    private static int zoneStart(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            if ("+-Zz ".indexOf(rest.charAt(i)) >= 0) {
                return i;
            }
        }
        return rest.length();
    }

    private static Optional<LocalTime> time(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(LocalTime.parse(text.strip()));
    }

    private static Optional<ZoneOffset> offset(String text) {
        String zone = text.strip();
        if (zone.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("z".equalsIgnoreCase(zone) ? ZoneOffset.UTC : ZoneOffset.of(zone));
    }
}
