package io.stellwerk.extractor.contract;

import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Concept;
import io.stellwerk.quantity.Money;
import io.stellwerk.quantity.PartialDate;
import io.stellwerk.quantity.Percentage;
import io.stellwerk.quantity.Timespan;
import io.stellwerk.quantity.TimespanSum;
import io.stellwerk.recognizer.Mention;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long the contract lasts: {@code /contract/duration}, {@code /contract/initialDuration} and {@code /contract/extension/maxTotal}.
 *
 * <p>{@code "zunächst befristet auf 3 Jahre"} is the duration; {@code "a first contract of 18 months, after a positive evaluation
 * extended to a total of 4 years"} has an initial duration besides. Most lengths in an ad are none of these: {@code "two years of
 * experience"}, {@code "stored for six months"}, {@code "Probezeit: sechs Monate"}.
 */
public final class DurationExtractor implements FieldExtractor {

    private static final RoleModel ROLES = RoleModel.read(DurationExtractor.class.getClassLoader(), "duration");

    private static final Concept FURTHER = Concept.parse("contract-cue/further");
    private static final int LONGEST_MONTHS = 120;
    private static final int FEWEST_DAYS = 28;
    private static final int REACH = 25;
    private static final int BESIDE = 3;
    private static final int PAY_REACH = 6;
    private static final int FEWEST_PAYS = 12;
    private static final int MOST_PAYS = 15;
    private static final int LONGEST_CUE = 6;

    /** Creates the extractor. */
    public DurationExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        ContractContext context = new ContractContext(scene, draft);
        DurationRoles lengths = new DurationRoles();
        for (Mention mention : scene.mentions().all()) {
            Timespan length = length(mention);
            if (length != null) {
                lengths.add(new DurationCandidate(length, mention, score(scene, context, mention, length)));
            }
        }
        new DurationWriter(draft, lengths).write();
        LastYear.write(scene, draft);
    }

    private static @Nullable Timespan length(Mention mention) {
        if (mention.quantity() instanceof Timespan length) {
            return length;
        }
        return mention.quantity() instanceof TimespanSum sum ? sum.total() : null;
    }

    private static RoleScores score(Scene scene, ContractContext context, Mention mention, Timespan length) {
        List<String> features = new ArrayList<>(context.place(mention.from()));
        features.add(mention.latent() ? "latent" : "firm");
        boolean later = context.isPrevious(Timespan.class, mention.from(), REACH);
        if (later) {
            features.add("after-span");
        }
        if (context.isPrevious(
                Timespan.class, mention.from(), mention.from() - scene.tokens().sentenceStart(mention.from()))) {
            features.add("sentence-span");
        }
        if (context.isPrevious(Percentage.class, mention.from(), BESIDE)) {
            features.add("share-prev");
        }
        if (context.isNext(PartialDate.class, mention.to(), BESIDE)) {
            features.add("date-next");
        }
        if (length.min() == null) {
            features.add(later ? "later-up-to" : "up-to");
        }
        if (context.isIntern()) {
            features.add("intern");
        }
        if (context.isApprentice()) {
            features.add("apprentice");
        }
        if (length.max() == null) {
            features.add("at-least");
        }
        Period most = DurationCandidate.end(length);
        boolean year = most.getMonths() >= FEWEST_PAYS && most.getMonths() <= MOST_PAYS;
        if (year && isPaidTimes(scene.tokens(), context, mention.from())) {
            features.add("pay-times");
        }
        if (most.getMonths() > LONGEST_MONTHS) {
            features.add("long");
        }
        if (most.getMonths() == 0) {
            boolean few = most.getDays() < FEWEST_DAYS && !context.isIntern();
            features.add(few ? "few-days" : "days");
        }
        for (Term term : scene.tokens().terms(mention.from(), mention.to())) {
            if (term.concept().is("contract")) {
                features.add("contract");
            } else if (term.concept().equals(FURTHER)) {
                features.add("further");
            }
        }
        if (scene.tokens().is(scene.tokens().sentenceEnd(mention.from()) - 1, '?')) {
            features.add("question");
        }
        features.addAll(across(scene.tokens(), mention.from()));
        return ROLES.score(scene, mention.from(), mention.to(), features.toArray(String[]::new));
    }

    /** {@code 2 440 € brut sur 13 mois}: how often a year it is paid; a grant {@code sur 36 mois} lasts as long as that. */
    private static boolean isPaidTimes(Tokens tokens, ContractContext context, int from) {
        return tokens.term(from - 1, "contract-cue", "pay-times") != null
                && context.isPrevious(Money.class, from, PAY_REACH);
    }

    /** Cues whose last word opens the length: {@code renewable up to 36 months}, {@code pour une durée de 6 à 8 mois}. */
    private static List<String> across(Tokens tokens, int from) {
        List<String> found = new ArrayList<>();
        for (Term term : tokens.terms(from - LONGEST_CUE, from)) {
            if (term.to() > from) {
                found.add("across:" + term.concept());
            }
        }
        return found;
    }
}
