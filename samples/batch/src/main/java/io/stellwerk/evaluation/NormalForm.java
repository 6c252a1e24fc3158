package io.stellwerk.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** The form in which a value is held against gold: numbers by value, periods by months and days, strings folded. */
public final class NormalForm {

    private static final String OUTER = ".,;:–-\"„“”«»";

    private NormalForm() {}

    /**
     * The normal form of a JSON value.
     *
     * @param value a string, number or boolean
     * @return its normal form
     */
    public static String of(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue().stripTrailingZeros().toPlainString();
        }
        return value.isTextual() ? of(value.asText()) : value.asText();
    }

    /**
     * The normal form of a text.
     *
     * @param text any text
     * @return its normal form
     */
    public static String of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('–', '-')
                .replace('—', '-');
        String bare = strip(String.join(" ", folded.trim().split("\\s+", -1))).toLowerCase(Locale.ROOT);
        return period(bare);
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && (OUTER.indexOf(text.charAt(start)) >= 0 || text.charAt(start) == ' ')) {
            start++;
        }
        while (end > start && (OUTER.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return text.substring(start, end);
    }

    private static String period(String text) {
        if (text.length() < 3 || text.charAt(0) != 'p' || !Character.isDigit(text.charAt(1))) {
            return text;
        }
        try {
            Period period = Period.parse(text);
            return "P" + period.toTotalMonths() + "M" + period.getDays() + "D";
        } catch (DateTimeParseException noPeriod) {
            return text;
        }
    }
}
