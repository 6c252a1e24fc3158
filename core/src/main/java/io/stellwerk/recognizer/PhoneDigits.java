package io.stellwerk.recognizer;

import io.stellwerk.lexer.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A run of digit groups as telephone numbers are printed.
 *
 * @param digits the digits, with a leading + after an international prefix
 * @param to the token after the last
 * @param groups how many groups there are
 * @param hasAreaCode whether its shape alone tells a national number
 * @param isDateLike whether it could as well be a date or two years
 */
record PhoneDigits(String digits, int to, int groups, boolean hasAreaCode, boolean isDateLike) {

    private static final int MOST_TOKENS = 28;
    private static final int MOST_DIGITS = 15;
    private static final int ENOUGH = 7;
    private static final int LONGEST_DATE = 8;
    private static final int YEAR = 4;
    private static final int WRAPPED = 8;

    /** Whether a number may start with a token: a sign, a bracket or digits that nothing sticks to. */
    static boolean startsAt(Tokens tokens, int t) {
        boolean glued = !tokens.spaceBefore(t) && (tokens.isWord(t - 1) || tokens.isNumber(t - 1));
        if (tokens.isNumber(t)) {
            boolean decimal = !tokens.spaceBefore(t)
                    && (tokens.is(t - 1, ',') || tokens.is(t - 1, '.'))
                    && tokens.isNumber(t - 2);
            return !glued && !decimal;
        }
        if (tokens.is(t, '(')) {
            return !glued && (tokens.is(t + 1, '+') || isArea(tokens, t + 1));
        }
        return tokens.is(t, '+') && tokens.isNumber(t + 1) && !glued;
    }

    private static boolean isArea(Tokens tokens, int t) {
        return tokens.isNumber(t) && tokens.length(t) > 1 && tokens.text(t).charAt(0) == '0' && tokens.is(t + 1, ')');
    }

    static @Nullable PhoneDigits read(Tokens tokens, int from) {
        StringBuilder digits = new StringBuilder();
        boolean plus = tokens.is(from, '+') || tokens.is(from + 1, '+');
        int groups = 0;
        int end = from;
        int t = from;
        while (t < from + MOST_TOKENS && goesOn(tokens, t, from, digits.length())) {
            if (tokens.isNumber(t)) {
                boolean trunk = plus && groups > 0 && tokens.text(t).equals("0") && tokens.is(t - 1, '(');
                if (digits.length() + tokens.length(t) > MOST_DIGITS) {
                    break;
                }
                digits.append(trunk ? "" : tokens.text(t));
                groups++;
                end = t + 1;
            }
            t++;
        }
        boolean closed = tokens.is(end, ')') && hasOpen(tokens, from, end);
        return groups == 0 ? null : of(tokens, from, closed ? end + 1 : end, digits.toString(), groups, plus);
    }

    private static PhoneDigits of(Tokens tokens, int from, int to, String digits, int groups, boolean plus) {
        boolean zeros = !plus && digits.startsWith("00");
        String normal = plus ? "+" + digits : zeros ? "+" + digits.substring(2) : digits;
        boolean bracket = tokens.is(from, '(') && digits.length() >= ENOUGH;
        boolean shaped = !plus && !zeros && new PhoneShape(tokens, from, to, digits).isNumber();
        return new PhoneDigits(normal, to, groups, shaped || bracket, isDateLike(tokens, from, to, digits));
    }

    /** Groups follow each other on one line with a space, a dash, a point, a stroke or brackets between them. */
    private static boolean goesOn(Tokens tokens, int t, int from, int digits) {
        if (t > from && tokens.breakBefore(t) && !isWrapped(tokens, t, digits)) {
            return false;
        }
        char c = tokens.symbol(t);
        if (c == '/' && digits >= ENOUGH && isNewNumber(tokens, t + 1)) {
            return false;
        }
        if (tokens.isNumber(t)) {
            boolean mixed = (!tokens.spaceBefore(t + 1) && tokens.isWord(t + 1))
                    || tokens.is(t + 1, '%')
                    || isDecimal(tokens, t);
            return !mixed;
        }
        return switch (c) {
            case '+' -> digits == 0;
            case '(', '.', '-', '–', '/' -> digits < MOST_DIGITS - 1;
            case ')' -> true;
            default -> false;
        };
    }

    /** In {@code "020 123 4567 / 06 1234 5678"} and {@code "020 1234-567 / -568"} a stroke parts two numbers, not the groups of one. */
    private static boolean isNewNumber(Tokens tokens, int t) {
        boolean area =
                tokens.isNumber(t) && tokens.length(t) > 1 && tokens.text(t).charAt(0) == '0';
        boolean line = tokens.is(t, '-') && !tokens.spaceBefore(t + 1);
        return area || line || tokens.is(t, '+') || tokens.is(t, '(');
    }

    /** Whether a number goes on in the next line: after a sign, or while it is too short to be whole. */
    private static boolean isWrapped(Tokens tokens, int t, int digits) {
        boolean sign = tokens.is(t - 1, '-') || tokens.is(t - 1, '/') || tokens.is(t - 1, '–');
        boolean postal = tokens.length(t) > YEAR && tokens.isCapitalised(t + 1);
        return tokens.isNumber(t) && isNextLine(tokens, t) && !postal && (sign || digits <= WRAPPED);
    }

    private static boolean isNextLine(Tokens tokens, int t) {
        String gap = tokens.document().text().text().substring(tokens.end(t - 1), tokens.start(t));
        return gap.indexOf('\n') == gap.lastIndexOf('\n');
    }

    private static boolean isDecimal(Tokens tokens, int t) {
        return (tokens.is(t + 1, ',') || tokens.is(t + 1, ':')) && tokens.isNumber(t + 2) && !tokens.spaceBefore(t + 2);
    }

    private static boolean hasOpen(Tokens tokens, int from, int end) {
        int open = 0;
        for (int t = from; t < end; t++) {
            open += tokens.is(t, '(') ? 1 : tokens.is(t, ')') ? -1 : 0;
        }
        return open > 0;
    }

    /** {@code 12.06.2026}, {@code 2024-2027}, {@code 20260612}: no number after a word such as "call". */
    private static boolean isDateLike(Tokens tokens, int from, int to, String digits) {
        boolean years = to == from + 3 && PhoneShape.isYear(tokens, from) && PhoneShape.isYear(tokens, to - 1);
        boolean date = to == from + 5
                && digits.length() <= LONGEST_DATE
                && (PhoneShape.isYear(tokens, from) || PhoneShape.isYear(tokens, to - 1));
        return years || date;
    }

    boolean isInternational() {
        return digits.startsWith("+");
    }
}
