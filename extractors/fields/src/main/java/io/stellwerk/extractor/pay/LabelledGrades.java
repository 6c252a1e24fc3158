package io.stellwerk.extractor.pay;

import io.stellwerk.document.Block;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Mentions;
import io.stellwerk.recognizer.PayGradeRecognizer;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Grades that only their label makes one: {@code "Level: GS-4"}. */
final class LabelledGrades {

    private static final String RULE = "pay-grade/label";

    private LabelledGrades() {}

    /** The grades that recognizers know, with those that stand alone behind a label for the scale. */
    static List<Mention> with(Scene scene, List<Mention> known) {
        List<Mention> all = new ArrayList<>(known);
        for (Block block : scene.document().blocks()) {
            Span label = block.label();
            if (label != null && isScale(scene.tokens(), label)) {
                add(scene.tokens(), block.content(), known, all);
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

    private static void add(Tokens tokens, Span content, List<Mention> known, List<Mention> all) {
        int from = tokens.at(content.start());
        int to = tokens.at(content.end());
        if (Mentions.within(known, from, to).isEmpty()) {
            PayGradeRecognizer.ofCode(tokens, from, to)
                    .map(grade -> new Mention(grade, from, to, tokens.span(from, to), RULE, 0, true))
                    .ifPresent(all::add);
        }
    }
}
