package io.stellwerk.extractor.contract;

import io.stellwerk.document.Block;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.Hours;
import io.stellwerk.recognizer.Mention;
import java.util.List;

/** Hours that their label makes one end of a range: {@code "Minimum hours per week: 32"}. */
final class WorkloadBound {

    private static final int LONGEST_LABEL = 8;

    private WorkloadBound() {}

    /** The hours with the end left out that the label says nothing of. */
    static Hours of(Scene scene, Mention mention, Hours hours) {
        for (Term term : label(scene, mention.from())) {
            if (term.concept().is("bound") && term.concept().value().equals("at-least")) {
                return new Hours(hours.min(), null, hours.per());
            }
            if (term.concept().is("bound") && term.concept().value().equals("up-to")) {
                return new Hours(null, hours.max(), hours.per());
            }
        }
        return hours;
    }

    /** The words before a colon right before the hours, else those of the block's label. */
    private static List<Term> label(Scene scene, int token) {
        Tokens tokens = scene.tokens();
        Block block = scene.block(token);
        if (block == null) {
            return List.of();
        }
        if (tokens.is(token - 1, ':')) {
            int start = tokens.at(block.span().start());
            return tokens.terms(Math.max(start, token - LONGEST_LABEL), token);
        }
        return block.label() == null
                ? List.of()
                : tokens.terms(
                        tokens.at(block.label().start()),
                        tokens.at(block.label().end()));
    }
}
