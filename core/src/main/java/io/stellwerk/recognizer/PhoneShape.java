package io.stellwerk.recognizer;

import io.stellwerk.lexer.Tokens;

/**
 * The shapes that tell a national telephone number without a word such as {@code Tel.} before it: an area code with its zero
 * ({@code 0361 55 40 29-8}), North America's three groups ({@code (541) 555-0137}), five pairs of French and four of Nordic digits, a
 * Norwegian mobile's {@code 987 65 432}.
 */
final class PhoneShape {

    private static final int SHORTEST_TRUNK = 9;
    private static final int LONGEST_TRUNK = 12;
    private static final int LONGEST_AREA = 5;
    private static final int MOBILE = 10;
    private static final int YEAR = 4;

    private final Tokens tokens;
    private final int from;
    private final int to;
    private final String digits;
    private int groups;
    private int pairs;
    private int points;
    private int signs;
    private boolean year;

    PhoneShape(Tokens tokens, int from, int to, String digits) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        this.digits = digits;
        for (int t = from; t < to; t++) {
            if (tokens.isNumber(t)) {
                groups++;
                pairs += tokens.length(t) == 2 ? 1 : 0;
                year |= groups > 1 && isYear(tokens, t);
            } else {
                points += tokens.is(t, '.') ? 1 : 0;
                signs++;
            }
        }
    }

    static boolean isYear(Tokens tokens, int t) {
        return tokens.length(t) == YEAR
                && (tokens.text(t).startsWith("20") || tokens.text(t).startsWith("19"));
    }

    boolean isNumber() {
        boolean trunk = digits.startsWith("0") && !digits.startsWith("00");
        return trunk
                ? isFivePairs() || isMobile() || hasAreaCode()
                : isNorthAmerican() || isFourPairs() || isNorwegianMobile();
    }

    private boolean isFivePairs() {
        return groups == 5 && pairs == 5;
    }

    private boolean isMobile() {
        return groups == 1 && digits.length() == MOBILE;
    }

    /** No date or time: those are shorter, print a year or part their groups with points. */
    private boolean hasAreaCode() {
        int first = tokens.is(from, '(') ? from + 1 : from;
        boolean divided = tokens.is(first + 1, '/') && tokens.length(first) > 2;
        boolean full = digits.length() >= SHORTEST_TRUNK && digits.length() <= LONGEST_TRUNK && points == 0;
        boolean area = tokens.length(first) > 1 && tokens.length(first) <= LONGEST_AREA;
        return !year && groups > 1 && (divided || full && area);
    }

    /** {@code 541-555-0137}, {@code 1-541-555-0137} */
    private boolean isNorthAmerican() {
        boolean trunk = groups == 4 && digits.startsWith("1") && tokens.length(from) == 1;
        String national = trunk ? digits.substring(1) : digits;
        int first = trunk ? from + 2 : from;
        return (trunk || groups == 3)
                && signs > 0
                && national.length() == MOBILE
                && national.charAt(0) > '1'
                && national.charAt(3) > '1'
                && tokens.length(to - 1) == YEAR
                && tokens.length(tokens.is(first, '(') ? first + 1 : first) == 3;
    }

    /** {@code 987 65 432} */
    private boolean isNorwegianMobile() {
        return groups == 3
                && signs == 0
                && (digits.startsWith("4") || digits.startsWith("9"))
                && tokens.length(from) == 3
                && tokens.length(from + 1) == 2
                && tokens.length(from + 2) == 3;
    }

    private boolean isFourPairs() {
        return groups == 4 && pairs == 4 && signs == 0 && digits.charAt(0) > '1';
    }
}
