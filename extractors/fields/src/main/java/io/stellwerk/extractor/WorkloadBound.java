package io.stellwerk.extractor;

import io.stellwerk.document.Block;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.Hours;
import io.stellwerk.recognizer.Mention;

/** Hours that their label makes one end of a range: {@code "Minimum hours per week: 32"}. */
final class WorkloadBound {

    private WorkloadBound() {}

    /** The hours with the end left out that the label says nothing of. */
    static Hours of(Scene scene, Mention mention, Hours hours) {
        Block block = scene.block(mention.from());
        if (block == null || block.label() == null) {
            return hours;
        }
        Tokens tokens = scene.tokens();
        int from = tokens.at(block.label().start());
        for (Term term : tokens.terms(from, tokens.at(block.label().end()))) {
            if (term.concept().is("bound") && term.concept().value().equals("at-least")) {
                return new Hours(hours.min(), null, hours.per());
            }
            if (term.concept().is("bound") && term.concept().value().equals("up-to")) {
                return new Hours(null, hours.max(), hours.per());
            }
        }
        return hours;
    }
}
