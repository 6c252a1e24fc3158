package io.stellwerk.extractor.pay;

import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.Money;
import io.stellwerk.quantity.PayGrade;
import io.stellwerk.quantity.PayPeriod;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Mentions;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Weighs the amounts of an ad: its pay, something paid on top, or neither. */
final class PayCandidates {

    private static final RoleModel ROLES = RoleModel.read(PayCandidates.class.getClassLoader(), "money");

    private static final int OVERLAP = 6;
    private static final int BESIDE = 3;
    private static final int EARLY = 150;
    private static final String FACTS = "|·•";
    private static final List<String> INNER = List.of("pay-cue", "pay-per");

    private PayCandidates() {}

    static List<PayCandidate> find(Scene scene) {
        List<Mention> money = new PayRanges(scene.tokens()).join(scene.mentions(Money.class));
        List<Mention> grades = money.isEmpty() ? List.of() : scene.mentions(PayGrade.class);
        List<PayCandidate> candidates = new ArrayList<>(money.size());
        for (Mention mention : money) {
            candidates.add(candidate(scene, mention, grades));
        }
        return candidates;
    }

    static PayCandidate candidate(Scene scene, Mention mention, List<Mention> grades) {
        Money money = (Money) mention.quantity();
        PayWords words = PayWords.around(scene, mention.from(), mention.to());
        List<String> features = new ArrayList<>();
        ofMoney(money, words, features);
        inside(scene.tokens(), mention, features);
        beside(scene.tokens(), mention, grades, features);
        RoleScores scores = ROLES.score(scene, mention.from(), mention.to(), features.toArray(String[]::new));
        return new PayCandidate(money, mention.from(), mention.to(), mention.span(), mention.rule(), words, scores);
    }

    private static void ofMoney(Money money, PayWords words, List<String> features) {
        Term word = words.per();
        Optional<PayPeriod> per = money.per() != null
                ? Optional.of(money.per())
                : Optional.ofNullable(word)
                        .map(term -> PayPeriod.valueOf(term.concept().value()));
        features.add("size:" + PaySizes.STANDARD.name(money, per));
        if (money.per() != null) {
            features.add("per:" + money.per());
        } else if (word != null) {
            features.add("around:per");
        }
        if (money.gross() != null) {
            features.add("gross:" + money.gross());
        } else if (words.gross() != null) {
            features.add("around:gross");
        }
        if (money.min() == null || money.max() == null) {
            features.add("open");
        } else if (money.min().compareTo(money.max()) < 0) {
            features.add("range");
        }
    }

    /**
     * Words that the mention itself holds are not around it, {@code "TJM : de 480 € à 560 €"}; a plain "per month"
     * says nothing.
     */
    private static void inside(Tokens tokens, Mention mention, List<String> features) {
        for (Term term : tokens.terms(mention.from() - OVERLAP, mention.to())) {
            boolean plain = term.concept().is("pay-per") && tokens.term(term.from(), "per") != null;
            if (term.to() > mention.from() && INNER.contains(term.concept().kind()) && !plain) {
                boolean pay = term.concept().is("pay-per");
                features.add(pay ? "inside:pay-per" : "inside:" + term.concept());
            }
            if (term.concept().is("magnitude") && term.from() > mention.from()) {
                features.add("magnitude:" + term.concept().value());
            }
            if (term.concept().is("magnitude") && term.concept().value().length() > 4) {
                features.add("magnitude:large");
            }
        }
    }

    private static void beside(Tokens tokens, Mention mention, List<Mention> grades, List<String> features) {
        for (Term term : tokens.terms(mention.from() - BESIDE - 2, mention.to() + BESIDE)) {
            boolean near = term.to() <= mention.from() + 1 || term.from() >= mention.to();
            if (near
                    && term.concept().is("pay-supplement")
                    && tokens.sentence(term.from()) == tokens.sentence(mention.from())) {
                features.add("beside:supplement");
            }
        }
        for (Mention grade : inBlock(tokens, mention, grades)) {
            if (grade.latent() || tokens.block(grade.from()) != tokens.block(mention.from())) {
                continue;
            }
            boolean sentence = tokens.sentence(grade.from()) == tokens.sentence(mention.from());
            features.add(sentence ? "grade:sentence" : "grade:block");
        }
        if (mention.from() < EARLY) {
            features.add("early");
        }
        if (isConverted(tokens, mention.from())) {
            features.add("converted");
        }
        if (isBounded(tokens, mention.from(), mention.from() - 1) && isBounded(tokens, mention.to(), mention.to())) {
            features.add("alone");
        }
    }

    /** {@code "620,000 CZK a year (about 2,050 EUR a month)"}. */
    private static boolean isConverted(Tokens tokens, int token) {
        int open = tokens.is(token - 1, '(') ? token - 1 : token - 2;
        return tokens.is(open, '(')
                && tokens.terms(open - BESIDE - 1, open).stream()
                        .anyMatch(term -> term.concept().is("currency"));
    }

    /** Whether a line starts or ends at a token, or a sign between facts stands there: {@code "Remote | £40k | full time"}. */
    private static boolean isBounded(Tokens tokens, int token, int sign) {
        return tokens.block(token) != tokens.block(token - 1) || FACTS.indexOf(tokens.symbol(sign)) >= 0;
    }

    private static List<Mention> inBlock(Tokens tokens, Mention mention, List<Mention> grades) {
        int block = tokens.block(mention.from());
        if (block < 0) {
            return grades;
        }
        Span span = tokens.document().blocks().get(block).span();
        return Mentions.within(grades, tokens.at(span.start()), tokens.at(span.end()));
    }
}
