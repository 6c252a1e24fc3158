package io.stellwerk.extractor.pay;

import io.stellwerk.document.Block;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Concept;
import org.jspecify.annotations.Nullable;

/**
 * What the sentence and the label around an amount say of it, beyond the words that stand directly beside it.
 *
 * <p>{@code "The gross monthly salary, which depends on experience, ranges between € 2,900 and € 3,700"}: gross, a
 * month. Of several
 * words the nearest counts, those before the amount first.
 *
 * @param per a word for the period, null when there is none
 * @param gross a word for gross or net, null when there is none
 * @param lower a word that makes the amount a minimum, null when there is none
 * @param upper a word that makes the amount a maximum, null when there is none
 */
record PayWords(
        @Nullable Term per,
        @Nullable Term gross,
        @Nullable Term lower,
        @Nullable Term upper) {

    private static final int REACH = 25;
    private static final int BOUND_REACH = 7;
    private static final Concept HOUR = Concept.parse("unit/hour");
    private static final Concept GROSS = Concept.parse("gross/true");
    private static final Concept LOWER = Concept.parse("pay-bound/from");
    private static final Concept UPPER = Concept.parse("pay-bound/up-to");

    static PayWords around(Scene scene, int from, int to) {
        Finder finder = new Finder(scene, from, to);
        Term per = finder.nearest("pay-per", null, REACH, true);
        Term whole = finder.nearest("pay-gross", null, REACH, true);
        Term gross = whole == null ? finder.nearest(GROSS.kind(), GROSS, REACH, true) : whole;
        Term lower = finder.nearest(LOWER.kind(), LOWER, BOUND_REACH, false);
        Term upper = finder.nearest(UPPER.kind(), UPPER, BOUND_REACH, false);
        return new PayWords(per, gross, lower, upper);
    }

    /** Looks for terms around one amount. */
    private record Finder(Scene scene, int from, int to) {

        @Nullable
        Term nearest(String kind, @Nullable Concept concept, int reach, boolean after) {
            Term before = before(kind, concept, reach);
            if (before != null) {
                return before;
            }
            Term label = label(kind, concept);
            return label != null || !after ? label : after(kind, concept, reach);
        }

        private @Nullable Term before(String kind, @Nullable Concept concept, int reach) {
            Tokens tokens = scene.tokens();
            int sentence = tokens.sentence(from);
            for (int t = to - 1; t >= from - reach && tokens.sentence(t) == sentence; t--) {
                Term term = at(t, kind, concept);
                if (term != null) {
                    return term;
                }
            }
            return null;
        }

        private @Nullable Term after(String kind, @Nullable Concept concept, int reach) {
            Tokens tokens = scene.tokens();
            int sentence = tokens.sentence(from);
            for (int t = to; t < to + reach && tokens.sentence(t) == sentence; t++) {
                if (tokens.term(t, "currency") != null) {
                    return null;
                }
                Term term = at(t, kind, concept);
                if (term != null) {
                    return term;
                }
            }
            return null;
        }

        private @Nullable Term label(String kind, @Nullable Concept concept) {
            Block block = scene.block(from);
            if (block == null || block.label() == null) {
                return null;
            }
            Tokens tokens = scene.tokens();
            int end = tokens.at(block.label().end());
            for (int t = tokens.at(block.label().start()); t < end; t++) {
                Term term = at(t, kind, concept);
                if (term != null) {
                    return term;
                }
            }
            return null;
        }

        private @Nullable Term at(int token, String kind, @Nullable Concept concept) {
            Term term = scene.tokens().term(token, kind);
            boolean wanted = concept == null || term != null && term.concept().equals(concept);
            return term != null && wanted && !isOfTime(term) ? term : null;
        }

        /** {@code "38 hours per week"} says nothing of what is paid a week. */
        private boolean isOfTime(Term term) {
            Term unit = scene.tokens().term(term.from() - 1, HOUR.kind());
            return term.concept().is("pay-per")
                    && unit != null
                    && unit.concept().equals(HOUR);
        }
    }
}
