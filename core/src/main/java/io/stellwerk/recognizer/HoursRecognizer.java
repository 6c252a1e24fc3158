package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.Hours;
import io.stellwerk.quantity.PayPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
    private static final int MINUTES = 60;

    /** Makes a recognizer; it has no state. */
    public HoursRecognizer() {}

    @Override
    public void recognize(Tokens tokens, Consumer<Mention> found) {
        Scan.each(Scan.starts(tokens, tokens::isNumber, "number"), found, t -> read(tokens, t));
    }

    private static @Nullable Mention read(Tokens tokens, int t) {
        Mention clocked = withMinutes(tokens, t);
        if (clocked != null) {
            return clocked;
        }
        NumberRange range = NumberRange.read(tokens, t, HoursRecognizer::unitEnd);
        if (range == null) {
            Mention labelled = labelled(tokens, t);
            return labelled != null ? labelled : rate(tokens, t);
        }
        if (range.max() != null && range.max().signum() == 0) {
            return null;
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

    /** Hours with minutes and their period: {@code 37h30 hebdomadaires}, {@code 28 h 30 par semaine}; without a period they are a time of day. */
    private static @Nullable Mention withMinutes(Tokens tokens, int t) {
        int unit = unitOnly(tokens, t + 1);
        boolean two = tokens.isNumber(t) && unit > t + 1 && tokens.isNumber(unit) && tokens.length(unit) == 2;
        int minutes = two && (isClock(tokens, unit) || closes(tokens, unit + 1)) ? tokens.number(unit) : MINUTES;
        if (minutes >= MINUTES) {
            return null;
        }
        PeriodWord after = PeriodWord.after(tokens, unit + 1, REACH);
        PayPeriod per = after == null ? workingTime(tokens, t, LOOK_BACK) : after.period();
        if (per != PayPeriod.WEEK) {
            return null;
        }
        BigDecimal hours = BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(MINUTES), 2, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(tokens.number(t)))
                .stripTrailingZeros();
        int to = after == null ? unit + 1 : after.to();
        return new Mention(new Hours(hours, hours, per), t, to, tokens.span(t, to), "hours/minutes", 0, false);
    }

    private static int unitOnly(Tokens tokens, int token) {
        return isUnit(tokens, token, "hour") ? token + 1 : token;
    }

    private static boolean isUnit(Tokens tokens, int token, String name) {
        Term unit = tokens.term(token, "unit");
        return unit != null && unit.concept().value().equals(name) && unit.to() == token + 1;
    }

    /** Whether minutes apart from their hour end there: {@code 28 h 30, 37 t 30 min}, but not {@code 35 h 30 Urlaubstage}. */
    private static boolean closes(Tokens tokens, int token) {
        return tokens.breakBefore(token)
                || tokens.symbol(token) != 0
                || isUnit(tokens, token, "minute")
                || tokens.term(token, "per") != null;
    }

    /** A number with its week after a word for hours: {@code Hours: 35 per week}, {@code hours will be 35/week}. */
    private static @Nullable Mention rate(Tokens tokens, int t) {
        if (!isAfterHours(tokens, t) || tokens.number(t) > MOST_HOURS_A_WEEK) {
            return null;
        }
        NumberRange range = NumberRange.read(tokens, t, HoursRecognizer::endOfRate);
        return range == null ? null : mention(tokens, range, PayPeriod.WEEK, range.to(), false);
    }

    private static int endOfRate(Tokens tokens, int token) {
        PeriodWord per = PeriodWord.at(tokens, token);
        return per != null && per.period() == PayPeriod.WEEK ? per.to() : token;
    }

    private static boolean isAfterHours(Tokens tokens, int token) {
        for (int i = token - 1; i >= token - LABEL_BACK && tokens.block(i) == tokens.block(token); i--) {
            Term unit = tokens.term(i, "unit");
            if (unit != null && unit.concept().value().equals("hour")) {
                return true;
            }
        }
        return false;
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

    /** A label's number is bare when a line or a mark ends it, or a word before its unit: {@code 16 paid hours}; that is counted as unit. */
    private static int endOfBare(Tokens tokens, int token) {
        boolean mark = tokens.is(token, ')')
                || tokens.is(token, '(')
                || tokens.is(token, ';')
                || (tokens.is(token, '.') && tokens.spaceBefore(token + 1));
        if (tokens.isWord(token) && unitEnd(tokens, token + 1) > token + 1) {
            return unitEnd(tokens, token + 1);
        }
        boolean label = tokens.isCapitalised(token) && tokens.spaceBefore(token);
        return tokens.breakBefore(token) || mark || label ? token + 1 : token;
    }

    private static int unitEnd(Tokens tokens, int token) {
        int t = tokens.is(token, '-') ? token + 1 : token;
        Term compound = tokens.term(t, "hours");
        if (compound != null && !isApart(tokens, t)) {
            return withPoint(tokens, compound.to());
        }
        Term unit = tokens.term(t, "unit");
        boolean hour = unit != null && unit.concept().value().equals("hour") && !isApart(tokens, t);
        return hour && unit != null && !isClock(tokens, unit.to()) ? withPoint(tokens, unit.to()) : token;
    }

    /** Whether a line starts with a token that does not go on the sentence of the line above. */
    private static boolean isApart(Tokens tokens, int token) {
        return tokens.breakBefore(token) && tokens.sentence(token) != tokens.sentence(token - 1);
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
