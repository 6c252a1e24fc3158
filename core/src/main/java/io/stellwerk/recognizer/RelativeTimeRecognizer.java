package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.RelativeTime;
import java.util.function.Consumer;

/**
 * Finds times that are no dates: {@code as soon as possible}, {@code nach Vereinbarung}, {@code open until filled}.
 * Single words that say much else as well, such as {@code immediately} or {@code flexible}, are latent.
 */
public final class RelativeTimeRecognizer implements Recognizer {

    /** Holds nothing; one instance serves all documents. */
    public RelativeTimeRecognizer() {}

    @Override
    public void recognize(Tokens tokens, Consumer<Mention> found) {
        int done = 0;
        for (Term term : tokens.terms("relative", "relative-weak")) {
            boolean weak = term.concept().is("relative-weak");
            if (term.from() >= done) {
                String value = term.concept().value();
                found.accept(new Mention(
                        new RelativeTime(value),
                        term.from(),
                        term.to(),
                        tokens.span(term.from(), term.to()),
                        "relative/" + value,
                        term.languages(),
                        weak));
                done = term.to();
            }
        }
    }
}
