package io.stellwerk.posting;

import org.jspecify.annotations.Nullable;

/**
 * Whom an applicant may ask or write to.
 *
 * @param name name without titles
 * @param honorific academic titles and forms of address
 * @param email e-mail address
 * @param phone telephone number, E.164 where possible
 * @param role what they are
 */
public record Contact(
        @Nullable String name,
        @Nullable String honorific,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String role) {}
