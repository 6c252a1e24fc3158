package io.stellwerk.documents.structured;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The {@code baseSalary} of a structured posting.
 *
 * @param min the least amount, empty when none is given
 * @param max the greatest amount; equal to {@code min} for a single value
 * @param currency ISO 4217 code as stated, empty when none is given
 * @param unit {@code HOUR}, {@code DAY}, {@code WEEK}, {@code MONTH} or {@code YEAR} as stated, empty when none is
 *     given
 * @param from the values it was read from
 */
public record StructuredSalary(
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        Optional<String> currency,
        Optional<String> unit,
        List<StructuredValue> from) {

    /**
     * Takes a copy of the values.
     *
     * @param min the least amount, empty when none is given
     * @param max the greatest amount; equal to {@code min} for a single value
     * @param currency ISO 4217 code as stated, empty when none is given
     * @param unit {@code HOUR}, {@code DAY}, {@code WEEK}, {@code MONTH} or {@code YEAR} as stated, empty when none is
     *     given
     * @param from the values it was read from
     */
    public StructuredSalary {
        from = List.copyOf(from);
    }

    /**
     * Reads an amount such as {@code 45000}, {@code 45,000.00} or {@code 45 000}; {@code 45.000} may mean two amounts
     * and is not read.
     */
    static Optional<BigDecimal> amount(String text) {
        StringBuilder digits = new StringBuilder();
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digits.append((char) ('0' + Character.digit(c, 10)));
            } else if (c == '.') {
                points++;
                digits.append('.');
            } else if (c == ',' ? !isGroup(text, i) : !Character.isSpaceChar(c)) {
                return Optional.empty();
            }
        }
        boolean ambiguous = points == 1 && digits.length() - digits.indexOf(".") == 4 && digits.length() <= 7;
        boolean read = digits.length() > 0
                && points <= 1
                && !ambiguous
                && Character.isDigit(digits.charAt(digits.length() - 1));
        return read ? Optional.of(new BigDecimal(digits.toString())) : Optional.empty();
    }

    private static boolean isGroup(String text, int comma) {
        int digits = 0;
        while (comma + 1 + digits < text.length() && Character.isDigit(text.charAt(comma + 1 + digits))) {
            digits++;
        }
        return digits == 3;
    }
}
