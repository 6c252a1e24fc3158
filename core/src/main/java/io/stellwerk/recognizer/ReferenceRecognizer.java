package io.stellwerk.recognizer;

import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.ReferenceCode;
import java.util.function.Consumer;

/**
 * Reads codes such as employers give their ads: {@code UMR1234-ANABOI-003}, {@code 2025-HA-4}, {@code HaM 2-2018}.
 *
 * <p>A code is a run without spaces that has a digit, and letters or signs beside it, or five digits and more. Many things look
 * so; every mention is latent, and a label such as {@code Kennziffer:} has to promote it.
 */
public final class ReferenceRecognizer implements Recognizer {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    private static final int SHORTEST_PLAIN = 5;
    private static final int LONGEST_LEAD = 5;

    /** Makes a recognizer; it has no state. */
    public ReferenceRecognizer() {}

    @Override
    public void recognize(Tokens tokens, Consumer<Mention> found) {
        int t = 0;
        while (t < tokens.size()) {
            int end = runEnd(tokens, t);
            if (end > t && isCode(tokens, t, end)) {
                int from = isLead(tokens, t - 1, t, end) ? t - 1 : t;
                ReferenceCode code = new ReferenceCode(tokens.text(from, end));
                found.accept(new Mention(code, from, end, tokens.span(from, end), "reference/code", 0, true));
            }
            t = Math.max(t + 1, end);
        }
    }

    /** The end of the run that starts with a token, {@code t} itself when none starts there. */
    private static int runEnd(Tokens tokens, int t) {
        if (!isPart(tokens, t)) {
            return t;
        }
        int end = t + 1;
        int i = end;
        while (!tokens.spaceBefore(i) && (isPart(tokens, i) || "-/._–".indexOf(tokens.symbol(i)) >= 0)) {
            end = isPart(tokens, i) ? i + 1 : end;
            i++;
        }
        return end;
    }

    private static boolean isPart(Tokens tokens, int t) {
        return tokens.isNumber(t) || tokens.isWord(t);
    }

    private static boolean isCode(Tokens tokens, int from, int to) {
        int length = tokens.end(to - 1) - tokens.start(from);
        if (length < SHORTEST || length > LONGEST) {
            return false;
        }
        if (to == from + 1) {
            return tokens.isNumber(from) && length >= SHORTEST_PLAIN;
        }
        for (int i = from; i < to; i++) {
            if (tokens.isNumber(i)) {
                return true;
            }
        }
        return false;
    }

    /** A word of capitals before numbers with a sign between them: {@code HaM 2-2018}. */
    private static boolean isLead(Tokens tokens, int lead, int from, int to) {
        if (!tokens.isWord(lead) || !tokens.isNumber(from) || to == from + 1 || tokens.breakBefore(from)) {
            return false;
        }
        String word = tokens.text(lead);
        long capitals = word.chars().filter(Character::isUpperCase).count();
        boolean separate = tokens.spaceBefore(lead) || tokens.is(lead - 1, '(');
        return separate && capitals >= 2 && word.length() <= LONGEST_LEAD;
    }
}
