package io.stellwerk.lexicon;

/**
 * One reading of a form.
 *
 * @param concept what it means
 * @param kind the number of the concept's kind, as {@link PhraseTree} counts them
 * @param languages the languages in which it does, a bit each in the order of {@link Lexicon#languages()}
 */
record Meaning(Concept concept, int kind, long languages) {}
