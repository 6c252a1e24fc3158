package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads shares: {@code 65 %}, {@code 75-100%}, {@code 50 v. H.}, {@code 65 Prozent}, {@code 0,8 VZÄ}, {@code ½ Stelle},
 * {@code 3/4-Stelle}, {@code halbe Stelle}, {@code 2/3 E13}.
 */
public final class PercentageRecognizer implements Recognizer {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_POSTS = BigDecimal.valueOf(2);
    private static final int LARGEST_DENOMINATOR = 8;

    /** Makes a recognizer; it has no state. */
    public PercentageRecognizer() {}

    @Override
    public void recognize(Tokens tokens, Consumer<Mention> found) {
        boolean posts = !tokens.terms("fte").isEmpty();
        BitSet starts =
                Scan.starts(tokens, t -> tokens.isNumber(t) || NumberReader.isFraction(tokens, t), "number", "share");
        Scan.each(starts, found, t -> read(tokens, t, posts));
    }

    private static @Nullable Mention read(Tokens tokens, int t, boolean mayBePosts) {
        Term share = tokens.term(t, "share");
        if (share != null) {
            BigDecimal percent = new BigDecimal(share.concept().value());
            Percentage value = new Percentage(percent, percent, true);
            return mention(tokens, value, t, share.to(), "percentage/words", share.languages());
        }
        Mention fraction = fraction(tokens, t);
        if (fraction != null) {
            return fraction;
        }
        NumberRange percent = NumberRange.read(tokens, t, PercentageRecognizer::percentEnd);
        if (percent != null) {
            return percent(tokens, percent);
        }
        NumberRange posts = mayBePosts ? NumberRange.read(tokens, t, PercentageRecognizer::fteEnd) : null;
        return posts == null ? null : posts(tokens, posts);
    }

    private static Mention percent(Tokens tokens, NumberRange range) {
        int post = hyphenated(tokens, range.to(), "post");
        Percentage value = new Percentage(range.min(), range.max(), post > range.to());
        return mention(tokens, value, range.from(), post, "percentage/percent", range.languages());
    }

    private static @Nullable Mention posts(Tokens tokens, NumberRange range) {
        BigDecimal largest = range.max() != null ? range.max() : range.min();
        if (largest == null || largest.compareTo(MOST_POSTS) > 0) {
            return null;
        }
        Percentage value = new Percentage(hundredfold(range.min()), hundredfold(range.max()), true);
        return mention(tokens, value, range.from(), range.to(), "percentage/fte", range.languages());
    }

    private static @Nullable BigDecimal hundredfold(@Nullable BigDecimal number) {
        return number == null ? null : plain(number.multiply(HUNDRED));
    }

    /** {@code 80}, not {@code 80.0}. */
    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    /** {@code ½ Stelle}, {@code 3/4-Stelle}, {@code 2/3 E13}: a fraction counts before a word for a post or before a grade. */
    private static @Nullable Mention fraction(Tokens tokens, int t) {
        BigDecimal value = null;
        int end = t + 1;
        if (tokens.isNumber(t) && tokens.is(t + 1, '/') && !tokens.spaceBefore(t + 2)) {
            int upper = tokens.number(t);
            int lower = tokens.number(t + 2);
            boolean proper = upper > 0 && upper < lower && lower <= LARGEST_DENOMINATOR && !tokens.is(t - 1, '/');
            value = proper
                    ? plain(HUNDRED.multiply(BigDecimal.valueOf(upper))
                            .divide(BigDecimal.valueOf(lower), 2, RoundingMode.HALF_UP))
                    : null;
            end = t + 3;
        } else if (!tokens.isNumber(t) && tokens.symbol(t) != 0) {
            NumberReading sign = NumberReader.read(tokens, t);
            value = sign == null ? null : plain(sign.value().multiply(HUNDRED));
        }
        if (value == null) {
            return null;
        }
        int post = hyphenated(tokens, end, "post");
        boolean grade = post == end && PayGradeSeries.startsAt(tokens, end);
        Percentage share = new Percentage(value, value, true);
        return post > end || grade ? mention(tokens, share, t, post, "percentage/fraction", 0) : null;
    }

    /** The token after a percent sign or word; that of {@code tel:%2B61} is none. */
    private static int percentEnd(Tokens tokens, int token) {
        int t = tokens.is(token, '-') ? token + 1 : token;
        Term word = tokens.term(t, "percent");
        boolean encoded = tokens.is(t, '%')
                && (tokens.is(token - 2, '%') || (tokens.isNumber(t + 1) && !tokens.spaceBefore(t + 1)));
        if (word != null && !encoded && !tokens.breakBefore(t)) {
            return word.to();
        }
        return tokens.term(t, "percent-opening") == null ? token : dotted(tokens, token, t + 1);
    }

    /** The rest of {@code 65-v.-H.-Stelle}: point and hyphen between the letters. */
    private static int dotted(Tokens tokens, int token, int after) {
        int t = after;
        while (t < after + 2 && (tokens.is(t, '.') || tokens.is(t, '-'))) {
            t++;
        }
        Term closing = tokens.term(t, "percent-closing");
        int end = closing == null ? token : closing.to();
        return closing != null && tokens.is(end, '.') && !tokens.spaceBefore(end) ? end + 1 : end;
    }

    private static int fteEnd(Tokens tokens, int token) {
        int t = tokens.is(token, '-') ? token + 1 : token;
        Term word = tokens.term(t, "fte");
        return word == null || tokens.breakBefore(t) ? token : word.to();
    }

    private static int hyphenated(Tokens tokens, int token, String kind) {
        int t = tokens.is(token, '-') || tokens.is(token, '–') ? token + 1 : token;
        Term word = tokens.term(t, kind);
        return word == null || tokens.breakBefore(t) ? token : word.to();
    }

    private static Mention mention(Tokens tokens, Percentage value, int from, int to, String rule, long languages) {
        return new Mention(value, from, to, tokens.span(from, to), rule, languages, false);
    }
}
