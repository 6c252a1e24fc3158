package io.stellwerk.recognizer;

import io.stellwerk.quantity.Quantity;
import io.stellwerk.text.Span;

/**
 * A quantity where it stands in the text.
 *
 * @param quantity what was read
 * @param from its first token
 * @param to the token after its last
 * @param span its span in the cleaned text
 * @param rule the rule that read it, such as {@code date/day-month-year}
 * @param languages the languages whose words it holds, a bit each in the lexicon's order; 0 when it has no words
 * @param latent whether the reading is weak and needs a cue: a year alone, a bare number of hours
 */
public record Mention(Quantity quantity, int from, int to, Span span, String rule, long languages, boolean latent) {

    /**
     * Whether the quantity is of a kind.
     *
     * @param type a quantity's class
     * @return true when it is one
     */
    public boolean is(Class<? extends Quantity> type) {
        return type.isInstance(quantity);
    }
}
