package io.stellwerk.recognizer;

import java.math.BigDecimal;

/**
 * A number as it was read from tokens.
 *
 * @param value its value, zero or greater
 * @param to the token after its last
 * @param word whether it begins with a word ({@code three}, {@code fünf (5)}) and not with digits
 * @param languages the languages of that word, a bit each in the lexicon's order; 0 for digits
 */
public record NumberReading(BigDecimal value, int to, boolean word, long languages) {}
