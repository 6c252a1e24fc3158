package io.stellwerk.pay;

import io.stellwerk.table.DataException;
import io.stellwerk.table.Table;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the header notes of a pay-scale file.
 *
 * <p>Authority, hours, period, payments a year and rounding must be there; what varies or is not known is said in one of these
 * words: {@code # hours: by region}, {@code by employer}, {@code unknown}; {@code # payments: as worked}; {@code # rounding: unknown}.
 */
final class ScaleHeader {
    private static final String UNKNOWN = "unknown";
    private static final Set<String> HOURS = Set.of("by region", "by employer", UNKNOWN);
    private static final String AS_WORKED = "as worked";

    private final Table table;
    private final String id;

    ScaleHeader(String id, Table table) {
        this.id = id;
        this.table = table;
    }

    PayScale read() {
        return new PayScale(
                id,
                required("system"),
                Names.list(text("aliases"), '|'),
                text("name"),
                required("authority"),
                text("region"),
                currency(),
                period(),
                HOURS.contains(text("hours")) ? null : number("hours"),
                payments(),
                text("rounding").equals(UNKNOWN) ? null : number("rounding"),
                knownUntil().orElse(null),
                text("ladder").equals("points"),
                text("entry-rule"),
                entrySteps(),
                Names.list(text("open-top"), '|'),
                Names.list(text("base-only"), '|'),
                text("only-grade"));
    }

    private String text(String key) {
        return table.meta().getOrDefault(key, "");
    }

    private String required(String key) {
        String value = text(key);
        if (value.isEmpty()) {
            throw error(key, "missing in the header");
        }
        return value;
    }

    private String currency() {
        String code = required("currency");
        if (code.length() != 3 || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw error("currency", "not an ISO 4217 code: \"" + code + "\"");
        }
        return code;
    }

    private PayPeriod period() {
        String name = required("period");
        try {
            return PayPeriod.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw error("period", "not one of HOUR, DAY, WEEK, MONTH, YEAR: \"" + name + "\"", e);
        }
    }

    /** A month or a year is paid a number of times; an hour, a day or a week as it is worked. */
    private int payments() {
        PayPeriod per = period();
        boolean regular = per == PayPeriod.MONTH || per == PayPeriod.YEAR;
        return !regular && text("payments").equals(AS_WORKED)
                ? 0
                : number("payments").intValue();
    }

    private BigDecimal number(String key) {
        String value = required(key);
        try {
            BigDecimal number = new BigDecimal(value);
            if (number.signum() > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw error(key, "not a number: \"" + value + "\"", e);
        }
        throw error(key, "must be positive: " + value);
    }

    private Optional<LocalDate> knownUntil() {
        String date = text("known-until");
        try {
            return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
        } catch (DateTimeException e) {
            throw error("known-until", "not a date: \"" + date + "\"", e);
        }
    }

    private EntrySteps entrySteps() {
        String clauses = text("entry-steps");
        return EntrySteps.parse(clauses)
                .orElseThrow(() -> error("entry-steps", "not of the form grade=step,step: \"" + clauses + "\""));
    }

    private DataException error(String key, String reason) {
        return new DataException(table.name(), 0, key, reason);
    }

    private DataException error(String key, String reason, Exception cause) {
        DataException error = error(key, reason);
        error.initCause(cause);
        return error;
    }
}
