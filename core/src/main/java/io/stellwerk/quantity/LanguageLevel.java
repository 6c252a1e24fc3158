package io.stellwerk.quantity;

/**
 * A level of language skill: {@code B2}, {@code C1}, {@code C1/C2} as its lower end.
 *
 * @param level {@code A1} to {@code C2}
 */
public record LanguageLevel(String level) implements Quantity {

    @Override
    public String kind() {
        return "language-level";
    }

    @Override
    public String plain() {
        return level;
    }

    /** The level in one line: the level. */
    @Override
    public String toString() {
        return level;
    }
}
