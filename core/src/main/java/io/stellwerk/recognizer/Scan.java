package io.stellwerk.recognizer;

import io.stellwerk.lexer.Tokens;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The way of a recognizer through a text: what starts at a token is read whole, and reading goes on behind it. */
final class Scan {

    /** Reads what starts at a token. */
    @FunctionalInterface
    interface Start {
        @Nullable
        Mention read(int token);
    }

    private Scan() {}

    static void each(Tokens tokens, Consumer<Mention> found, Start start) {
        each(tokens, found, start, t -> t + 1);
    }

    /** Where nothing starts at a token, reading goes on with the token that is given for it. */
    static void each(Tokens tokens, Consumer<Mention> found, Start start, IntUnaryOperator next) {
        int t = 0;
        while (t < tokens.size()) {
            Mention mention = start.read(t);
            if (mention != null) {
                found.accept(mention);
            }
            t = Math.max(t + 1, mention == null ? next.applyAsInt(t) : mention.to());
        }
    }
}
