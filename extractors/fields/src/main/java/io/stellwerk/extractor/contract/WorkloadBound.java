package io.stellwerk.extractor.contract;

import io.stellwerk.document.Block;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.Hours;
import io.stellwerk.recognizer.Mention;
import java.util.List;
import java.util.Set;

/** Hours and shares that are one end of a range: {@code "Minimum hours per week: 32"}, {@code "75 % or full time"}. */
final class WorkloadBound {

    private static final int LONGEST_LABEL = 8;
    private static final int JOINT = 3;
    private static final Set<String> JOINTS = Set.of("bound/or", "bound/to", "bound/until");

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

    /** {@code "75 % or full time"}, {@code "von 60 % bis Vollzeit"}: a share that full time is the other end of. */
    static boolean isOrFull(Tokens tokens, Mention share) {
        for (Term joint : tokens.terms(share.to(), share.to() + JOINT)) {
            Term full = tokens.term(joint.to(), "workload");
            if (JOINTS.contains(joint.concept().toString())
                    && full != null
                    && full.concept().value().equals("full-time")) {
                return tokens.sentence(full.from()) == tokens.sentence(share.from());
            }
        }
        return false;
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
