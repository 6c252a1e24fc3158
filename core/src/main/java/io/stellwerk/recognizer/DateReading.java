package io.stellwerk.recognizer;

import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.PartialDate;
import io.stellwerk.quantity.Quantity;

/** A date and the tokens that it was read from. */
record DateReading(int from, int to, PartialDate date, String rule, long languages, boolean latent) {

    DateReading with(PartialDate other) {
        return new DateReading(from, to, other, rule, languages, latent);
    }

    Mention mention(Tokens tokens) {
        return mention(tokens, date, from, to, rule, languages, latent);
    }

    static Mention mention(
            Tokens tokens, Quantity quantity, int from, int to, String rule, long languages, boolean latent) {
        return new Mention(quantity, from, to, tokens.span(from, to), rule, languages, latent);
    }
}
