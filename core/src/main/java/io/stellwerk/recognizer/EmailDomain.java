package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The part of an address after its sign.
 *
 * @param name its labels with plain dots between them
 * @param end where it ends in the cleaned text
 * @param spelled whether a dot is a word or stands in brackets: {@code y [dot] fr}
 */
record EmailDomain(String name, int end, boolean spelled) {

    private static final int LONGEST = 255;
    private static final int MOST_PARTS = 32;
    private static final int SHORTEST_SUFFIX = 2;
    private static final String OPENING = "([{<";
    private static final String CLOSING = ")]}>";

    /** Reads the domain of two labels or more that starts with a token; {@code words} allows bare words for dots. */
    static @Nullable EmailDomain read(Tokens tokens, int token, boolean words) {
        int first = label(tokens, token);
        if (first == token || dot(tokens, first, words) == first) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        boolean spelled = false;
        int t = token;
        int end = -1;
        while (tokens.start(t) - tokens.start(token) < LONGEST && (t == token || isLabel(tokens, t))) {
            int next = label(tokens, t);
            if (next == t) {
                break;
            }
            name.append(tokens.text(t, next));
            end = tokens.end(next - 1);
            int dot = dot(tokens, next, words);
            if (dot == next || !isLabel(tokens, dot)) {
                break;
            }
            spelled |= dot > next + 1 || !tokens.is(next, '.');
            name.append('.');
            t = dot;
        }
        String plain = name.indexOf("xn--") < 0 ? name.toString().replace("--", "-") : name.toString();
        return end < 0 ? null : withoutSentence(plain, end, spelled);
    }

    /** Takes off the word of a sentence that follows without a space: {@code x@uni.example.de.Bitte}. */
    private static EmailDomain withoutSentence(String name, int end, boolean spelled) {
        String suffix = UrlSuffix.of(name);
        int cut = name.length() - suffix.length() - 1;
        boolean sentence = cut > 0
                && Character.isUpperCase(suffix.charAt(0))
                && !UrlSuffix.isKnown(suffix)
                && UrlSuffix.isKnown(UrlSuffix.of(name.substring(0, cut)));
        return sentence && !spelled
                ? new EmailDomain(name.substring(0, cut), end - suffix.length() - 1, false)
                : new EmailDomain(name, end, spelled);
    }

    /** The token after a label, the token itself when none starts there. */
    private static int label(Tokens tokens, int token) {
        if (!isLabel(tokens, token)) {
            return token;
        }
        int end = token + 1;
        int i = end;
        while (i < token + MOST_PARTS
                && !tokens.spaceBefore(i)
                && (isLabel(tokens, i) || tokens.is(i, '-') || tokens.is(i, '_'))) {
            end = isLabel(tokens, i) ? i + 1 : end;
            i++;
        }
        return end;
    }

    private static boolean isLabel(Tokens tokens, int token) {
        return tokens.isWord(token) || tokens.isNumber(token);
    }

    /** The token after a dot, plain or spelled; the token itself when there is none. */
    private static int dot(Tokens tokens, int token, boolean words) {
        if (tokens.is(token, '.')) {
            boolean close = !tokens.spaceBefore(token) && !tokens.spaceBefore(token + 1);
            boolean apart = words && tokens.spaceBefore(token) && tokens.spaceBefore(token + 1);
            return close || apart && !tokens.breakBefore(token + 1) ? token + 1 : token;
        }
        int bracket = tokens.symbol(token) == 0 ? -1 : OPENING.indexOf(tokens.symbol(token));
        Term word = tokens.term(bracket < 0 ? token : token + 1, "email-dot");
        if (bracket < 0) {
            return word == null || !words || tokens.breakBefore(token) ? token : word.to();
        }
        int end = word != null ? word.to() : tokens.is(token + 1, '.') ? token + 2 : token;
        return end > token && tokens.is(end, CLOSING.charAt(bracket)) ? end + 1 : token;
    }

    /** The first token of a spelled dot that ends before a token; the token itself when there is none. */
    static int dotBefore(Tokens tokens, int token) {
        for (int from = token - 1; from >= token - 3 && from > 0; from--) {
            if (!tokens.is(from, '.') && dot(tokens, from, true) == token) {
                return from;
            }
        }
        return token;
    }

    /** Whether the name ends as host names do. */
    boolean isWhole() {
        String suffix = UrlSuffix.of(name);
        return suffix.length() < name.length()
                && suffix.length() >= SHORTEST_SUFFIX
                && suffix.chars().allMatch(Character::isLetter);
    }
}
