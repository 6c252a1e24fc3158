package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.Money;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts of money and ranges of them: {@code € 2,872 to € 3,670}, {@code 35-45 k€}, {@code CHF 90'000.-},
 * {@code ab 3.200 Euro brutto/Monat}, {@code min. € 2.427, max. € 3.491}, {@code $120,000+}.
 *
 * <p>An amount needs a currency; over a range, currency and magnitude are shared both ways. Period and gross or net belong to the
 * mention where they stand directly around the amount.
 */
public final class MoneyRecognizer implements Recognizer {

    private static final int REACH = 8;

    /** Makes a recognizer; it has no state. */
    public MoneyRecognizer() {}

    @Override
    public void recognize(Tokens tokens, Consumer<Mention> found) {
        int t = 0;
        int done = 0;
        while (t < tokens.size()) {
            boolean possible = tokens.isNumber(t) || tokens.term(t, "currency") != null;
            MoneyAmount first = possible ? MoneyAmount.read(tokens, t) : null;
            Mention mention = first == null ? null : read(tokens, t, first, done);
            if (mention != null) {
                found.accept(mention);
                done = mention.to();
            }
            t = mention == null ? t + 1 : mention.to();
        }
    }

    private static @Nullable Mention read(Tokens tokens, int t, MoneyAmount first, int done) {
        NumberLimit limit = NumberLimit.before(tokens, t);
        int between = NumberLimit.between(tokens, t);
        MoneyAmount second = second(tokens, first, between < t, limit.side() == NumberLimit.Side.LOWER);
        Term currency = currency(first, second);
        if (currency == null) {
            return null;
        }
        int end = second == null ? first.to() : second.to();
        NumberLimit side = second == null ? limit.with(tokens, end) : limit;
        int start = Math.max(done, second == null ? side.from() : Math.min(between, side.from()));
        MoneyWords words = MoneyWords.around(tokens, start, second == null ? NumberLimit.end(tokens, end) : end);
        if (words.per() == null && second != null) {
            words = inner(tokens, first, words);
        }
        if (second == null) {
            side = side.with(tokens, words.to());
            words = words.upTo(NumberLimit.end(tokens, words.to()));
        }
        String code = MoneyCurrency.code(tokens, currency);
        Money money = money(first, second, side, code, words);
        int from = Math.max(done, words.from());
        String rule = second == null ? "money/amount" : "money/range";
        int to = NumberLimit.closed(tokens, from, words.to());
        return new Mention(money, from, to, tokens.span(from, to), rule, currency.languages(), false);
    }

    private static Money money(
            MoneyAmount first, @Nullable MoneyAmount second, NumberLimit side, String currency, MoneyWords words) {
        if (second != null) {
            BigDecimal shared = first.number().compareTo(second.number()) <= 0 ? second.factor() : null;
            return new Money(first.value(shared), second.value(null), currency, words.per(), words.gross());
        }
        return side.apply(first.value(null), (min, max) -> new Money(min, max, currency, words.per(), words.gross()));
    }

    /** What stands between the ends: {@code € 3,059 gross per month in the first year to € 3,881}. */
    private static MoneyWords inner(Tokens tokens, MoneyAmount first, MoneyWords words) {
        MoneyWords own = MoneyWords.around(tokens, first.to(), first.to());
        boolean gross = words.gross() == null;
        return new MoneyWords(own.per(), gross ? own.gross() : words.gross(), words.from(), words.to());
    }

    private static @Nullable Term currency(MoneyAmount first, @Nullable MoneyAmount second) {
        return first.currency() != null || second == null ? first.currency() : second.currency();
    }

    /** The upper end of a range, null when the first amount stands alone. */
    private static @Nullable MoneyAmount second(Tokens tokens, MoneyAmount first, boolean between, boolean limited) {
        int next = NumberLimit.separator(tokens, first.to(), between);
        MoneyAmount close =
                next == first.to() ? null : upper(tokens, first, NumberLimit.afterUpper(tokens, next), false);
        if (close != null) {
            return close;
        }
        for (int t = first.to(); t < first.to() + REACH && first.currency() != null && goesOn(tokens, t, first); t++) {
            int start = NumberLimit.separator(tokens, t, between);
            start = start == t && (limited || first.to() == t) ? rise(tokens, t, limited) : start;
            MoneyAmount far = start == t || tokens.is(t, '-')
                    ? null
                    : upper(tokens, first, NumberLimit.afterUpper(tokens, start), true);
            if (far != null) {
                return far;
            }
        }
        return null;
    }

    private static boolean goesOn(Tokens tokens, int t, MoneyAmount first) {
        return tokens.block(t) == tokens.block(first.to() - 1) && tokens.term(t, "currency") == null;
    }

    /** The token after words such as "rising to", or after "max." where the first amount is a minimum. */
    private static int rise(Tokens tokens, int t, boolean limited) {
        Term rise = tokens.term(t, "limit-rise");
        if (rise != null) {
            return rise.to();
        }
        int end = limited ? NumberLimit.afterUpper(tokens, t) : t;
        return end;
    }

    private static @Nullable MoneyAmount upper(Tokens tokens, MoneyAmount first, int token, boolean own) {
        MoneyAmount second =
                tokens.block(token) == tokens.block(first.to() - 1) ? MoneyAmount.read(tokens, token) : null;
        if (second == null || (own && second.currency() == null)) {
            return null;
        }
        Term mine = first.currency();
        Term other = second.currency();
        boolean same = mine == null || other == null || mine.concept().equals(other.concept());
        BigDecimal shared = first.number().compareTo(second.number()) <= 0 ? second.factor() : null;
        boolean rises = first.value(shared).compareTo(second.value(null)) <= 0;
        boolean share = tokens.is(second.to(), '%') || tokens.term(second.to(), "unit") != null;
        return same && rises && !(other == null && share) ? second : null;
    }
}
