package io.stellwerk.fitting;

import com.fasterxml.jackson.databind.JsonNode;
import io.stellwerk.evaluation.NormalForm;
import io.stellwerk.json.QuantityJson;
import io.stellwerk.quantity.DateRange;
import io.stellwerk.quantity.PartialDate;
import io.stellwerk.quantity.PhoneNumber;
import io.stellwerk.quantity.Quantity;
import io.stellwerk.quantity.RelativeTime;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a mention's value is one that gold names. */
public final class ValueMatch {

    private static final int SUBSCRIBER_DIGITS = 6;

    private ValueMatch() {}

    /**
     * Whether gold names the value.
     *
     * @param quantity the mention's quantity; null for one that is held against gold by its text
     * @param text the mention's text
     * @param gold a value of gold in normal form
     * @return true when they are the same; a date without a year is so in gold's year
     */
    public static boolean matches(@Nullable Quantity quantity, String text, String gold) {
        if (quantity instanceof PartialDate date) {
            return isDay(date, gold);
        }
        if (quantity instanceof DateRange range) {
            return isDay(range.from(), gold) || isDay(range.to(), gold);
        }
        if (quantity instanceof PhoneNumber phone) {
            String digits = phone.digits().replace("+", "");
            return digits.length() >= SUBSCRIBER_DIGITS
                    && gold.endsWith(digits.substring(digits.length() - SUBSCRIBER_DIGITS));
        }
        if (quantity instanceof RelativeTime) {
            return gold.equals("true");
        }
        if (quantity == null) {
            return NormalForm.of(text).equals(gold);
        }
        return values(QuantityJson.value(quantity)).contains(gold);
    }

    private static List<String> values(JsonNode value) {
        List<String> values = new ArrayList<>();
        if (value.isValueNode()) {
            values.add(NormalForm.of(value));
        }
        value.forEach(part -> values.addAll(values(part)));
        return values;
    }

    private static boolean isDay(PartialDate date, String gold) {
        try {
            LocalDate day = LocalDate.parse(gold);
            return date.inYear(date.year() == null ? day.getYear() : date.year())
                            .filter(day::equals)
                            .isPresent()
                    || date.lastDay().filter(day::equals).isPresent();
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }
}
