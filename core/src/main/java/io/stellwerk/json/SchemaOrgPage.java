package io.stellwerk.json;

import org.jspecify.annotations.Nullable;

/**
 * What schema.org wants to know of an ad besides its posting.
 *
 * @param description the ad's text, plain; it is written as HTML with paragraphs and lists
 * @param url the address of the page that the ad stands on
 * @param directApply whether one can apply on that page
 */
public record SchemaOrgPage(
        @Nullable String description,
        @Nullable String url,
        @Nullable Boolean directApply) {

    /** Nothing is known. */
    public static final SchemaOrgPage NONE = new SchemaOrgPage(null, null, null);

    /**
     * Only the text is known.
     *
     * @param description the ad's plain text
     * @return a page without an address
     */
    public static SchemaOrgPage of(String description) {
        return new SchemaOrgPage(description, null, null);
    }
}
