package io.stellwerk.extractor.contract;

import io.stellwerk.document.Block;
import io.stellwerk.document.BlockKind;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.Percentage;
import io.stellwerk.recognizer.NumberReader;
import io.stellwerk.recognizer.NumberReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A share of full time that is printed without a sign for it: {@code "à mi-temps"}, {@code "Charge : 4/5"}, {@code "Stillingsprosent:
 * 100"}.
 *
 * @param value the share in percent
 * @param from its first token
 * @param to the token after its last
 */
record WorkloadShare(BigDecimal value, int from, int to) {

    private static final int WORKING_DAYS = 5;
    private static final int PERCENT_A_DAY = 20;
    private static final BigDecimal LEAST_BARE = BigDecimal.valueOf(50);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LABEL_REACH = 2;

    /** All such shares of an ad in reading order of their kinds. */
    static List<WorkloadShare> find(Scene scene) {
        List<WorkloadShare> found = new ArrayList<>();
        for (Term term : scene.terms("workload-share")) {
            found.add(new WorkloadShare(new BigDecimal(term.concept().value()), term.from(), term.to()));
        }
        for (Term term : scene.terms("workload-cue")) {
            if (term.concept().value().equals("workload")) {
                addDays(scene.tokens(), term.to(), found);
            }
        }
        for (Term term : scene.terms("label")) {
            if (term.concept().value().equals("workload")) {
                addBare(scene, term, found);
            }
        }
        return found;
    }

    /** {@code "Rythme : 4/5"}: days of a working week. */
    private static void addDays(Tokens tokens, int after, List<WorkloadShare> found) {
        for (int t = after; t <= after + LABEL_REACH; t++) {
            int days = tokens.number(t);
            boolean week = tokens.is(t + 1, '/') && tokens.number(t + 2) == WORKING_DAYS && !tokens.is(t + 3, '/');
            if (days > 1 && days < WORKING_DAYS && week && tokens.block(t) == tokens.block(after - 1)) {
                found.add(new WorkloadShare(BigDecimal.valueOf((long) days * PERCENT_A_DAY), t, t + 3));
                return;
            }
        }
    }

    /** {@code "Stillingsprosent: 80"}, {@code "FTE: 0.5"}: a number alone that can be no hours. */
    private static void addBare(Scene scene, Term label, List<WorkloadShare> found) {
        Tokens tokens = scene.tokens();
        Block block = scene.block(label.from());
        if (block == null || block.kind() != BlockKind.LABELLED) {
            return;
        }
        int from = tokens.at(block.content().start());
        int to = tokens.at(block.content().end());
        NumberReading number = from < to && label.to() <= from ? NumberReader.read(tokens, from) : null;
        if (number == null || number.word() || number.to() != to) {
            return;
        }
        boolean part = number.value().scale() > 0 && number.value().compareTo(BigDecimal.ONE) <= 0;
        BigDecimal value = part ? number.value().movePointRight(2) : number.value();
        if (value.compareTo(LEAST_BARE) >= 0 && value.compareTo(HUNDRED) <= 0) {
            found.add(new WorkloadShare(value, from, to));
        }
    }

    /** The share as one of full time. */
    Percentage percentage() {
        return new Percentage(value, value, true);
    }
}
