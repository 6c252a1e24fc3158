package io.stellwerk.extractor.pay;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.Money;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins two amounts that are the ends of one range with words between them.
 *
 * <p>{@code "€ 3,059 gross per month in the first year, rising to € 3,881 in the last"}, {@code "tussen de € 3.500 en €
 * 4.500"}.
 */
final class PayRanges {

    private static final int REACH = 20;
    private static final BigDecimal WIDEST = BigDecimal.valueOf(4);
    private static final String RULE = "money/joined";
    private static final List<String> PARTING = List.of("pay-cue/expense", "pay-cue/revenue", "pay-cue/extra");

    private final Tokens tokens;

    PayRanges(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The mentions with split ranges joined; all are mentions of money. */
    List<Mention> join(List<Mention> mentions) {
        List<Mention> joined = new ArrayList<>();
        for (Mention mention : mentions) {
            Mention last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Mention both = last == null ? null : join(last, mention);
            if (both == null) {
                joined.add(mention);
            } else {
                joined.set(joined.size() - 1, both);
            }
        }
        return joined;
    }

    private @Nullable Mention join(Mention first, Mention second) {
        if (!(first.quantity() instanceof Money low && second.quantity() instanceof Money high)
                || !rises(low, high)
                || !isLinked(first, second, high)) {
            return null;
        }
        Money money = new Money(
                low.min(),
                high.max(),
                low.currency(),
                high.per() == null ? low.per() : high.per(),
                low.gross() == null ? high.gross() : low.gross());
        Span span = first.span().cover(second.span());
        return new Mention(money, first.from(), second.to(), span, RULE, first.languages() | second.languages(), false);
    }

    private static boolean rises(Money low, Money high) {
        BigDecimal min = low.min();
        BigDecimal max = high.max();
        if (min == null || max == null || !low.currency().equals(high.currency())) {
            return false;
        }
        boolean lowEnd = low.max() == null || low.max().compareTo(min) == 0;
        boolean highEnd = high.min() == null || high.min().compareTo(max) == 0;
        boolean samePer = low.per() == null || high.per() == null || low.per() == high.per();
        return lowEnd && highEnd && samePer && min.compareTo(max) < 0 && max.compareTo(min.multiply(WIDEST)) <= 0;
    }

    private boolean isLinked(Mention first, Mention second, Money high) {
        int gap = first.to();
        if (second.from() - gap > REACH || tokens.sentence(gap - 1) != tokens.sentence(second.from())) {
            return false;
        }
        boolean rise = high.min() == null;
        boolean and = false;
        for (Term term : tokens.terms(gap, second.to())) {
            String concept = term.concept().toString();
            boolean direct = term.to() == second.from() || (term.from() <= second.from() && term.to() > second.from());
            if (PARTING.contains(concept) || term.concept().is("pay-supplement")) {
                return false;
            }
            boolean leads =
                    term.concept().is("pay-rise") || term.concept().is("limit-rise") || concept.equals("bound/to");
            rise |= direct && leads;
            and |= direct && concept.equals("bound/and");
        }
        return rise || (and && isBetween(first.from())) || isAlternative(gap, second.from());
    }

    /** Two amounts for two kinds of people: {@code "12 €/13,95 €"}, {@code "13,20 € (ohne Abschluss) bzw. 14,10 €"}. */
    private boolean isAlternative(int from, int to) {
        int next = tokens.is(from, '(') ? closing(from, to) : from;
        Term or = tokens.term(next, "pay-or");
        int end = or == null ? next : or.to();
        return tokens.is(end, '/') || (or != null && tokens.is(end, '.')) ? end + 1 == to : or != null && end == to;
    }

    private int closing(int from, int to) {
        int t = from;
        while (t < to && !tokens.is(t, ')')) {
            t++;
        }
        return t + 1;
    }

    private boolean isBetween(int from) {
        for (Term term : tokens.terms(from - 3, from + 1)) {
            if (term.concept().toString().equals("bound/between")) {
                return true;
            }
        }
        return false;
    }
}
