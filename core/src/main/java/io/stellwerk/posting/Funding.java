package io.stellwerk.posting;

import org.jspecify.annotations.Nullable;

/**
 * Who pays for the post.
 *
 * @param funder funding body
 * @param programme funding programme
 * @param project project
 */
public record Funding(
        @Nullable String funder,
        @Nullable String programme,
        @Nullable String project) {}
