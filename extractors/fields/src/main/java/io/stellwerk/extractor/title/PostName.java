package io.stellwerk.extractor.title;

/**
 * The words that name a post within a sentence.
 *
 * @param from the first token
 * @param to the token after the last
 * @param listed whether the lexicon knows them, not their shape alone
 */
record PostName(int from, int to, boolean listed) {}
