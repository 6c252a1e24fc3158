package io.stellwerk.quantity;

/**
 * A telephone number: {@code +49 (0)30 1234-567}.
 *
 * @param digits digits only, with a leading + when the number has an international prefix
 * @param fax whether the number is a fax number
 */
public record PhoneNumber(String digits, boolean fax) implements Quantity {

    @Override
    public String kind() {
        return "phone";
    }

    @Override
    public String plain() {
        return digits;
    }

    /** The number in one line: the digits, followed by {@code fax} for a fax number. */
    @Override
    public String toString() {
        return fax ? digits + " fax" : digits;
    }
}
