package io.stellwerk.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * What a form means in every language: {@code month/5} is {@code Mai}, {@code May} and {@code mai}.
 *
 * <p>Immutable. Concepts are looked up for every term around every mention, so each knows its hash and its text.
 */
public final class Concept implements Comparable<Concept> {

    private final String kind;
    private final String value;
    private final String text;
    private final int kindHash;
    private final int hash;

    /**
     * Joins a kind and a value.
     *
     * @param kind the family, such as {@code month}, {@code unit} or {@code label}
     * @param value which of the family, such as {@code 5}, {@code week} or {@code deadline}
     * @throws IllegalArgumentException when one of them is empty
     */
    public Concept(String kind, String value) {
        if (kind.isEmpty() || value.isEmpty()) {
            throw new IllegalArgumentException("a concept is kind/value: " + kind + "/" + value);
        }
        this.kind = kind.intern(); // few, and compared often
        this.value = value;
        this.kindHash = kind.hashCode();
        this.text = kind + "/" + value;
        this.hash = text.hashCode();
    }

    /**
     * Reads {@code kind/value}.
     *
     * @param text a kind and a value with a stroke between them; the value may hold further strokes
     * @return the concept
     * @throws IllegalArgumentException when a part is missing
     */
    public static Concept parse(String text) {
        int stroke = text.indexOf('/');
        if (stroke < 0) {
            throw new IllegalArgumentException("a concept is kind/value: " + text);
        }
        return new Concept(text.substring(0, stroke), text.substring(stroke + 1));
    }

    /**
     * The family.
     *
     * @return the kind, the same object for equal ones
     */
    public String kind() {
        return kind;
    }

    /**
     * Which of the family.
     *
     * @return the value
     */
    public String value() {
        return value;
    }

    /**
     * Whether this concept belongs to a family.
     *
     * @param family a kind
     * @return true when it is this concept's kind
     */
    public boolean is(String family) {
        return kindHash == family.hashCode() && kind.equals(family);
    }

    @Override
    public int compareTo(Concept other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Concept concept && hash == concept.hash && text.equals(concept.text);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The kind, a stroke and the value. */
    @Override
    public String toString() {
        return text;
    }
}
