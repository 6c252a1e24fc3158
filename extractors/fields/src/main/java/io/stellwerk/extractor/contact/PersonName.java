package io.stellwerk.extractor.contact;

/**
 * A person's name in running text.
 *
 * @param from the first token of name or honorific
 * @param nameFrom the first token of the name itself
 * @param to the token after the name
 * @param name the name on one line, without honorific
 * @param honorific academic titles and forms of address as printed, empty when there are none
 * @param source how it was found: such as {@code HONORIFIC}, {@code MAIL} or {@code LABEL}
 */
record PersonName(int from, int nameFrom, int to, String name, String honorific, String source) {}
