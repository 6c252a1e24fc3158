package io.stellwerk.extractor.pay;

import io.stellwerk.field.RoleModel;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.Money;
import io.stellwerk.quantity.PayGrade;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Mentions;
import java.util.ArrayList;
import java.util.List;

/** Weighs the grades of an ad: that of the post, or that of another one, or something that only looks like a grade. */
final class ScaleCandidates {

    private static final RoleModel ROLES = RoleModel.read(ScaleCandidates.class.getClassLoader(), "pay-grade");

    private static final int EARLY = 150;
    private static final int REACH = 8;
    private static final List<String> UPPER = List.of("bound/until", "bound/up-to", "bound/to", "limit/upper");

    /** As far as a block of usual size reaches. */
    private static final int WIDE = 200;

    private ScaleCandidates() {}

    static List<ScaleCandidate> find(Scene scene) {
        List<Mention> grades = LabelledGrades.with(scene, scene.mentions(PayGrade.class));
        List<Mention> money = grades.isEmpty() ? List.of() : scene.mentions(Money.class);
        List<ScaleCandidate> candidates = new ArrayList<>(grades.size());
        for (Mention mention : grades) {
            PayGrade grade = limited(scene.tokens(), mention, (PayGrade) mention.quantity());
            List<String> features = features(scene.tokens(), mention, grade);
            money(scene.tokens(), mention, money, features);
            if (mention.latent() && hasSystem(scene.tokens(), mention, grades)) {
                features.add("system:near");
            }
            candidates.add(new ScaleCandidate(
                    grade, mention, ROLES.score(scene, mention.from(), mention.to(), features.toArray(String[]::new))));
        }
        return candidates;
    }

    /** A bound between the system and the grade makes the grade the upper end: {@code "TV-L bis Entgeltgruppe 13"}. */
    private static PayGrade limited(Tokens tokens, Mention mention, PayGrade grade) {
        if (grade.grade() == null || grade.gradeMax() != null) {
            return grade;
        }
        boolean lead = false;
        for (Term term : tokens.terms(mention.from(), mention.to())) {
            lead |= term.concept().is("pay-lead") || term.concept().is("step");
            boolean upper = UPPER.contains(term.concept().toString());
            if (upper && !lead && term.from() > mention.from() && tokens.spaceBefore(term.from())) {
                return new PayGrade(grade.system(), null, grade.grade(), grade.step());
            }
        }
        return grade;
    }

    private static List<String> features(Tokens tokens, Mention mention, PayGrade grade) {
        List<String> features = new ArrayList<>();
        features.add(mention.latent() ? "latent" : "firm");
        features.add("rule:" + mention.rule().substring(mention.rule().indexOf('/') + 1));
        if (grade.grade() != null || grade.gradeMax() != null) {
            features.add("grade");
        }
        if (grade.system() != null && !mention.latent()) {
            features.add("system");
        }
        if (mention.from() < EARLY) {
            features.add("early");
        }
        if (isBracketed(tokens, mention)) {
            features.add("bracket");
            if (followsPost(tokens, mention)) {
                features.add("bracket:post");
            }
        }
        return features;
    }

    private static boolean isBracketed(Tokens tokens, Mention mention) {
        return tokens.is(mention.from() - 1, '(') && (tokens.is(mention.to(), ')') || tokens.is(mention.to(), ','));
    }

    private static boolean followsPost(Tokens tokens, Mention mention) {
        int block = tokens.block(mention.from());
        for (int t = mention.from() - REACH; t < mention.from(); t++) {
            if (tokens.block(t) == block && tokens.term(t, "position") != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a system stands close in the same sentence, with something between: {@code "E13 / 65% TV-L"}. */
    private static boolean hasSystem(Tokens tokens, Mention mention, List<Mention> grades) {
        for (Mention other : Mentions.within(grades, mention.from() - WIDE, mention.to() + REACH + 1)) {
            boolean close = other.from() <= mention.to() + REACH && mention.from() <= other.to() + REACH;
            if (close
                    && other.quantity() instanceof PayGrade named
                    && named.system() != null
                    && !other.latent()
                    && tokens.sentence(other.from()) == tokens.sentence(mention.from())) {
                return true;
            }
        }
        return false;
    }

    private static void money(Tokens tokens, Mention mention, List<Mention> money, List<String> features) {
        for (Mention amount : Mentions.within(money, mention.from() - WIDE, mention.to() + WIDE)) {
            boolean block = tokens.block(amount.from()) == tokens.block(mention.from());
            if (block && tokens.sentence(amount.from()) == tokens.sentence(mention.from())) {
                features.add("money:sentence");
            } else if (block) {
                features.add("money:block");
            }
        }
    }
}
