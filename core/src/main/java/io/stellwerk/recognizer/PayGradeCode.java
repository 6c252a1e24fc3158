package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A grade or a range of grades as they are printed: {@code E 13}, {@code E 12/13}, {@code 9b}, {@code 10.4}, {@code IIa}.
 *
 * @param grade the lower or only grade in its normal form
 * @param gradeMax the upper grade, null when there is one grade only
 * @param step the step printed with the grade, as in {@code E13/3} or {@code 10.4}, null when there is none
 * @param series the series of its letters, null for a number alone
 * @param to the token after the last
 */
record PayGradeCode(
        String grade,
        @Nullable String gradeMax,
        @Nullable String step,
        @Nullable PayGradeSeries series,
        int to) {

    private static final int LAST_STEP = 6;
    private static final int SPLIT_GRADE = 9;
    private static final int LONGEST_NUMBER = 3;
    private static final int LONGEST_PREFIX = 3;
    private static final int LONGEST_ROMAN = 5;

    /** One grade before its range is looked for. */
    private record Single(String normal, int number, int to) {

        /** {@code 9c} is above {@code 9a}, and {@code 10} above both. */
        boolean isAbove(Single other) {
            return number == other.number ? normal.compareTo(other.normal) > 0 : number > other.number;
        }
    }

    /** Reads a grade that opens with the letters of a series: {@code E 13}, {@code W2}, {@code EG 9b}. */
    static @Nullable PayGradeCode ofSeries(Tokens tokens, int token) {
        PayGradeSeries series = PayGradeSeries.of(tokens, token);
        Single first = series == null ? null : single(tokens, token, series);
        if (series == null || first == null) {
            return null;
        }
        boolean point = tokens.is(first.to(), '.') && !tokens.spaceBefore(first.to() + 1);
        int next = point ? first.to() + 1 : separator(tokens, first.to());
        PayGradeSeries again = next == first.to() ? null : PayGradeSeries.of(tokens, next);
        Single second = again != null && again.normal().equals(series.normal()) ? single(tokens, next, again) : null;
        if (next > first.to() && again == null && !point) {
            Single bare = number(tokens, next, series.normal());
            second = bare != null && series.holds(bare.number()) ? bare : null;
        }
        return of(tokens, first, second, series);
    }

    /** Reads a number after a word that leads to grades: {@code 9b}, {@code 11-12}, {@code 11 (min) to 12 (max)}. */
    static @Nullable PayGradeCode ofNumber(Tokens tokens, int token, String normal, int highest) {
        Single first = number(tokens, token, normal);
        if (first == null || first.number() > highest) {
            return null;
        }
        int end = skipRemark(tokens, first.to());
        int next = separator(tokens, end);
        Single second = next == end ? null : number(tokens, next, normal);
        return of(tokens, first, second != null && second.number() <= highest ? second : null, null);
    }

    /** Reads a capital letter, with or without a number: {@code P}, {@code B1}. */
    static @Nullable PayGradeCode ofLetter(Tokens tokens, int token) {
        if (tokens.length(token) != 1
                || !tokens.isCapitalised(token)
                || (!tokens.spaceBefore(token + 1) && tokens.isWord(token + 1))) {
            return null;
        }
        boolean number = tokens.isNumber(token + 1) && !tokens.spaceBefore(token + 1) && tokens.length(token + 1) <= 2;
        int to = number ? token + 2 : token + 1;
        return new PayGradeCode(tokens.text(token, to), null, null, null, to);
    }

    /** Reads a grade of capitals and digits whatever they are: {@code UE07}, {@code RA1A}, {@code GS-4}. */
    static @Nullable PayGradeCode ofCode(Tokens tokens, int token) {
        int digits = tokens.is(token + 1, '-') ? token + 2 : token + 1;
        if (!tokens.isAllCaps(token)
                || tokens.length(token) > LONGEST_PREFIX
                || !isGlued(tokens, token + 1, digits)
                || tokens.number(digits) < 0
                || tokens.length(digits) > 2) {
            return null;
        }
        int next = digits + 1;
        boolean letter = !tokens.spaceBefore(next) && tokens.length(next) == 1 && tokens.isAllCaps(next);
        int to = letter ? next + 1 : next;
        boolean goesOn = !tokens.spaceBefore(to) && (tokens.isWord(to) || tokens.is(to, '-'));
        return goesOn ? null : new PayGradeCode(tokens.text(token, to), null, null, null, to);
    }

    private static boolean isGlued(Tokens tokens, int from, int to) {
        for (int t = from; t <= to; t++) {
            if (tokens.spaceBefore(t) || tokens.breakBefore(t)) {
                return false;
            }
        }
        return true;
    }

    /** Reads a grade of the old kind: {@code IIa}, {@code II a/2}, {@code Vb}. */
    static @Nullable PayGradeCode ofRoman(Tokens tokens, int token) {
        String word = tokens.text(token);
        int numerals = 0;
        while (numerals < word.length() && "IVX".indexOf(word.charAt(numerals)) >= 0) {
            numerals++;
        }
        boolean letter = word.length() == numerals + 1 && "abc".indexOf(word.charAt(numerals)) >= 0;
        if (!tokens.isWord(token)
                || numerals == 0
                || word.length() > LONGEST_ROMAN
                || !(letter || word.length() == numerals)) {
            return null;
        }
        boolean apart = !letter && isSuffix(tokens, token + 1);
        int to = apart ? token + 2 : token + 1;
        boolean half = tokens.is(to, '/') && tokens.number(to + 1) == 2;
        return new PayGradeCode(apart ? word + tokens.text(token + 1) : word, null, null, null, half ? to + 2 : to);
    }

    private static PayGradeCode of(
            Tokens tokens, Single first, @Nullable Single second, @Nullable PayGradeSeries series) {
        int sign = first.to();
        if (series != null && series.steps()) {
            return ofSteps(first, second, series);
        }
        boolean falling = series != null && series.falling();
        if (second != null && isRange(tokens, first, second, falling)) {
            boolean rising = second.isAbove(first) != falling;
            String low = rising ? first.normal() : second.normal();
            String high = rising ? second.normal() : first.normal();
            return new PayGradeCode(low, high, null, series, skipRemark(tokens, second.to()));
        }
        int named = step(tokens, sign);
        if (named > sign) {
            return new PayGradeCode(first.normal(), null, tokens.text(named), series, named + 1);
        }
        int step = tokens.is(sign, '/') || tokens.is(sign, '.') || tokens.is(sign, '-') ? tokens.number(sign + 1) : -1;
        boolean close = !tokens.spaceBefore(sign) && !tokens.spaceBefore(sign + 1) && tokens.length(sign + 1) <= 2;
        boolean point = series == null && first.number() >= SPLIT_GRADE && !tokens.is(sign, '/');
        boolean printed = close
                && step > 0
                && step < first.number()
                && (step <= LAST_STEP || point)
                && !isMeasured(tokens, sign + 2);
        return printed && (series != null || point || tokens.is(sign, '/'))
                ? new PayGradeCode(first.normal(), null, tokens.text(sign + 1), series, sign + 2)
                : new PayGradeCode(first.normal(), null, null, series, first.to());
    }

    /** Two grades in either order: {@code E 12/13} and {@code W3/W2}, but {@code E 13/3} is a step. */
    private static boolean isRange(Tokens tokens, Single first, Single second, boolean falling) {
        boolean whole = tokens.isWord(first.to() + 1);
        boolean high = tokens.is(first.to(), '/') && second.number() > LAST_STEP;
        return second.isAbove(first) || (first.isAbove(second) && (whole || high || falling));
    }

    /** The number of a step with its letter behind a stroke, {@code E12/S1}; the sign itself when there is none. */
    private static int step(Tokens tokens, int sign) {
        boolean letter = tokens.is(sign, '/') && tokens.text(sign + 1).equals("S");
        return letter && isGlued(tokens, sign, sign + 2) && tokens.length(sign + 2) == 1 && tokens.number(sign + 2) > 0
                ? sign + 2
                : sign;
    }

    /** One grade whose steps are printed: {@code P1} names one, {@code P0–P3} several. */
    private static PayGradeCode ofSteps(Single first, @Nullable Single second, PayGradeSeries series) {
        return second == null
                ? new PayGradeCode(series.normal(), null, String.valueOf(first.number()), series, first.to())
                : new PayGradeCode(series.normal(), null, null, series, second.to());
    }

    private static @Nullable Single single(Tokens tokens, int token, PayGradeSeries series) {
        boolean sign = (tokens.is(token + 1, '-') || tokens.is(token + 1, '.')) && tokens.isNumber(token + 2);
        int at = sign && !tokens.breakBefore(token + 2) ? token + 2 : token + 1;
        boolean line = tokens.breakBefore(at) && tokens.block(at) != tokens.block(token);
        Single number = line ? null : number(tokens, at, series.normal());
        return number != null && series.holds(number.number()) ? number : null;
    }

    /** A number with its letter: {@code 9b}, {@code 9 b}, {@code 13Ü}; null where it goes on as another thing does. */
    private static @Nullable Single number(Tokens tokens, int token, String normal) {
        int number = tokens.number(token);
        if (number < 0 || tokens.length(token) > (normal.length() > 2 ? 4 : LONGEST_NUMBER)) {
            return null;
        }
        String printed = normal + tokens.text(token);
        int next = token + 1;
        boolean close = !tokens.spaceBefore(next);
        boolean suffix = isSuffix(tokens, next) && (close || (number == SPLIT_GRADE && !normal.isEmpty()));
        boolean raised = isRaised(tokens, next);
        Term more = normal.isEmpty() || tokens.is(next + 1, '.') ? null : tokens.term(next, "grade-suffix");
        if (more != null) {
            return new Single(printed + more.concept().value(), number, more.to());
        }
        if (suffix || raised) {
            return new Single(printed + (raised ? "Ü" : tokens.text(next)), number, next + 1);
        }
        boolean word = close && tokens.isWord(next);
        return word || isMeasured(tokens, next) ? null : new Single(printed, number, next);
    }

    private static boolean isSuffix(Tokens tokens, int token) {
        return tokens.length(token) == 1 && "abc".contains(tokens.text(token)) && !tokens.breakBefore(token);
    }

    private static boolean isRaised(Tokens tokens, int token) {
        return tokens.length(token) == 1
                && (tokens.text(token).equals("Ü") || tokens.text(token).equals("ü"));
    }

    /** Whether a share, a unit, a currency or decimals follow: then the number counts something else. */
    static boolean isMeasured(Tokens tokens, int token) {
        boolean decimal = (tokens.is(token, ',') || tokens.is(token, '.') || tokens.is(token, ':'))
                && tokens.isNumber(token + 1)
                && !tokens.spaceBefore(token + 1)
                && (tokens.length(token + 1) != 1 || tokens.is(token, ',') || tokens.is(token, ':'));
        boolean word = !tokens.breakBefore(token)
                && tokens.term(token, "pay-career") == null
                && !isStepWord(tokens, token)
                && (tokens.term(token, "percent") != null
                        || tokens.term(token, "unit") != null
                        || tokens.term(token, "hours") != null);
        boolean money = tokens.symbol(token) == '€' && !tokens.isNumber(token + 1);
        return decimal || word || money;
    }

    /** {@code E 13 St. 1}: the word for a step is also short for hours. */
    private static boolean isStepWord(Tokens tokens, int token) {
        Term step = tokens.term(token, "step");
        return step != null && tokens.isNumber(tokens.is(step.to(), '.') ? step.to() + 1 : step.to());
    }

    /** The token after a sign or word between two grades; the token itself when there is none. */
    static int separator(Tokens tokens, int token) {
        char c = tokens.symbol(token);
        if (c == '/' || c == '-' || c == '–') {
            return token + 1;
        }
        for (Term word : tokens.terms(token, token + 1)) {
            String value = word.concept().is("bound") ? word.concept().value() : "";
            if (value.equals("to") || value.equals("or")) {
                return word.to();
            }
        }
        return token;
    }

    /** Leaves out a word in brackets: {@code 11 (min) to 12 (max)}. */
    private static int skipRemark(Tokens tokens, int token) {
        boolean remark = tokens.is(token, '(') && tokens.term(token + 1, "bound") != null && tokens.is(token + 2, ')');
        return remark ? token + 3 : token;
    }
}
