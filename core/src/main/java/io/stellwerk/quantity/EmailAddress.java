package io.stellwerk.quantity;

/**
 * An e-mail address, also one hidden from robots: {@code x(at)y.de}, {@code x [at] y [dot] fr}.
 *
 * @param address the address in its plain form, as far as it is printed
 * @param partial whether its domain is missing: {@code mmuster(at) }
 */
public record EmailAddress(String address, boolean partial) implements Quantity {

    @Override
    public String kind() {
        return "email";
    }

    @Override
    public String plain() {
        return address;
    }

    /** The address in one line: the address, followed by {@code partial} where its domain is missing. */
    @Override
    public String toString() {
        return partial ? address + " partial" : address;
    }
}
