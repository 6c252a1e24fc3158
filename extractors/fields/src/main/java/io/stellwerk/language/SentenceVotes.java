package io.stellwerk.language;

import io.stellwerk.document.Block;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The votes of a sentence's words for the languages they belong to; a word of three languages has a third of a vote
 * for each.
 */
final class SentenceVotes {

    private static final double LEAST_LEAD = 1.5;
    private static final double CLEAR_VOTES = 3;
    private static final double CLEAR_LEAD = 2.5;

    private final Tokens tokens;
    private final int from;
    private final int to;
    private final double[] votes;
    private int words;
    private int leader;
    private double best;
    private double second;

    private SentenceVotes(Tokens tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        this.votes = new double[tokens.lexicon().languages().size()];
    }

    static SentenceVotes of(Tokens tokens, int from, int to) {
        SentenceVotes sentence = new SentenceVotes(tokens, from, to);
        sentence.count();
        sentence.rank();
        return sentence;
    }

    private void count() {
        for (int t = from; t < to; t++) {
            words += tokens.isWord(t) ? 1 : 0;
        }
        int last = -1;
        for (Term term : tokens.terms(from, to)) {
            boolean speaks = term.concept().is("function") || term.to() - term.from() > 1;
            if (speaks && term.from() > last) {
                vote(term.languages());
                last = term.from();
            }
        }
    }

    private void vote(long languages) {
        double share = 1.0 / Long.bitCount(languages);
        for (int i = 0; i < votes.length; i++) {
            if ((languages & (1L << i)) != 0) {
                votes[i] += share;
            }
        }
    }

    private void rank() {
        for (int i = 0; i < votes.length; i++) {
            if (votes[i] > best) {
                second = best;
                best = votes[i];
                leader = i;
            } else if (votes[i] > second) {
                second = votes[i];
            }
        }
    }

    /** The language that leads with a distance, empty when none does. */
    Optional<String> winner() {
        List<String> languages = tokens.lexicon().languages();
        return best >= 1 && best >= LEAST_LEAD * second ? Optional.of(languages.get(leader)) : Optional.empty();
    }

    /** Whether the sentence would be enough to say that the document has this language. */
    boolean isClear() {
        return best >= CLEAR_VOTES && best >= CLEAR_LEAD * second;
    }

    /** Whether it is the name of a labelled line. */
    boolean isLabel() {
        int block = tokens.block(from);
        if (block < 0) {
            return false;
        }
        Block home = tokens.document().blocks().get(block);
        return home.label() != null && tokens.start(from) < home.label().end();
    }

    Span span() {
        return tokens.span(from, to);
    }

    int words() {
        return words;
    }

    double best() {
        return best;
    }

    double second() {
        return second;
    }
}
