package io.stellwerk.recognizer;

import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.LanguageLevel;
import java.util.function.Consumer;

/**
 * Reads levels of the Common European Framework: {@code B2}, {@code C1/C2} as its lower end, {@code B 2} after a word of language
 * skill.
 *
 * <p>Without such a word near, as in "room B2", a mention is latent.
 */
public final class LanguageLevelRecognizer implements Recognizer {

    private static final int NEAR = 10;

    /** Makes a recognizer; it has no state. */
    public LanguageLevelRecognizer() {}

    @Override
    public void recognize(Tokens tokens, Consumer<Mention> found) {
        int t = 0;
        while (t < tokens.size()) {
            if (!isLevel(tokens, t)) {
                t++;
                continue;
            }
            int end = end(tokens, t);
            boolean skill = isAboutLanguage(tokens, t, end);
            if (skill || !tokens.spaceBefore(t + 1)) {
                LanguageLevel level = new LanguageLevel(tokens.text(t) + tokens.text(t + 1));
                found.accept(new Mention(level, t, end, tokens.span(t, end), "language-level/code", 0, !skill));
            }
            t = end;
        }
    }

    private static boolean isLevel(Tokens tokens, int t) {
        if (!tokens.isNumber(t + 1) || tokens.length(t) != 1 || tokens.length(t + 1) != 1 || !tokens.isCapitalised(t)) {
            return false;
        }
        char letter = tokens.text(t).charAt(0);
        int number = tokens.number(t + 1);
        boolean stuck = !tokens.spaceBefore(t) && (tokens.isNumber(t - 1) || tokens.isWord(t - 1));
        boolean longer = !tokens.spaceBefore(t + 2) && (tokens.isWord(t + 2) || isDecimal(tokens, t + 2));
        return letter >= 'A' && letter <= 'C' && (number == 1 || number == 2) && !stuck && !longer;
    }

    private static boolean isDecimal(Tokens tokens, int t) {
        return (tokens.is(t, '.') || tokens.is(t, ',')) && tokens.isNumber(t + 1) && !tokens.spaceBefore(t + 1);
    }

    /** The token after a level, its plus and the upper end of a range. */
    private static int end(Tokens tokens, int t) {
        int end = t + 2;
        boolean range = tokens.is(end, '/') || tokens.is(end, '-') || tokens.is(end, '–');
        if (range && isLevel(tokens, end + 1)) {
            return end + 3;
        }
        return tokens.is(end, '+') && !tokens.spaceBefore(end) ? end + 1 : end;
    }

    private static boolean isAboutLanguage(Tokens tokens, int from, int to) {
        int sentence = tokens.sentence(from);
        for (int i = from - NEAR; i < to + NEAR; i++) {
            boolean near =
                    tokens.block(i) >= 0 && (tokens.sentence(i) == sentence || tokens.block(i) == tokens.block(from));
            if (near && (tokens.term(i, "language-skill") != null || tokens.term(i, "language") != null)) {
                return true;
            }
        }
        return false;
    }
}
