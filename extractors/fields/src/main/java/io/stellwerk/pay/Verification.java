package io.stellwerk.pay;

import java.util.Optional;

/** How well an amount of a pay scale is known. A figure without any source is in no table. */
public enum Verification {
    /** Two documents print this very figure. */
    TWO_SOURCES("two-sources"),
    /** One document prints it. */
    ONE_SOURCE("one-source"),
    /** Computed from another figure by an agreed rule, such as a raise. */
    DERIVED("derived");

    private final String label;

    Verification(String label) {
        this.label = label;
    }

    /**
     * The name in the data files.
     *
     * @return the label, such as {@code two-sources}
     */
    public String label() {
        return label;
    }

    static Optional<Verification> ofLabel(String label) {
        for (Verification verification : values()) {
            if (verification.label.equals(label)) {
                return Optional.of(verification);
            }
        }
        return Optional.empty();
    }
}
