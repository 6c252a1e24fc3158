package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.PhoneNumber;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads telephone and fax numbers: {@code +49 (0)30 1234-567}, {@code 022899 / 358 - 8690}, {@code Tel.: 06421/28-21626},
 * {@code 01 23 45 67 89}.
 *
 * <p>A number without an international prefix needs the shape of a number with area code, or a word such as {@code Tel.} before
 * it. An extension ({@code ext. 12}) belongs to the span, not to the digits.
 */
public final class PhoneRecognizer implements Recognizer {

    private static final int NEAR = 7;
    private static final int FAR = 3;
    private static final int SHORTEST = 6;
    private static final int SHORTEST_SHAPED = 7;
    private static final int LONGEST_EXTENSION = 5;

    /** Makes a recognizer; it has no state. */
    public PhoneRecognizer() {}

    @Override
    public void recognize(Tokens tokens, Consumer<Mention> found) {
        int previousEnd = -NEAR;
        int t = 0;
        while (t < tokens.size()) {
            PhoneDigits run = PhoneDigits.startsAt(tokens, t) ? PhoneDigits.read(tokens, t) : null;
            if (run == null) {
                t++;
                continue;
            }
            Term word = wordBefore(tokens, t);
            boolean list = t - previousEnd <= FAR && tokens.block(t) == tokens.block(previousEnd);
            if (isPhone(run, word != null || list)) {
                int end = withExtension(tokens, run.to());
                boolean fax = word != null && word.concept().is("fax");
                long languages = word == null ? 0 : word.languages();
                PhoneNumber number = new PhoneNumber(run.digits(), fax);
                found.accept(new Mention(number, t, end, tokens.span(t, end), "phone/number", languages, false));
                previousEnd = end;
                otherLines(tokens, run, languages, found);
            }
            t = Math.max(t + 1, run.to());
        }
    }

    /** {@code 030 1234-567 / -568}: a further line has all but the last group in common. */
    private static void otherLines(Tokens tokens, PhoneDigits run, long languages, Consumer<Mention> found) {
        int last = run.to() - 1;
        String stem = run.digits().substring(0, run.digits().length() - tokens.length(last));
        int t = run.to();
        while (tokens.is(last - 1, '-') && isNextLine(tokens, t, last)) {
            PhoneNumber number = new PhoneNumber(stem + tokens.text(t + 2), false);
            found.accept(
                    new Mention(number, t + 1, t + 3, tokens.span(t + 1, t + 3), "phone/number", languages, false));
            t += 3;
        }
    }

    /** A stroke, a comma or one word, then a dash and as many digits. */
    private static boolean isNextLine(Tokens tokens, int t, int last) {
        boolean joins = tokens.is(t, '/') || tokens.is(t, ',') || tokens.isWord(t);
        return joins
                && tokens.is(t + 1, '-')
                && tokens.isNumber(t + 2)
                && !tokens.spaceBefore(t + 2)
                && tokens.length(t + 2) == tokens.length(last);
    }

    private static boolean isPhone(PhoneDigits run, boolean announced) {
        int count = run.digits().length();
        if (run.isInternational()) {
            return count > SHORTEST_SHAPED;
        }
        return run.hasAreaCode() ? count >= SHORTEST_SHAPED : announced && count >= SHORTEST && !run.isDateLike();
    }

    /** The nearest word for a telephone or fax before a number, with no other number between. */
    private static @Nullable Term wordBefore(Tokens tokens, int t) {
        int block = tokens.block(t);
        for (int i = t - 1; i >= t - NEAR && tokens.block(i) == block && !tokens.isNumber(i); i--) {
            Term fax = tokens.term(i, "fax");
            Term phone = tokens.term(i, "phone");
            if (fax != null && phone == null) {
                return pairedWith(tokens, i, fax);
            }
            if (phone != null) {
                return phone;
            }
        }
        return null;
    }

    /** In {@code Tel./Fax: 030 ...} the number is a telephone's too. */
    private static Term pairedWith(Tokens tokens, int at, Term fax) {
        for (int i = at - 1; i >= at - FAR && !tokens.isNumber(i) && !tokens.breakBefore(i + 1); i--) {
            Term phone = tokens.term(i, "phone");
            if (phone != null) {
                return phone;
            }
        }
        return fax;
    }

    private static int withExtension(Tokens tokens, int to) {
        int t = tokens.is(to, ',') || tokens.is(to, '(') ? to + 1 : to;
        Term word = tokens.term(t, "phone-extension");
        if (word == null || tokens.breakBefore(t)) {
            return to;
        }
        int number = word.to();
        while (number < word.to() + FAR && ".:-–".indexOf(tokens.symbol(number)) >= 0) {
            number++;
        }
        return tokens.isNumber(number) && tokens.length(number) <= LONGEST_EXTENSION ? number + 1 : to;
    }
}
