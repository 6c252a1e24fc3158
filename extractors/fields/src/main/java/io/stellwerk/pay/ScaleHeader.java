package io.stellwerk.pay;

import io.stellwerk.table.DataException;
import io.stellwerk.table.Table;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the header notes of a pay-scale file. */
final class ScaleHeader {
    private static final String TWELVE = "12";
    private static final String CENT = "0.01";

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
                text("authority"),
                text("region"),
                currency(),
                period(),
                optionalNumber("hours").orElse(null),
                number("payments", TWELVE).intValue(),
                number("rounding", CENT),
                knownUntil().orElse(null),
                text("ladder").equals("points"),
                text("entry-rule"),
                entrySteps(),
                Names.list(text("open-top"), '|'),
                Names.list(text("base-only"), '|'));
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

    private Optional<BigDecimal> optionalNumber(String key) {
        return text(key).isEmpty() ? Optional.empty() : Optional.of(number(key, CENT));
    }

    private BigDecimal number(String key, String otherwise) {
        String value = table.meta().getOrDefault(key, otherwise);
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
