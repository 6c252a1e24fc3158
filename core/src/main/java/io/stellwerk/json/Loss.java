package io.stellwerk.json;

/**
 * A value that another format can't hold.
 *
 * @param field JSON Pointer into the posting, such as {@code /contract/until}
 * @param reason why the format can't hold it
 */
public record Loss(String field, String reason) {}
