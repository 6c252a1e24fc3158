package io.stellwerk.extractor.contact;

import io.stellwerk.field.RoleScores;

/**
 * A name, address or number that belongs to a contact.
 *
 * @param value what was read
 * @param from its first token
 * @param to the token after its last
 * @param scores its roles
 * @param confidence how likely it belongs to a contact
 */
record ContactPart<T>(T value, int from, int to, RoleScores scores, double confidence) {

    /** The likelier of two readings of one value, the first of equals. */
    static <T> ContactPart<T> stronger(ContactPart<T> first, ContactPart<T> second) {
        return second.confidence() > first.confidence() + 1e-9 ? second : first;
    }
}
