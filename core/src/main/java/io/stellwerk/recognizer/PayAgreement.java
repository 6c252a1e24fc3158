package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A collective agreement that is named by the trade it is for: {@code "cao Kinderopvang"}, {@code "museum-cao"}, {@code "CCNL Commercio"}. Its
 * name is that of the kind of agreement with the trade.
 *
 * @param system the agreement's name, {@code "CAO Kinderopvang"}
 * @param to the token after its last
 * @param languages the languages of its words
 */
record PayAgreement(String system, int to, long languages) {

    private static final int MOST_JOINING = 3;
    private static final int MOST_WORDS = 4;

    /** The agreement whose name starts with a token; null when none does, or when no trade is named. */
    static @Nullable PayAgreement read(Tokens tokens, int token) {
        Term head = tokens.term(token, "pay-agreement");
        if (head == null) {
            return behindTrade(tokens, token);
        }
        int from = trade(tokens, head.to());
        int to = end(tokens, from, from == head.to());
        if (to == from || tokens.sentence(to - 1) != tokens.sentence(token)) {
            return null;
        }
        return new PayAgreement(head.concept().value() + " " + tokens.text(from, to), to, head.languages());
    }

    /** {@code "museum-cao"} */
    private static @Nullable PayAgreement behindTrade(Tokens tokens, int token) {
        Term trade = tokens.term(token, "pay-trade");
        Term head = trade == null ? null : tokens.term(afterHyphen(tokens, trade.to()), "pay-agreement");
        return trade == null || head == null
                ? null
                : new PayAgreement(
                        head.concept().value() + " " + tokens.text(token, trade.to()), head.to(), head.languages());
    }

    private static int afterHyphen(Tokens tokens, int token) {
        return tokens.is(token, '-') && !tokens.spaceBefore(token) ? token + 1 : token;
    }

    /** The token where the trade's name would start, after a hyphen or the words that join it to the head. */
    private static int trade(Tokens tokens, int after) {
        int t = afterHyphen(tokens, after);
        for (int joined = 0; joined < MOST_JOINING && tokens.term(t, "pay-trade") == null; joined++) {
            Term word = tokens.term(t, "function");
            boolean elided = tokens.is(t + 1, '\'') || tokens.is(t + 1, '’');
            if (!elided && (word == null || tokens.isCapitalised(t))) {
                return t;
            }
            t = elided || word == null ? t + 2 : word.to();
        }
        return t;
    }

    /** The end of a trade that the lexicon knows, or of the capitalised words right behind the head. */
    private static int end(Tokens tokens, int from, boolean direct) {
        Term known = tokens.term(from, "pay-trade");
        if (known != null) {
            return known.to();
        }
        int t = from;
        while (direct && t < from + MOST_WORDS && isName(tokens, t, from)) {
            t++;
        }
        return t;
    }

    private static boolean isName(Tokens tokens, int t, int from) {
        return tokens.isWord(t)
                && tokens.isCapitalised(t)
                && tokens.block(t) == tokens.block(from)
                && tokens.term(t, "pay-lead") == null
                && tokens.term(t, "pay-word") == null;
    }
}
