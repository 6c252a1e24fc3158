package io.stellwerk.extractor.employer;

import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Concept;
import java.util.List;

/** Ads that agencies write for others: {@code "Our client, a leading maker of candles, is looking for"}. */
final class EmployerAgencies {

    private static final int REACH = 4;
    private static final int SENTENCE_REACH = 20;

    private final Tokens tokens;
    private final List<Term> clients;

    EmployerAgencies(Scene scene) {
        this.tokens = scene.tokens();
        this.clients = scene.terms("cue").stream()
                .filter(cue -> cue.concept().value().equals("agency"))
                .filter(this::opensOrHires)
                .toList();
    }

    /** "Our client is king" is said by companies of their own: those of agencies, "For our client", "Our client, a", hire. */
    private boolean opensOrHires(Term client) {
        boolean opens = client.from() - tokens.sentenceStart(client.from()) < REACH;
        boolean described = EmployerPredicate.isIndefinite(tokens, client.to() + 1);
        return opens && (described || client.to() - client.from() > 2)
                || tokens.terms(client.from(), client.to() + SENTENCE_REACH).stream()
                        .anyMatch(term -> isHiring(term.concept())
                                && tokens.sentence(term.from()) == tokens.sentence(client.from()));
    }

    private static boolean isHiring(Concept concept) {
        return concept.is("cue")
                && (concept.value().equals("hires") || concept.value().equals("opens"));
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
