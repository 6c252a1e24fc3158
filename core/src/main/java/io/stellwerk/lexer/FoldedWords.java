package io.stellwerk.lexer;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The tokens in the form that words are compared in, as a list; empty text for a sign. */
final class FoldedWords extends AbstractList<String> implements RandomAccess {

    private final Tokens tokens;

    FoldedWords(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public String get(int token) {
        return tokens.symbol(token) == 0 ? tokens.folded(token) : "";
    }

    @Override
    public int size() {
        return tokens.size();
    }
}
