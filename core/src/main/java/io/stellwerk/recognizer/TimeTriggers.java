package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.util.BitSet;
import java.util.Set;

/** The tokens that a reading can start with, found in one pass so that all others cost nothing. */
final class TimeTriggers {

    private TimeTriggers() {}

    /** Digits that go on no other number, signs such as ½, and the first tokens of terms of some kinds. */
    static BitSet of(Tokens tokens, Set<String> kinds) {
        BitSet starts = new BitSet(tokens.size());
        for (int t = 0; t < tokens.size(); t++) {
            if (tokens.isNumber(t) ? !TimeTerms.isTail(tokens, t) : NumberReader.isFraction(tokens, t)) {
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
}
