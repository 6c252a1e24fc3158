package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
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

    static void each(BitSet starts, Consumer<Mention> found, Start start) {
        each(starts, found, start, t -> t + 1);
    }

    /** Reads at some tokens, so that all others cost nothing; where nothing starts at one, reading goes on with the token given for it. */
    static void each(BitSet starts, Consumer<Mention> found, Start start, IntUnaryOperator next) {
        int t = starts.nextSetBit(0);
        while (t >= 0) {
            Mention mention = start.read(t);
            if (mention != null) {
                found.accept(mention);
            }
            t = starts.nextSetBit(Math.max(t + 1, mention == null ? next.applyAsInt(t) : mention.to()));
        }
    }

    /**
     * The tokens that a reading can start with.
     *
     * @param some whether a token is one, whatever it means
     * @param kinds the kinds of terms whose first tokens are too
     */
    static BitSet starts(Tokens tokens, IntPredicate some, String... kinds) {
        BitSet starts = new BitSet(tokens.size());
        for (int t = 0; t < tokens.size(); t++) {
            if (some.test(t)) {
                starts.set(t);
            }
        }
        for (String kind : kinds) {
            for (Term term : tokens.terms(kind)) {
                starts.set(term.from());
            }
        }
        return starts;
    }

    /** The first tokens of terms of some kinds. */
    static BitSet starts(Tokens tokens, String... kinds) {
        return starts(tokens, t -> false, kinds);
    }

    /** Digits that go on no other number, signs such as ½, and the first tokens of terms of some kinds. */
    static BitSet numbers(Tokens tokens, String... kinds) {
        return starts(
                tokens,
                t -> tokens.isNumber(t) ? !TimeTerms.isTail(tokens, t) : NumberReader.isFraction(tokens, t),
                kinds);
    }
}
