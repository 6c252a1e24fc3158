package io.stellwerk.lexer;

import io.stellwerk.lexicon.Concept;

/**
 * A form of the lexicon found in the text.
 *
 * @param concept what it means
 * @param from its first token
 * @param to the token after its last
 * @param languages the languages in which it means that, a bit each in the lexicon's order
 */
public record Term(Concept concept, int from, int to, long languages) {}
