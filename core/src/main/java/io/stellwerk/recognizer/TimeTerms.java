package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import org.jspecify.annotations.Nullable;

/** Looks for terms around a token, never further than a few tokens away. */
final class TimeTerms {

    private static final int LONGEST = 6;

    private TimeTerms() {}

    /** The longest term of a kind that ends just before a token, in the same block. */
    static @Nullable Term before(Tokens tokens, int end, String kind) {
        Term found = null;
        for (int t = end - 1; t >= 0 && t >= end - LONGEST && tokens.block(t) == tokens.block(end); t--) {
            if (tokens.term(t, kind) == null) {
                continue;
            }
            for (Term term : tokens.terms(t, t + 1)) {
                if (term.to() == end && term.concept().is(kind)) {
                    found = term;
                }
            }
        }
        return found;
    }

    /** The token after a term of a kind, or the token itself where no such term starts. */
    static int skip(Tokens tokens, int token, String kind) {
        Term term = tokens.term(token, kind);
        return term == null ? token : term.to();
    }

    static boolean isDash(Tokens tokens, int token) {
        return tokens.is(token, '-') || tokens.is(token, '–');
    }

    /**
     * Whether a later token is read together with an earlier one; a list's number may be the day that its item starts
     * with.
     */
    static boolean isJoined(Tokens tokens, int earlier, int later) {
        int block = tokens.block(earlier);
        return block == tokens.block(later) || (block < 0 && tokens.block(later) >= 0 && !tokens.breakBefore(later));
    }

    /** Whether digits go on a run of digits and marks, as those of versions, telephone numbers and codes do. */
    static boolean isContinued(Tokens tokens, int number) {
        char mark = tokens.symbol(number - 1);
        boolean joint = (mark == '-' && !isFullDate(tokens, number - 2)) || mark == '/';
        return isTail(tokens, number)
                || (joint
                        && !tokens.spaceBefore(number)
                        && !tokens.spaceBefore(number - 1)
                        && tokens.isNumber(number - 2));
    }

    /** Whether digits are the later part of a decimal, a clock time or a code of letters. */
    static boolean isTail(Tokens tokens, int number) {
        if (tokens.spaceBefore(number)) {
            return false;
        }
        char mark = tokens.symbol(number - 1);
        if (mark == 0 || mark == '_') {
            return mark == '_' || (tokens.isWord(number - 1) && !isTimeSign(tokens, number - 1));
        }
        boolean joint = mark == '.' || mark == ',' || mark == ':';
        return mark == '§' || (joint && !tokens.spaceBefore(number - 1) && tokens.isNumber(number - 2));
    }

    /** The T of {@code 2027-01-31T23:59}. */
    private static boolean isTimeSign(Tokens tokens, int t) {
        return tokens.length(t) == 1
                && tokens.isNumber(t - 1)
                && TimeTerms.isDash(tokens, t - 2)
                && tokens.is(t + 2, ':');
    }

    private static boolean isFullDate(Tokens tokens, int year) {
        return DateParts.isYear(tokens, year) && (tokens.is(year - 1, '.') || tokens.is(year - 1, '/'));
    }
}
