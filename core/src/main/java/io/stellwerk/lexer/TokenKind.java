package io.stellwerk.lexer;

/** What a token is made of. */
public enum TokenKind {
    /** Letters, with an inclusive ending where there is one: {@code Mitarbeiter/in}, {@code chercheur·e}. */
    WORD,
    /** ASCII digits, nothing else. */
    NUMBER,
    /** A single other character. */
    SYMBOL
}
