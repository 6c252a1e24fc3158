package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.PayPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Period and gross or net as they stand directly around an amount: {@code brutto im Monat}, {@code per annum}, {@code bruts annuels}.
 *
 * @param per the period, null when there is none
 * @param gross true for gross, false for net, null when it is not said
 * @param from the first token of the words before the amount, else of the amount
 * @param to the token after the words behind the amount, else after the amount
 */
record MoneyWords(@Nullable PayPeriod per, @Nullable Boolean gross, int from, int to) {

    private static final int REACH = 8;
    private static final int MOST_FILLERS = 2;

    /** The same with a later end, such as that of {@code € 2,100 per month minimum}. */
    MoneyWords upTo(int end) {
        return new MoneyWords(per, gross, from, Math.max(to, end));
    }

    static MoneyWords around(Tokens tokens, int from, int to) {
        MoneyWords after = after(tokens, from, to);
        return after.per() != null && after.gross() != null ? after : after.withBefore(tokens);
    }

    private static MoneyWords after(Tokens tokens, int from, int to) {
        MoneyWords words = new MoneyWords(null, null, from, to);
        int fillers = 0;
        int t = to;
        while (t < to + REACH && fillers <= MOST_FILLERS && tokens.sentence(t) == tokens.sentence(to - 1)) {
            MoneyWords more = words.with(tokens, t);
            if (more != null) {
                words = more;
                t = Math.max(t + 1, more.to());
                continue;
            }
            if (stops(tokens, t)) {
                break;
            }
            fillers += tokens.isWord(t) ? 1 : 0;
            t++;
        }
        return words;
    }

    private @Nullable MoneyWords with(Tokens tokens, int t) {
        PeriodWord period = per == null ? PeriodWord.at(tokens, t) : null;
        if (period != null) {
            Boolean both = gross != null ? gross : grossAt(tokens, t);
            return new MoneyWords(period.period(), both, from, period.to());
        }
        Boolean grossHere = gross == null ? grossAt(tokens, t) : null;
        Term word = grossHere == null ? null : tokens.term(t, "gross");
        return word == null ? null : new MoneyWords(per, grossHere, from, word.to());
    }

    private static boolean stops(Tokens tokens, int t) {
        char c = tokens.symbol(t);
        boolean currency = tokens.term(t, "currency") != null;
        return tokens.isNumber(t)
                || currency
                || c == ';'
                || c == '+'
                || c == '%'
                || c == ':'
                || (tokens.breakBefore(t) && !tokens.isWord(t));
    }

    private MoneyWords withBefore(Tokens tokens) {
        MoneyWords words = this;
        int fillers = 0;
        int limit = Math.max(0, from - REACH);
        int block = tokens.block(from);
        for (int t = from - 1;
                t >= limit && fillers <= MOST_FILLERS && tokens.block(t) == block && !stopsBefore(tokens, t);
                t--) {
            Term period = words.per == null ? tokens.term(t, "per") : null;
            Boolean grossHere = words.gross == null ? grossAt(tokens, t) : null;
            if (period != null || grossHere != null) {
                PayPeriod found = period == null
                        ? words.per
                        : PeriodWord.of(period.concept().value());
                words = new MoneyWords(found, grossHere == null ? words.gross : grossHere, t, words.to);
            }
            fillers += tokens.isWord(t) && period == null && grossHere == null ? 1 : 0;
        }
        return words;
    }

    private static boolean stopsBefore(Tokens tokens, int t) {
        char c = tokens.symbol(t);
        return tokens.isNumber(t) || c == ';' || c == '.' || c == ',' || tokens.term(t, "currency") != null;
    }

    private static @Nullable Boolean grossAt(Tokens tokens, int t) {
        Term word = tokens.term(t, "gross");
        return word == null ? null : Boolean.valueOf(word.concept().value());
    }
}
