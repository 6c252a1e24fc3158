package io.stellwerk.extractor.contract;

import io.stellwerk.document.Block;
import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Concept;
import io.stellwerk.posting.Field;
import io.stellwerk.posting.Fields;
import io.stellwerk.posting.Severity;
import io.stellwerk.quantity.ClockTime;
import io.stellwerk.quantity.Hours;
import io.stellwerk.quantity.PayGrade;
import io.stellwerk.quantity.PayPeriod;
import io.stellwerk.quantity.Percentage;
import io.stellwerk.quantity.Quantity;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Mentions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code /workload/percent} and {@code /workload/hoursPerWeek}: {@code "in Teilzeit (65 %)"}, {@code "0.8 FTE"}, {@code "38 hours per
 * week"}. Bonuses, shares of women, home office and teaching loads are none.
 *
 * <p>Hours of a month or a day are no weekly hours and set nothing.
 */
public final class WorkloadExtractor implements FieldExtractor {

    private static final RoleModel SHARES = RoleModel.read(WorkloadExtractor.class.getClassLoader(), "percentage");
    private static final RoleModel HOURS = RoleModel.read(WorkloadExtractor.class.getClassLoader(), "hours");

    private static final Set<Concept> OTHER_SHARES =
            Set.of(new Concept("workload-cue", "share-of"), new Concept("workload-cue", "pay-extra"));

    private static final Set<String> WORK = Set.of("workload", "contract", "contract-cue", "unit", "bound", "label");
    private static final Concept WORK_CUE = new Concept("workload-cue", "workload");

    private static final String WORKLOAD = "WORKLOAD";
    private static final int NEAR = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SMALLEST_SHARE = BigDecimal.TEN;
    private static final BigDecimal LOW_SHARE = BigDecimal.valueOf(30);
    private static final BigDecimal SMALL_LIMIT = BigDecimal.valueOf(40);
    private static final BigDecimal FEWEST_HOURS = BigDecimal.valueOf(5);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(70);
    private static final BigDecimal SHORT_WEEK = BigDecimal.valueOf(34);
    private static final BigDecimal LONG_WEEK = BigDecimal.valueOf(45);

    /** Creates the extractor. */
    public WorkloadExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        ContractContext context = new ContractContext(scene, draft);
        WorkloadRange shares = new WorkloadRange("percent");
        WorkloadRange hours = new WorkloadRange("hours");
        for (Mention mention : scene.mentions().all()) {
            if (mention.quantity() instanceof Percentage share && fits(share)) {
                RoleScores scores = share(scene, context, mention.from(), mention.to(), share);
                BigDecimal most = WorkloadBound.isOrFull(scene.tokens(), mention) ? HUNDRED : share.max();
                shares.add(share.min(), most, mention.span(), scores, WORKLOAD);
            } else if (mention.quantity() instanceof Hours time && fits(time)) {
                Hours bounded = WorkloadBound.of(scene, mention, time);
                hours.add(bounded.min(), bounded.max(), mention.span(), hours(scene, context, mention, time), WORKLOAD);
            }
        }
        for (WorkloadShare share : WorkloadShare.find(scene)) {
            RoleScores scores = share(scene, context, share.from(), share.to(), share.percentage());
            shares.add(share.value(), share.value(), scene.tokens().span(share.from(), share.to()), scores, WORKLOAD);
        }
        shares.write(draft, Fields.WORKLOAD_PERCENT_MIN, Fields.WORKLOAD_PERCENT_MAX);
        hours.write(draft, Fields.WORKLOAD_HOURS_MIN, Fields.WORKLOAD_HOURS_MAX);
        compare(draft);
    }

    private static boolean fits(Percentage share) {
        BigDecimal end = end(share.min(), share.max());
        return end.signum() > 0 && end.compareTo(HUNDRED) <= 0;
    }

    /** Hours of no other period than a week, and no more than one can work. */
    private static boolean fits(Hours hours) {
        boolean week = hours.per() == PayPeriod.WEEK || hours.per() == null;
        return week && end(hours.min(), hours.max()).compareTo(MOST_HOURS) <= 0;
    }

    private static BigDecimal end(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        BigDecimal end = max != null ? max : min;
        return end == null ? BigDecimal.ZERO : end;
    }

    /** In {@code "Working time: 30 hours. 20 % of the costs of travel are refunded"} the label is done after the first sentence. */
    private static List<String> features(Scene scene, ContractContext context, int from) {
        List<String> features = new ArrayList<>(context.place(from));
        Tokens tokens = scene.tokens();
        Block block = scene.block(from);
        if (block != null
                && block.label() != null
                && tokens.sentence(tokens.at(block.content().start())) != tokens.sentence(from)) {
            features.add("beyond");
            if (tokens.terms(tokens.sentenceStart(from), tokens.sentenceEnd(from)).stream()
                    .anyMatch(term -> OTHER_SHARES.contains(term.concept()))) {
                features.add("beyond-other");
            }
        }
        return features;
    }

    private static RoleScores share(Scene scene, ContractContext context, int from, int to, Percentage share) {
        List<String> features = features(scene, context, from);
        if (share.fullTimeEquivalent()) {
            features.add("fte");
        }
        BigDecimal end = end(share.min(), share.max());
        if (end.compareTo(SMALLEST_SHARE) < 0) {
            features.add("small");
        }
        if (end.compareTo(LOW_SHARE) <= 0) {
            features.add("low");
        }
        if (share.min() == null && end.compareTo(SMALL_LIMIT) <= 0) {
            features.add("up-to-small");
        }
        if (end.stripTrailingZeros().scale() > 0) {
            features.add("odd");
        }
        if (scene.tokens().is(from - 1, '(')) {
            features.add("parenthesis");
        }
        if (isNear(context, Hours.class, from, to)) {
            features.add("hours-near");
        }
        if (isNear(context, PayGrade.class, from, to)) {
            features.add("grade-near");
        }
        if (share.min() != null && share.min().compareTo(end) < 0 && end.compareTo(HUNDRED) == 0) {
            features.add("to-full");
        }
        if (isPart(scene, from, share)) {
            features.add("parts");
        }
        if (isOfGrade(scene, context, to)) {
            features.add("of-grade");
        } else if (isOfOthers(scene.tokens(), to)) {
            features.add("of-others");
        }
        return SHARES.score(scene, from, to, features.toArray(String[]::new));
    }

    /** {@code "research (60 %) and teaching (40 %)"}: unequal shares of one sentence that make a whole. */
    private static boolean isPart(Scene scene, int from, Percentage share) {
        Tokens tokens = scene.tokens();
        List<BigDecimal> all =
                Mentions.within(scene.mentions(Percentage.class), tokens.sentenceStart(from), tokens.sentenceEnd(from))
                        .stream()
                        .map(mention -> (Percentage) mention.quantity())
                        .map(part -> end(part.min(), part.max()))
                        .toList();
        BigDecimal whole = all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean unequal = all.stream().anyMatch(part -> part.compareTo(end(share.min(), share.max())) != 0);
        return unequal && whole.compareTo(HUNDRED) == 0;
    }

    /** {@code "90 % of our guests"}: nothing of work or time stands behind the share. */
    private static boolean isOfOthers(Tokens tokens, int to) {
        Term linking = tokens.term(to, "function");
        return linking != null
                && tokens.sentence(to) == tokens.sentence(to - 1)
                && tokens.terms(to, to + NEAR).stream()
                        .map(Term::concept)
                        .noneMatch(concept -> WORK.contains(concept.kind()) || concept.equals(WORK_CUE));
    }

    /** {@code "75% of a TV-L 13 post"}; not a share of its pay. */
    private static boolean isOfGrade(Scene scene, ContractContext context, int to) {
        return scene.tokens().term(to, "function") != null
                && context.isNext(PayGrade.class, to, NEAR + 2)
                && scene.tokens().terms(to, to + NEAR).stream()
                        .noneMatch(term -> term.concept().value().equals("pay-extra"));
    }

    private static RoleScores hours(Scene scene, ContractContext context, Mention mention, Hours hours) {
        List<String> features = features(scene, context, mention.from());
        BigDecimal end = end(hours.min(), hours.max());
        if (hours.per() == null) {
            features.add("latent");
            if (isNear(context, ClockTime.class, mention.from(), mention.to())) {
                features.add("clock");
            }
        }
        if (scene.tokens().is(mention.to(), '/') || scene.tokens().is(mention.to() + 1, '/')) {
            features.add("slash");
        }
        if (end.compareTo(FEWEST_HOURS) < 0) {
            features.add("small");
        }
        if (isWeek(end)) {
            features.add("full");
        }
        if (isNear(context, Percentage.class, mention.from(), mention.to())) {
            features.add("share-near");
        }
        return HOURS.score(scene, mention.from(), mention.to(), features.toArray(String[]::new));
    }

    private static boolean isNear(ContractContext context, Class<? extends Quantity> type, int from, int to) {
        return context.isNext(type, to, NEAR) || context.isPrevious(type, from, NEAR);
    }

    private static boolean isWeek(BigDecimal hours) {
        return hours.compareTo(SHORT_WEEK) >= 0 && hours.compareTo(LONG_WEEK) <= 0;
    }

    /** Half a week's hours don't go with 80 %; the hours of a full week go with any share. */
    private static void compare(Draft draft) {
        Optional<BigDecimal> share = single(draft, Fields.WORKLOAD_PERCENT_MIN, Fields.WORKLOAD_PERCENT_MAX);
        Optional<BigDecimal> hours = single(draft, Fields.WORKLOAD_HOURS_MIN, Fields.WORKLOAD_HOURS_MAX);
        if (share.isEmpty() || hours.isEmpty() || isWeek(hours.get())) {
            return;
        }
        BigDecimal week = hours.get().multiply(HUNDRED).divide(share.get(), 1, RoundingMode.HALF_UP);
        if (!isWeek(week)) {
            draft.issue(
                    "workload-contradiction",
                    Severity.WARNING,
                    Fields.WORKLOAD_HOURS_MIN,
                    share.get() + " % of full time and " + hours.get() + " hours would make a full week of " + week
                            + " hours",
                    draft.reading(Fields.WORKLOAD_HOURS_MIN).map(Reading::span).orElse(null));
        }
    }

    private static Optional<BigDecimal> single(Draft draft, Field<BigDecimal> min, Field<BigDecimal> max) {
        Optional<BigDecimal> low = draft.get(min);
        Optional<BigDecimal> high = draft.get(max);
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) == 0 ? low : Optional.empty();
    }
}
