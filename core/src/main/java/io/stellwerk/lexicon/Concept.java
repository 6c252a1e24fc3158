package io.stellwerk.lexicon;

/**
 * What a form means in every language: {@code month/5} is {@code Mai}, {@code May} and {@code mai}.
 *
 * @param kind the family, such as {@code month}, {@code unit} or {@code label}
 * @param value which of the family, such as {@code 5}, {@code week} or {@code deadline}
 */
public record Concept(String kind, String value) implements Comparable<Concept> {

    /** Rejects empty parts; kinds are few and compared often, so equal ones are the same object. */
    public Concept {
        kind = kind.intern();
        if (kind.isEmpty() || value.isEmpty()) {
            throw new IllegalArgumentException("a concept is kind/value: " + kind + "/" + value);
        }
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
     * Whether this concept belongs to a family.
     *
     * @param family a kind
     * @return true when it is this concept's kind
     */
    public boolean is(String family) {
        return kind.equals(family);
    }

    @Override
    public int compareTo(Concept other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return kind + "/" + value;
    }
}
