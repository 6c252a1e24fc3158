package io.stellwerk.quantity;

/**
 * Two dates with "from" and "to" between them: {@code du 1er au 15 août 2026}, {@code 1.10.2025 - 30.9.2028}.
 *
 * @param from the first date, completed with month and year of the second where it lacks them
 * @param to the second date
 */
public record DateRange(PartialDate from, PartialDate to) implements Quantity {

    @Override
    public String kind() {
        return "date-range";
    }

    /** Both ends: {@code 2026-08-01..2026-08-15}. */
    @Override
    public String toString() {
        return from + ".." + to;
    }
}
