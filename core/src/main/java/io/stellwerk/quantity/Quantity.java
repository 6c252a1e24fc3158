package io.stellwerk.quantity;

/** A value that a recognizer found; an open interface, so that an application can add kinds of its own. */
public interface Quantity {

    /**
     * The name of its kind, as in JSON: {@code date}, {@code money}, {@code timespan}.
     *
     * @return a stable lower-case name
     */
    String kind();

    /**
     * The value in one line, as JSON has it where it is a single string: {@code --12-19}, {@code +49301234567}, {@code MASTER}.
     *
     * @return the value, {@link Object#toString()} unless its kind says otherwise
     */
    default String plain() {
        return toString();
    }
}
