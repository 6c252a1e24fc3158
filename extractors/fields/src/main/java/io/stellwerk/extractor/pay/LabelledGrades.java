package io.stellwerk.extractor.pay;

import io.stellwerk.document.Block;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Concept;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Mentions;
import io.stellwerk.recognizer.PayGradeRecognizer;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Grades that only the words before them make one: {@code "Level: GS-4"}, {@code "the post is classified as PM-05"}. */
final class LabelledGrades {

    private static final String RULE = "pay-grade/label";
    private static final Concept CLASSED = Concept.parse("pay-cue/classed");

    /** Letters, a hyphen and a number. */
    private static final int HYPHENED = 3;

    private LabelledGrades() {}

    /** The grades that recognizers know, with those that stand alone behind a label for the scale or after a word for classifying. */
    static List<Mention> with(Scene scene, List<Mention> known) {
        List<Mention> all = new ArrayList<>(known);
        for (Block block : scene.document().blocks()) {
            Span label = block.label();
            if (label != null && isScale(scene.tokens(), label)) {
                Span content = block.content();
                add(
                        scene.tokens(),
                        scene.tokens().at(content.start()),
                        scene.tokens().at(content.end()),
                        known,
                        all);
            }
        }
        for (Term term : scene.terms("pay-cue")) {
            if (term.concept().equals(CLASSED)) {
                add(scene.tokens(), term.to(), term.to() + HYPHENED, known, all);
            }
        }
        return all;
    }

    private static boolean isScale(Tokens tokens, Span label) {
        for (Term term : tokens.terms(label)) {
            if (term.concept().toString().equals("label/scale")) {
                return true;
            }
        }
        return false;
    }

    private static void add(Tokens tokens, int from, int to, List<Mention> known, List<Mention> all) {
        if (Mentions.within(known, from, to).isEmpty()) {
            PayGradeRecognizer.ofCode(tokens, from, to)
                    .map(grade -> new Mention(grade, from, to, tokens.span(from, to), RULE, 0, true))
                    .ifPresent(all::add);
        }
    }
}
