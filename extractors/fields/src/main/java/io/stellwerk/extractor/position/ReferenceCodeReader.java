package io.stellwerk.extractor.position;

import io.stellwerk.lexer.Tokens;
import java.util.Locale;

/** Reads the code that stands at a place: {@code 2031-17}, {@code Zoo 3/31}, {@code fb7-gart-31}. */
public final class ReferenceCodeReader {

    private static final int LONGEST = 50;
    private static final int LONGEST_LEAD = 5;
    private static final int MOST_LEADS = 2;
    private static final String WITHIN = "-/._–#:+";

    private ReferenceCodeReader() {}

    /** The token after the code that starts with a token; the token itself when none starts there. */
    public static int end(Tokens tokens, int from) {
        int t = from;
        for (int leads = 0; leads < MOST_LEADS && isLead(tokens, t); leads++) {
            t++;
        }
        int end = run(tokens, t);
        boolean fits = end > t && tokens.end(end - 1) - tokens.start(from) <= LONGEST;
        return fits && (hasDigit(tokens, t, end) || isCapitalCode(tokens, t, end)) ? end : from;
    }

    /**
     * The token after a code of small words that quotation marks set apart, {@code "hive-phd"}; the token itself when none
     * starts there.
     */
    static int quotedEnd(Tokens tokens, int from) {
        int end = run(tokens, from);
        boolean joined = end > from + 2 && tokens.text(from, end).chars().noneMatch(Character::isUpperCase);
        boolean known = tokens.terms(from, from + 1).stream().anyMatch(term -> term.to() >= end);
        return joined && !known && isQuote(tokens, from - 1) && isQuote(tokens, end) ? end : from;
    }

    static boolean isQuote(Tokens tokens, int t) {
        return tokens.symbol(t) != 0 && "\"“„”»«".indexOf(tokens.symbol(t)) >= 0;
    }

    /** A short word in capitals and a run with a figure after it: {@code BW 07-2031}. */
    private static boolean isLead(Tokens tokens, int t) {
        if (tokens.isNumber(t)) {
            return isSection(tokens, t);
        }
        if (!tokens.isWord(t)
                || tokens.length(t) > LONGEST_LEAD
                || tokens.breakBefore(t + 1)
                || !tokens.spaceBefore(t + 1)) {
            return false;
        }
        long capitals = tokens.text(t).chars().filter(Character::isUpperCase).count();
        int end = run(tokens, t + 1);
        return capitals > 0 && capitals * 2 >= tokens.length(t) && end > t + 1 && hasDigit(tokens, t + 1, end);
    }

    /** A section, a rank in capitals and a number, as French universities number their posts: {@code 64 MCF 0431}. */
    private static boolean isSection(Tokens tokens, int t) {
        return tokens.length(t) <= 2
                && tokens.isAllCaps(t + 1)
                && tokens.spaceBefore(t + 1)
                && !tokens.breakBefore(t + 1)
                && tokens.isNumber(t + 2)
                && !tokens.breakBefore(t + 2);
    }

    private static int run(Tokens tokens, int from) {
        int end = from;
        int t = from;
        while (isPart(tokens, t) || t > from && tokens.symbol(t) != 0 && WITHIN.indexOf(tokens.symbol(t)) >= 0) {
            if (t > from && tokens.spaceBefore(t)) {
                break;
            }
            end = isPart(tokens, t) ? t + 1 : end;
            t++;
        }
        return end;
    }

    private static boolean isPart(Tokens tokens, int t) {
        return tokens.isNumber(t) || tokens.isWord(t);
    }

    private static boolean hasDigit(Tokens tokens, int from, int to) {
        for (int t = from; t < to; t++) {
            if (tokens.isNumber(t)) {
                return true;
            }
        }
        return false;
    }

    /** A code without figures is in capitals and joined by signs: {@code K-ZOO-GART}. */
    private static boolean isCapitalCode(Tokens tokens, int from, int to) {
        if (to - from < 3) {
            return false;
        }
        for (int t = from; t < to; t++) {
            if (tokens.isWord(t) && !tokens.text(t).equals(tokens.text(t).toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }
}
