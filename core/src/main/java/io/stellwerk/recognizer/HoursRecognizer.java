package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.Hours;
import io.stellwerk.quantity.PayPeriod;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads hours of work: {@code 38 hours per week}, {@code 39,83 Wochenstunden}, {@code 35h/semaine}, {@code a 37.5-hour week},
 * {@code wöchentliche Arbeitszeit von 38,5 Stunden}.
 *
 * <p>Hours without a period, as in "192h équivalent TD", are latent.
 */
public final class HoursRecognizer implements Recognizer {

    private static final int REACH = 4;
    private static final int LOOK_BACK = 8;
    private static final int LABEL_BACK = 4;
    private static final int MOST_HOURS_A_WEEK = 70;

    /** Makes a recognizer; it has no state. */
    public HoursRecognizer() {}

    @Override
    public void recognize(Tokens tokens, Consumer<Mention> found) {
        int t = 0;
        while (t < tokens.size()) {
            boolean number = tokens.isNumber(t) || tokens.term(t, "number") != null;
            Mention mention = number ? read(tokens, t) : null;
            if (mention != null) {
                found.accept(mention);
            }
            t = mention == null ? t + 1 : Math.max(t + 1, mention.to());
        }
    }

    private static @Nullable Mention read(Tokens tokens, int t) {
        NumberRange range = NumberRange.read(tokens, t, HoursRecognizer::unitEnd);
        if (range == null) {
            return labelled(tokens, t);
        }
        PayPeriod own = ownPeriod(tokens, range.to());
        if (own != null) {
            return mention(tokens, range, own, range.to(), false);
        }
        PeriodWord after = PeriodWord.after(tokens, range.to(), REACH);
        if (after != null) {
            boolean remark = tokens.is(range.to(), '(');
            return mention(tokens, range, after.period(), remark ? range.to() : after.to(), false);
        }
        PayPeriod before = workingTime(tokens, range.from(), LOOK_BACK);
        return mention(tokens, range, before, range.to(), before == null);
    }

    private static Mention mention(Tokens tokens, NumberRange range, @Nullable PayPeriod per, int to, boolean latent) {
        Hours hours = new Hours(range.min(), range.max(), per);
        int from = range.from();
        return new Mention(hours, from, to, tokens.span(from, to), "hours/unit", range.languages(), latent);
    }

    /** A number after a label that says hours and period already: {@code Hours per week: 36}. */
    private static @Nullable Mention labelled(Tokens tokens, int t) {
        PayPeriod per = workingTime(tokens, t, LABEL_BACK);
        if (per != PayPeriod.WEEK || tokens.number(t) > MOST_HOURS_A_WEEK) {
            return null;
        }
        NumberRange range = NumberRange.read(tokens, t, HoursRecognizer::endOfBare);
        return range == null ? null : mention(tokens, range, per, range.to() - 1, false);
    }

    /** A label's number is bare when a line or a mark ends it; the mark is counted as its unit. */
    private static int endOfBare(Tokens tokens, int token) {
        boolean mark = tokens.is(token, ')')
                || tokens.is(token, ';')
                || (tokens.is(token, '.') && tokens.spaceBefore(token + 1));
        return tokens.breakBefore(token) || mark ? token + 1 : token;
    }

    private static int unitEnd(Tokens tokens, int token) {
        int t = tokens.is(token, '-') ? token + 1 : token;
        Term compound = tokens.term(t, "hours");
        if (compound != null && !tokens.breakBefore(t)) {
            return withPoint(tokens, compound.to());
        }
        Term unit = tokens.term(t, "unit");
        boolean hour = unit != null && unit.concept().value().equals("hour") && !tokens.breakBefore(t);
        return hour && unit != null && !isClock(tokens, unit.to()) ? withPoint(tokens, unit.to()) : token;
    }

    private static int withPoint(Tokens tokens, int end) {
        boolean abbreviated = tokens.is(end, '.')
                && !tokens.spaceBefore(end)
                && (tokens.is(end + 1, '/') || !tokens.isCapitalised(end + 1));
        return abbreviated && tokens.sentence(end + 1) == tokens.sentence(end) ? end + 1 : end;
    }

    /** {@code 14h30} is a time of day. */
    private static boolean isClock(Tokens tokens, int end) {
        return tokens.isNumber(end) && !tokens.spaceBefore(end);
    }

    private static @Nullable PayPeriod ownPeriod(Tokens tokens, int end) {
        for (int i = end - 1; i >= end - REACH; i--) {
            Term compound = tokens.term(i, "hours");
            if (compound != null && compound.to() >= end - 1) {
                return PeriodWord.of(compound.concept().value());
            }
        }
        return null;
    }

    /** The period of words such as "weekly working time" a little before a token of the same block. */
    private static @Nullable PayPeriod workingTime(Tokens tokens, int token, int reach) {
        for (int i = token - 1; i >= token - reach && tokens.block(i) == tokens.block(token); i--) {
            Term word = tokens.term(i, "working-time");
            if (word != null) {
                return PeriodWord.of(word.concept().value());
            }
            if (tokens.isNumber(i)) {
                return null;
            }
        }
        return null;
    }
}
