package io.stellwerk.quantity;

/**
 * A code of letters and digits such as employers give their ads: {@code UMR5217-MAXPEY-003}, {@code 2023-DS-4}.
 *
 * @param code the code as printed
 */
public record ReferenceCode(String code) implements Quantity {

    @Override
    public String kind() {
        return "reference";
    }

    /** The code in one line: the code as printed. */
    @Override
    public String toString() {
        return code;
    }
}
