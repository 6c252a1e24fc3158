package io.stellwerk.extractor.pay;

import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.place.Countries;
import io.stellwerk.place.Country;
import io.stellwerk.posting.Fields;
import io.stellwerk.posting.Severity;
import io.stellwerk.quantity.Money;
import io.stellwerk.quantity.PayPeriod;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * {@code /pay/amount}: of all amounts in the ad, the one that the post is paid with.
 *
 * <p>{@code "Salary: £38,205 to £45,585"} is pay, {@code "a project of 450 k€"} is not. Period and gross are read
 * beside the amount, in
 * its sentence or its label; a period that is nowhere said is concluded where the size allows one alone, and reported.
 * Of two amounts
 * that are pay, the likelier one is taken, the first of equals.
 */
public final class PayAmountExtractor implements FieldExtractor {

    private static final int NEXT = 2;

    /** Creates the extractor. */
    public PayAmountExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        List<PayCandidate> pay = pay(PayCandidates.find(scene));
        if (pay.isEmpty()) {
            pay = pay(new BarePay(scene, draft)
                    .find().stream()
                            .map(bare -> PayCandidates.candidate(scene, bare, List.of()))
                            .toList());
        }
        choose(scene, draft, pay);
    }

    private static List<PayCandidate> pay(List<PayCandidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.scores().is(PayCandidate.PAY))
                .toList();
    }

    private static void choose(Scene scene, Draft draft, List<PayCandidate> pay) {
        pay.stream().max(Comparator.comparingDouble(PayCandidate::probability)).ifPresent(best -> {
            PayCandidate chosen = PayYears.over(scene, pay, best);
            set(scene, draft, chosen);
            rejectOthers(pay, chosen, draft);
        });
    }

    private static void set(Scene scene, Draft draft, PayCandidate chosen) {
        Money money = chosen.money();
        Reading reading = Reading.stated(chosen.span(), chosen.rule(), chosen.probability())
                .because(chosen.scores().reasons(PayCandidate.PAY));
        boolean single =
                money.min() != null && money.max() != null && money.min().compareTo(money.max()) == 0;
        BigDecimal min = money.min();
        BigDecimal max = money.max();
        if (min != null && !(single && chosen.words().upper() != null)) {
            draft.set(Fields.PAY_MIN, min, reading);
        }
        if (max != null
                && !(single && chosen.words().upper() == null && chosen.words().lower() != null)) {
            draft.set(Fields.PAY_MAX, max, reading);
        }
        setCurrency(scene, draft, chosen, reading);
        setPeriod(scene, draft, chosen, reading);
        setGross(scene, draft, chosen, reading);
    }

    /** A plain $ is the dollar that is named beside it, else that of the country of the post; so is a plain kr. */
    private static void setCurrency(Scene scene, Draft draft, PayCandidate chosen, Reading reading) {
        String printed = chosen.money().currency();
        boolean plain = isPlain(scene, chosen);
        for (int t = chosen.from(); plain && t < chosen.to() + NEXT; t++) {
            Term dollar = scene.tokens().term(t, "dollar");
            if (dollar != null) {
                draft.set(Fields.PAY_CURRENCY, dollar.concept().value(), reading);
                return;
            }
        }
        String local = plain ? local(scene, draft, printed) : printed;
        draft.set(
                Fields.PAY_CURRENCY,
                local,
                local.equals(printed) && !chosen.rule().equals(BarePay.RULE)
                        ? reading
                        : Reading.inferred(chosen.span(), "pay/local-currency", reading.confidence()));
    }

    /** Whether the sign beside the amount is one of several currencies, neither a code nor {@code US$}. */
    private static boolean isPlain(Scene scene, PayCandidate chosen) {
        String sign = PaySizes.STANDARD.sign(chosen.money().currency()).orElse("");
        for (int t = chosen.from(); t < chosen.to() && !sign.isEmpty(); t++) {
            boolean marked = scene.tokens().isAllCaps(t - 1) && !scene.tokens().spaceBefore(t);
            if (scene.tokens().folded(t).equals(sign) && !marked) {
                return true;
            }
        }
        return false;
    }

    private static String local(Scene scene, Draft draft, String printed) {
        return draft.get(Fields.LOCATION_COUNTRY.at(0))
                .or(() -> Optional.ofNullable(scene.context().country()))
                .flatMap(Countries.standard()::byCode)
                .map(Country::currency)
                .filter(currency -> PaySizes.STANDARD.sign(currency).equals(PaySizes.STANDARD.sign(printed)))
                .orElse(printed);
    }

    private static void setPeriod(Scene scene, Draft draft, PayCandidate chosen, Reading reading) {
        PayPeriod per = chosen.money().per();
        Term word = chosen.words().per();
        if (per != null) {
            draft.set(Fields.PAY_PER, per, reading);
        } else if (word != null) {
            Reading said = Reading.stated(
                    scene.tokens().span(word.from(), word.to()), "pay/period-word", reading.confidence());
            draft.set(Fields.PAY_PER, PayPeriod.valueOf(word.concept().value()), said);
        } else {
            PaySizes.STANDARD.period(chosen.money()).ifPresent(period -> {
                draft.set(
                        Fields.PAY_PER,
                        period,
                        Reading.inferred(chosen.span(), "pay/period-by-size", reading.confidence()));
                draft.issue(
                        "pay-period-inferred",
                        Severity.INFO,
                        Fields.PAY_PER,
                        "no period is printed; by its size the amount is for a "
                                + (period == PayPeriod.MONTH ? "month" : "year"),
                        chosen.span());
            });
        }
    }

    private static void setGross(Scene scene, Draft draft, PayCandidate chosen, Reading reading) {
        Boolean gross = chosen.money().gross();
        Term word = chosen.words().gross();
        if (gross != null) {
            draft.set(Fields.PAY_GROSS, gross, reading);
        } else if (word != null) {
            Reading said =
                    Reading.stated(scene.tokens().span(word.from(), word.to()), "pay/gross-word", reading.confidence());
            draft.set(Fields.PAY_GROSS, Boolean.valueOf(word.concept().value()), said);
        }
    }

    private static void rejectOthers(List<PayCandidate> pay, PayCandidate chosen, Draft draft) {
        for (PayCandidate other : pay) {
            BigDecimal amount = other.money().min() == null
                    ? other.money().max()
                    : other.money().min();
            boolean inside = other.from() < chosen.to() && chosen.from() < other.to();
            if (amount == null || inside || other.money().equals(chosen.money())) {
                continue;
            }
            draft.reject(Fields.PAY_MIN, amount, Reading.stated(other.span(), other.rule(), other.probability()));
            draft.issue(
                    "several-amounts",
                    Severity.INFO,
                    Fields.PAY_MIN,
                    "the ad has another amount that may be the pay: " + other.money() + "; the likelier one is taken",
                    other.span());
        }
    }
}
