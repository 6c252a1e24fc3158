package io.stellwerk.posting;

import org.jspecify.annotations.Nullable;

/**
 * A part of the ad under its heading.
 *
 * @param kind what it is about
 * @param heading its heading as printed
 * @param start first offset in the source
 * @param end offset after the last
 */
public record Section(SectionKind kind, @Nullable String heading, int start, int end) {}
