package io.stellwerk.quantity;

/** A value that a recognizer found; an open interface, so that an application can add kinds of its own. */
public interface Quantity {

    /**
     * The name of its kind, as in JSON: {@code date}, {@code money}, {@code timespan}.
     *
     * @return a stable lower-case name
     */
    String kind();
}
