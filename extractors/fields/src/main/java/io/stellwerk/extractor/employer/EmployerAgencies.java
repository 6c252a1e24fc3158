package io.stellwerk.extractor.employer;

import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.util.List;

/** Ads that agencies write for others: {@code "Our client, a leading maker of candles, is looking for"}. */
final class EmployerAgencies {

    private static final int REACH = 4;

    private final Tokens tokens;
    private final List<Term> clients;

    EmployerAgencies(Scene scene) {
        this.tokens = scene.tokens();
        this.clients = scene.terms("cue").stream()
                .filter(cue -> cue.concept().value().equals("agency"))
                .toList();
    }

    /** Whether the ad speaks of a client, and the name that starts at a token does not follow: it may be the agency's. */
    boolean isClientUnnamed(int name) {
        for (Term client : clients) {
            if (name >= client.to()
                    && name - client.to() < REACH
                    && tokens.sentence(name) == tokens.sentence(client.from())) {
                return false;
            }
        }
        return !clients.isEmpty();
    }
}
