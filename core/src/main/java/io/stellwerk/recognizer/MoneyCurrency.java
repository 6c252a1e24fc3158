package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Decides which currency a word means that several languages share: {@code kr} is Danish, Norwegian or Swedish. */
final class MoneyCurrency {

    private static final int REACH = 80;

    private MoneyCurrency() {}

    static String code(Tokens tokens, Term term) {
        List<Term> meanings = new ArrayList<>();
        for (Term other : tokens.terms(term.from(), term.from() + 1)) {
            if (other.to() == term.to() && other.concept().is(term.concept().kind())) {
                meanings.add(other);
            }
        }
        Term best = term;
        int most = -1;
        for (Term meaning : meanings) {
            int words = meanings.size() == 1 ? 0 : wordsOf(tokens, meaning);
            if (words > most) {
                most = words;
                best = meaning;
            }
        }
        return best.concept().value();
    }

    /** How many small words near the currency are of the languages in which it has this meaning. */
    private static int wordsOf(Tokens tokens, Term meaning) {
        int count = 0;
        for (Term near : tokens.terms(meaning.from() - REACH, meaning.from() + REACH)) {
            count += near.concept().is("function") && (near.languages() & meaning.languages()) != 0 ? 1 : 0;
        }
        return count;
    }
}
