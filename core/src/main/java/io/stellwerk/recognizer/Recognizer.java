package io.stellwerk.recognizer;

import io.stellwerk.lexer.Tokens;
import java.util.function.Consumer;

/** Finds one family of quantities, in time linear in the tokens. Stateless and thread-safe. */
public interface Recognizer {

    /**
     * Reads all tokens from left to right.
     *
     * @param tokens the tokens of a document
     * @param found receives the mentions in reading order; those of one recognizer don't overlap
     */
    void recognize(Tokens tokens, Consumer<Mention> found);
}
