package io.stellwerk.extractor.pay;

import io.stellwerk.extractor.context.OwnLanguages;
import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.posting.Fields;
import io.stellwerk.posting.SupplementKind;
import io.stellwerk.quantity.Percentage;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Mentions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code /pay/supplements}: what is paid on top of the salary.
 *
 * <p>{@code "8% holiday allowance and 8,3% year-end bonus"} are two, each with its share. Each kind counts once; a
 * share or an amount is
 * taken where it stands beside the name, and goes to the nearest of two.
 */
public final class SupplementExtractor implements FieldExtractor {

    private static final RoleModel ROLES = RoleModel.read(SupplementExtractor.class.getClassLoader(), "supplement");
    private static final String LIST = "/pay/supplements";
    private static final String SUPPLEMENT = "SUPPLEMENT";
    private static final int REACH = 6;
    private static final int THIRTEEN = 13;

    /** The name of a supplement with what stands beside it. */
    private record Named(
            SupplementKind kind,
            Term term,
            RoleScores scores,
            @Nullable Mention percent,
            @Nullable PayCandidate amount) {
        int weight() {
            return (percent != null ? 2 : 0) + (amount != null ? 1 : 0);
        }
    }

    /** Creates the extractor. */
    public SupplementExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        List<Term> terms = terms(scene);
        if (terms.isEmpty()) {
            return;
        }
        List<PayCandidate> amounts = PayCandidates.find(scene).stream()
                .filter(candidate -> candidate.scores().is(PayCandidate.SUPPLEMENT))
                .toList();
        Map<SupplementKind, Named> found = new EnumMap<>(SupplementKind.class);
        for (Term term : terms) {
            Named named = named(scene, term, terms, amounts);
            Named before = found.get(named.kind());
            if (named.scores().is(SUPPLEMENT) && (before == null || named.weight() > before.weight())) {
                found.put(named.kind(), named);
            }
        }
        found.values().forEach(named -> set(scene, named, draft));
    }

    /** The names; a thirteenth salary is one only with its number: {@code "13. Monatsgehalt"}. */
    private static List<Term> terms(Scene scene) {
        List<Term> terms = new ArrayList<>(scene.terms("pay-supplement"));
        terms.removeIf(OwnLanguages.of(scene)::isForeign);
        for (Term term : scene.terms("pay-thirteenth")) {
            int number = scene.tokens().is(term.from() - 1, '.') ? term.from() - 2 : term.from() - 1;
            if (scene.tokens().number(number) == THIRTEEN) {
                terms.add(term);
            }
        }
        return terms;
    }

    private static Named named(Scene scene, Term term, List<Term> terms, List<PayCandidate> amounts) {
        Mention percent = percent(scene, term, terms);
        PayCandidate amount = percent == null ? amount(scene, term, amounts) : null;
        List<String> features = new ArrayList<>(List.of("kind:" + term.concept().value()));
        if (percent != null) {
            features.add("percent");
        }
        if (amount != null) {
            features.add("amount");
        }
        RoleScores scores = ROLES.score(scene, term.from(), term.to(), features.toArray(String[]::new));
        return new Named(SupplementKind.valueOf(term.concept().value()), term, scores, percent, amount);
    }

    /** The nearest single share that is not nearer to another supplement. */
    private static @Nullable Mention percent(Scene scene, Term term, List<Term> terms) {
        Mention best = null;
        List<Mention> shares = scene.mentions(Percentage.class);
        for (Mention mention : Mentions.touching(shares, term.from() - REACH, term.to() + REACH + 1)) {
            int distance = distance(mention.from(), mention.to(), term);
            boolean same =
                    scene.tokens().sentence(mention.from()) == scene.tokens().sentence(term.from());
            if (same
                    && distance <= REACH
                    && value(mention).isPresent()
                    && (best == null || distance < distance(best.from(), best.to(), term))
                    && isNearest(mention, term, terms)) {
                best = mention;
            }
        }
        return best;
    }

    private static boolean isNearest(Mention mention, Term term, List<Term> terms) {
        int own = distance(mention.from(), mention.to(), term);
        for (Term other : terms) {
            if (other.from() != term.from() && distance(mention.from(), mention.to(), other) < own) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable PayCandidate amount(Scene scene, Term term, List<PayCandidate> amounts) {
        for (PayCandidate candidate : amounts) {
            boolean same =
                    scene.tokens().sentence(candidate.from()) == scene.tokens().sentence(term.from());
            if (same
                    && distance(candidate.from(), candidate.to(), term) <= REACH / 2
                    && candidate.money().min() != null) {
                return candidate;
            }
        }
        return null;
    }

    private static int distance(int from, int to, Term term) {
        return from >= term.to() ? from - term.to() : to <= term.from() ? term.from() - to : 0;
    }

    private static Optional<BigDecimal> value(Mention mention) {
        return mention.quantity() instanceof Percentage share
                        && share.min() != null
                        && share.max() != null
                        && share.min().compareTo(share.max()) == 0
                        && !share.fullTimeEquivalent()
                ? Optional.of(share.min())
                : Optional.empty();
    }

    private static void set(Scene scene, Named named, Draft draft) {
        int member = draft.open(LIST);
        double confidence = named.scores().of(SUPPLEMENT);
        Reading reading = Reading.stated(
                        scene.tokens().span(named.term().from(), named.term().to()), "supplement/name", confidence)
                .because(named.scores().reasons(SUPPLEMENT));
        draft.set(Fields.SUPPLEMENT_KIND.at(member), named.kind(), reading);
        Mention percent = named.percent();
        if (percent != null) {
            Reading share = Reading.stated(percent.span(), percent.rule(), confidence);
            value(percent).ifPresent(value -> draft.set(Fields.SUPPLEMENT_PERCENT.at(member), value, share));
        }
        PayCandidate amount = named.amount();
        BigDecimal paid = amount == null ? null : amount.money().min();
        if (amount != null && paid != null) {
            draft.set(
                    Fields.SUPPLEMENT_AMOUNT.at(member),
                    paid,
                    Reading.stated(amount.span(), amount.rule(), amount.scores().of(PayCandidate.SUPPLEMENT)));
        }
    }
}
