package io.stellwerk.quantity;

/**
 * An academic or vocational degree: {@code PhD}, {@code Master}, {@code abgeschlossene Promotion}, {@code Bac+5}.
 *
 * @param level {@code NONE}, {@code VOCATIONAL}, {@code BACHELOR}, {@code MASTER}, {@code DOCTORATE} or {@code HABILITATION}
 */
public record Degree(String level) implements Quantity {

    @Override
    public String kind() {
        return "degree";
    }

    @Override
    public String plain() {
        return level;
    }

    /** The level in one line: the level's name. */
    @Override
    public String toString() {
        return level;
    }
}
