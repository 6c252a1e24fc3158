package io.stellwerk.lexicon;

/**
 * One reading of a form.
 *
 * @param concept what it means
 * @param kind the number of the concept's kind, see {@link Lexicon#kind(String)}
 * @param languages the languages in which it does, a bit each in the order of {@link Lexicon#languages()}
 */
public record Meaning(Concept concept, int kind, long languages) {}
