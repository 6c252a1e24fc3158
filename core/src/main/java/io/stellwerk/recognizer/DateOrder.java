package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.util.List;

/**
 * Whether {@code 01/10/2025} names its month first. A part above 12 decides; then the document's dates that have one;
 * then the {@code dateOrder} of the language whose function words are the most around the date; the day comes first
 * where nothing tells.
 */
final class DateOrder {

    private static final int LAST_MONTH = 12;
    private static final int REACH = 60;
    private static final String MONTH_FIRST = "MDY";

    private final Tokens tokens;
    private int balance;
    private boolean counted;

    DateOrder(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean isMonthFirst(int token, int first, int second) {
        if (first > LAST_MONTH || second > LAST_MONTH) {
            return first <= LAST_MONTH;
        }
        if (!counted) {
            count();
        }
        return balance != 0 ? balance > 0 : isMonthFirstLanguage(token);
    }

    private void count() {
        counted = true;
        for (int t = 0; t + 4 < tokens.size(); t++) {
            boolean strokes = tokens.is(t + 1, '/') && tokens.is(t + 3, '/');
            if (strokes && tokens.length(t) <= 2 && tokens.length(t + 2) <= 2 && DateParts.isYear(tokens, t + 4)) {
                balance += tokens.number(t + 2) > LAST_MONTH ? 1 : 0;
                balance -= tokens.number(t) > LAST_MONTH ? 1 : 0;
            }
        }
    }

    private boolean isMonthFirstLanguage(int token) {
        List<String> languages = tokens.lexicon().languages();
        int[] votes = new int[languages.size()];
        for (Term term : tokens.terms(token - REACH, token + REACH)) {
            for (int i = 0; term.concept().is("function") && i < votes.length; i++) {
                votes[i] += (term.languages() & (1L << i)) != 0 ? 1 : 0;
            }
        }
        int best = 0;
        for (int i = 1; i < votes.length; i++) {
            best = votes[i] > votes[best] ? i : best;
        }
        return votes.length > 0
                && votes[best] > 0
                && tokens.lexicon()
                        .setting(languages.get(best), "dateOrder")
                        .orElse("")
                        .equals(MONTH_FIRST);
    }
}
