package io.stellwerk.extractor;

/**
 * A run of tokens.
 *
 * @param from the first
 * @param to the one after the last
 */
record TokenRun(int from, int to) {}
