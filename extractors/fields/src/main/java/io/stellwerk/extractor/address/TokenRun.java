package io.stellwerk.extractor.address;

/**
 * A run of tokens.
 *
 * @param from the first
 * @param to the one after the last
 */
public record TokenRun(int from, int to) {}
