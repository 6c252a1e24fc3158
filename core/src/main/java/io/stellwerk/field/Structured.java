package io.stellwerk.field;

import io.stellwerk.posting.Field;

/**
 * A value that came with the ad as data, such as the {@code datePosted} of a page's JSON-LD. It is evidence beside the text: pages
 * often carry the deadline of a template or the place of a head office.
 *
 * @param field the field that it is for; members of a list are numbered as the data numbers them
 * @param value the value in normal form
 * @param label where it comes from, part of the rule's name: {@code json-ld}, {@code microdata}, {@code rdfa}
 * @param printed the value as the data has it, to be found in the text
 * @param <T> the value's type
 */
public record Structured<T>(Field<T> field, T value, String label, String printed) {}
