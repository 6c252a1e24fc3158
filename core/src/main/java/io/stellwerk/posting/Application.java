package io.stellwerk.posting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and with what to apply.
 *
 * @param url web address to apply at
 * @param email e-mail address to apply to
 * @param documents what to send
 */
public record Application(@Nullable String url, @Nullable String email, List<DocumentKind> documents) {

    /** Takes copies of the lists; an absent list is an empty one. */
    public Application {
        documents = Lists.copy(documents);
    }
}
