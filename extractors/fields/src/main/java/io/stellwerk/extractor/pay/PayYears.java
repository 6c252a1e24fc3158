package io.stellwerk.extractor.pay;

import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.Money;
import io.stellwerk.quantity.PayPeriod;
import io.stellwerk.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins amounts of which each is for one year: {@code "1. Ausbildungsjahr: 1.150 €, 2. Ausbildungsjahr: 1.210 €"} is paid with
 * 1,150 to 1,210.
 */
final class PayYears {

    private static final String YEAR = "pay-year";
    private static final String MINIMUM = "before:pay-cue/minimum-wage";
    private static final int REACH = 7;
    private static final int BEHIND = 4;
    private static final int LINES = 2;
    private static final BigDecimal WIDEST = BigDecimal.valueOf(2);

    private PayYears() {}

    /** The chosen amount, from the lowest to the highest where it is one of a row of years. */
    static PayCandidate over(Scene scene, List<PayCandidate> pay, PayCandidate chosen) {
        List<PayCandidate> row = new ArrayList<>();
        for (int i = pay.size() - 1; i >= 0; i--) {
            PayCandidate one = pay.get(i);
            if (isLike(one, chosen)
                    && (isOfYear(scene.tokens(), one)
                            || isWage(scene.tokens(), one, chosen)
                            || (!row.isEmpty() && leadsTo(scene.tokens(), one, row.get(0))))) {
                row.add(0, one);
            }
        }
        if (row.size() < 2 || !row.contains(chosen)) {
            return chosen;
        }
        PayCandidate first = row.get(0);
        Money money = first.money();
        BigDecimal min = end(row, true);
        BigDecimal max = end(row, false);
        Span span = first.span().cover(row.get(row.size() - 1).span());
        Money all = new Money(min, max, money.currency(), money.per(), money.gross());
        int to = row.get(row.size() - 1).to();
        return new PayCandidate(all, first.from(), to, span, "money/years", first.words(), chosen.scores());
    }

    /** {@code "13.20 € (minimum wage: 12.40 €)"} are no two wages of one post. */
    private static boolean isLike(PayCandidate one, PayCandidate chosen) {
        Money money = one.money();
        boolean measure = !one.equals(chosen) && one.scores().features().contains(MINIMUM);
        return !measure
                && money.min() != null
                && money.max() != null
                && money.currency().equals(chosen.money().currency())
                && money.per() == chosen.money().per();
    }

    /** Whether a word for a year stands close, with a number beside it or one that counts in itself. */
    private static boolean isOfYear(Tokens tokens, PayCandidate one) {
        int block = tokens.block(one.from());
        for (int t = one.from() - REACH; t < one.to() + BEHIND; t++) {
            if (tokens.block(t) == block && tokens.term(t, YEAR) != null) {
                return true;
            }
        }
        return false;
    }

    /** {@code "1.150 € im ersten, 1.210 € im zweiten"} before {@code "1.270 € im dritten Lehrjahr"}. */
    private static boolean leadsTo(Tokens tokens, PayCandidate one, PayCandidate next) {
        return next.from() - one.to() < REACH
                && tokens.sentence(one.from()) == tokens.sentence(next.from())
                && isWithin(one, next)
                && isWithin(next, one);
    }

    /** An hour's pay a line or two away, for people with another degree. */
    private static boolean isWage(Tokens tokens, PayCandidate one, PayCandidate chosen) {
        int blocks = Math.abs(tokens.block(one.from()) - tokens.block(chosen.from()));
        return chosen.money().per() == PayPeriod.HOUR
                && blocks <= LINES
                && isWithin(one, chosen)
                && isWithin(chosen, one);
    }

    private static boolean isWithin(PayCandidate low, PayCandidate high) {
        BigDecimal least = low.money().min();
        BigDecimal most = high.money().max();
        return least != null && most != null && most.compareTo(least.multiply(WIDEST)) <= 0;
    }

    private static BigDecimal end(List<PayCandidate> row, boolean low) {
        BigDecimal end = BigDecimal.ZERO;
        for (PayCandidate one : row) {
            Money money = one.money();
            BigDecimal amount = low ? money.min() : money.max();
            if (amount != null && (end.signum() == 0 || (amount.compareTo(end) < 0) == low)) {
                end = amount;
            }
        }
        return end;
    }
}
