package io.stellwerk.quantity;

/**
 * A code of letters and digits such as employers give their ads: {@code UMR1234-ANABOI-003}, {@code 2025-HA-4}.
 *
 * @param code the code as printed
 */
public record ReferenceCode(String code) implements Quantity {

    @Override
    public String kind() {
        return "reference";
    }

    @Override
    public String plain() {
        return code;
    }

    /** The code in one line: the code as printed. */
    @Override
    public String toString() {
        return code;
    }
}
