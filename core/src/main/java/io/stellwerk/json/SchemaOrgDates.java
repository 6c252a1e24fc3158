package io.stellwerk.json;

import io.stellwerk.posting.Deadline;
import io.stellwerk.posting.Precision;
import io.stellwerk.posting.Start;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Dates of schema.org: ISO 8601, a deadline as the last moment at which one can apply. */
final class SchemaOrgDates {

    private static final LocalTime LAST = LocalTime.of(23, 59, 59);
    private static final int MONTHS_OF_QUARTER = 3;
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:mm", "Z")
            .toFormatter(Locale.ROOT);

    private SchemaOrgDates() {}

    /** {@code 2026-04-30T23:59:59+02:00}: the last second of the day, or the printed time, in the zone when it is known. */
    static @Nullable String validThrough(@Nullable Deadline deadline) {
        if (deadline == null || deadline.date() == null) {
            return null;
        }
        LocalDateTime local = deadline.date().atTime(Objects.requireNonNullElse(deadline.time(), LAST));
        ZoneOffset offset = offset(deadline.zone(), local);
        return offset == null
                ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local)
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.atOffset(offset));
    }

    /** The later offset where clocks are set back: the last moment is wanted. */
    private static @Nullable ZoneOffset offset(@Nullable String zone, LocalDateTime local) {
        if (zone == null || zone.isEmpty()) {
            return null;
        }
        try {
            List<ZoneOffset> valid = ZoneId.of(zone).getRules().getValidOffsets(local);
            return valid.isEmpty() ? ZoneId.of(zone).getRules().getOffset(local) : valid.get(valid.size() - 1);
        } catch (DateTimeException noZone) {
            return null;
        }
    }

    static @Nullable String start(@Nullable Start start) {
        if (start == null || start.date() == null) {
            return null;
        }
        LocalDate date = start.date();
        String day = date.toString();
        boolean firstOfQuarter = date.getDayOfMonth() == 1 && date.getMonthValue() % MONTHS_OF_QUARTER == 1;
        return switch (Objects.requireNonNullElse(start.precision(), Precision.DAY)) {
            case DAY -> day;
            case MONTH -> day.substring(0, day.lastIndexOf('-'));
            case QUARTER ->
                firstOfQuarter ? date.getYear() + "-Q" + (date.getMonthValue() / MONTHS_OF_QUARTER + 1) : day;
            case YEAR -> day.substring(0, day.indexOf('-', 1));
        };
    }

    static void readStart(@Nullable String text, PostingTree tree) {
        if (text == null) {
            return;
        }
        boolean quarter = text.matches("\\d{4}-Q[1-4]");
        String day = text;
        Precision precision = Precision.DAY;
        if (quarter) {
            precision = Precision.QUARTER;
            int month = (text.charAt(text.length() - 1) - '1') * MONTHS_OF_QUARTER + 1;
            day = String.format(Locale.ROOT, "%s-%02d-01", text.substring(0, 4), month);
        } else if (text.matches("\\d{4}-\\d{2}")) {
            precision = Precision.MONTH;
            day = text + "-01";
        } else if (text.matches("\\d{4}")) {
            precision = Precision.YEAR;
            day = text + "-01-01";
        }
        LocalDate date = date(day);
        if (date != null) {
            tree.set("/start/date", date);
            tree.set("/start/precision", precision);
        }
    }

    static void readDeadline(@Nullable String text, PostingTree tree) {
        TemporalAccessor moment = moment(text);
        if (moment == null) {
            return;
        }
        tree.set("/deadline/date", moment.query(TemporalQueries.localDate()));
        LocalTime time = moment.query(TemporalQueries.localTime());
        if (time != null && !time.withNano(0).equals(LAST)) {
            tree.set("/deadline/time", time);
        }
    }

    static @Nullable LocalDate date(@Nullable String text) {
        TemporalAccessor moment = moment(text);
        return moment == null ? null : moment.query(TemporalQueries.localDate());
    }

    static boolean isMoment(@Nullable String text) {
        return moment(text) != null;
    }

    private static @Nullable TemporalAccessor moment(@Nullable String text) {
        try {
            return text == null ? null : MOMENT.parse(text.strip());
        } catch (DateTimeException noIsoDate) {
            return null;
        }
    }

    /** A length in months, or in days when it has no months; null when it is none or mixes both. */
    static @Nullable Period period(@Nullable String text) {
        try {
            Period period = text == null ? Period.ZERO : Period.parse(text.strip());
            long months = period.toTotalMonths();
            if (months > 0 && period.getDays() == 0) {
                return Period.ofMonths(Math.toIntExact(months));
            }
            return months == 0 && period.getDays() > 0 ? period : null;
        } catch (DateTimeException | ArithmeticException noPeriod) {
            return null;
        }
    }
}
