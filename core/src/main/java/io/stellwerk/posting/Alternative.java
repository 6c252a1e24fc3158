package io.stellwerk.posting;

/**
 * A reading that was rejected.
 *
 * @param value the value in normal form
 * @param start first offset in the source
 * @param end offset after the last
 * @param confidence how likely it was, 0 to 1
 */
public record Alternative(String value, int start, int end, double confidence) {}
