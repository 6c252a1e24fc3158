package io.stellwerk.lexicon;

import io.stellwerk.text.Span;
import java.util.Optional;

/**
 * One row's form as it stands in a language pack.
 *
 * @param concept what it means
 * @param form the form, stars and all
 * @param language the BCP 47 tag of the pack
 * @param example a text with the form in it and the expected span in brackets, empty when the row has none
 * @param place file and line of the row
 */
public record Entry(Concept concept, String form, String language, Optional<String> example, String place) {

    /**
     * An example without its brackets.
     *
     * @param text the text
     * @param span what stood within the outermost brackets
     */
    public record Marked(String text, Span span) {}

    /**
     * The example as a text and the stretch that must be found in it.
     *
     * @return empty when the row has no example
     * @throws IllegalArgumentException when the example has no brackets
     */
    public Optional<Marked> marked() {
        return example.map(this::mark);
    }

    private Marked mark(String marked) {
        int start = marked.indexOf('[');
        int end = marked.lastIndexOf(']');
        if (start < 0 || end <= start + 1) {
            throw new IllegalArgumentException(place + ": no stretch in brackets: " + marked);
        }
        String within = marked.substring(start + 1, end);
        String text = marked.substring(0, start) + within + marked.substring(end + 1);
        return new Marked(text, new Span(start, start + within.length()));
    }

    /**
     * The file of the row.
     *
     * @return the name of the table, without the line
     */
    public String file() {
        return place.substring(0, place.lastIndexOf(':'));
    }
}
