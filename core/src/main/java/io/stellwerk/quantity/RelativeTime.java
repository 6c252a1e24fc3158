package io.stellwerk.quantity;

/**
 * A time that is no date: {@code as soon as possible}, {@code nach Vereinbarung}, {@code open until filled}.
 *
 * @param value {@code asap}, {@code flexible} or {@code rolling}
 */
public record RelativeTime(String value) implements Quantity {

    @Override
    public String kind() {
        return "relative-time";
    }

    /** The value: {@code asap}. */
    @Override
    public String toString() {
        return value;
    }
}
