package io.stellwerk.extractor.employer;

import java.util.Set;

/**
 * An organisation's name in running text.
 *
 * @param from its first token
 * @param to the token after its last
 * @param kind what it is by its head word, such as {@code UNIVERSITY}, or how it was found: {@code LABEL}, {@code CUE}
 * @param unit whether the head word is that of a part of an organisation, such as {@code Fakultät}
 * @param bare whether it is a head word alone
 * @param name the name on one line
 */
public record EmployerName(int from, int to, String kind, boolean unit, boolean bare, String name) {

    private static final Set<String> LOOSE =
            Set.of("CUE", "DOMAIN", "LINE", "AT", "PLACED", "OURS", "SPELLED", "TITLED");

    /** Whether no head word or label tells an organisation: it may as well be a place or a product. */
    public boolean isLoose() {
        return LOOSE.contains(kind);
    }
}
