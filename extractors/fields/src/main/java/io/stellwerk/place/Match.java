package io.stellwerk.place;

import java.util.List;

/**
 * A name found at a place in a sequence of words.
 *
 * @param <T> what the name stands for
 * @param values what is so called, the most likely first; never empty
 * @param from index of the first word of the name
 * @param words number of words that the name takes up, from 1; empty words between count
 */
public record Match<T>(List<T> values, int from, int words) {
    /**
     * Copies the list.
     *
     * @param values what is so called
     * @param from first word
     * @param words number of words
     * @throws IllegalArgumentException if there is no value or no word
     */
    public Match {
        values = List.copyOf(values);
        if (values.isEmpty() || words < 1 || from < 0) {
            throw new IllegalArgumentException("a match has a value and words: " + values + ", " + from + ", " + words);
        }
    }

    /**
     * The most likely value.
     *
     * @return the first of {@link #values()}
     */
    public T first() {
        return values.get(0);
    }
}
