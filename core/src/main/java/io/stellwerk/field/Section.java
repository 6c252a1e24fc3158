package io.stellwerk.field;

import io.stellwerk.posting.SectionKind;
import io.stellwerk.text.Span;

/**
 * The blocks under a heading that tells what they are about.
 *
 * @param kind what they are about
 * @param heading the index of the heading's block
 * @param firstBlock the first block, which may be the heading itself
 * @param lastBlock the last block
 * @param span all of it in the cleaned text
 */
public record Section(SectionKind kind, int heading, int firstBlock, int lastBlock, Span span) {}
