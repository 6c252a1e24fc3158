package io.stellwerk.text;

import java.text.Normalizer;

/**
 * Brings a letter to the one case and accent form in which words are compared.
 *
 * <p>German and Nordic letters unfold into the pairs that people type in their place, so that {@code für} and {@code fuer} are one
 * word: ä is ae, ö and ø are oe, ü is ue, å is aa, ß is ss. Every other letter loses its accent: {@code Durée} is {@code duree}.
 */
public final class Folding {

    private static final int TABLE = 0x250;
    private static final char[] FIRST = new char[TABLE];
    private static final char[] SECOND = new char[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            String folded = foldSlowly(c);
            FIRST[c] = folded.isEmpty() ? 0 : folded.charAt(0);
            SECOND[c] = folded.length() > 1 ? folded.charAt(1) : 0;
        }
    }

    private Folding() {}

    /**
     * The first folded character.
     *
     * @param c any character
     * @return its folded form; the character itself where folding knows nothing better
     */
    public static char first(char c) {
        return c < TABLE ? FIRST[c] : Character.toLowerCase(c);
    }

    /**
     * The second folded character of the few letters that unfold into two.
     *
     * @param c any character
     * @return the second character, 0 when there is none
     */
    public static char second(char c) {
        return c < TABLE ? SECOND[c] : 0;
    }

    /**
     * Folds a whole text.
     *
     * @param text any text
     * @return its folded form
     */
    public static String fold(CharSequence text) {
        return isFolded(text, 0, text.length()) ? text.toString() : rewrite(text, 0, text.length());
    }

    /**
     * Folds a part of a text.
     *
     * @param text any text
     * @param from where the part starts
     * @param to where it ends
     * @return its folded form
     */
    public static String fold(String text, int from, int to) {
        return isFolded(text, from, to) ? text.substring(from, to) : rewrite(text, from, to);
    }

    private static String rewrite(CharSequence text, int from, int to) {
        StringBuilder folded = new StringBuilder(to - from + 4);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            folded.append(first(c));
            if (second(c) != 0) {
                folded.append(second(c));
            }
        }
        return folded.toString();
    }

    private static boolean isFolded(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static String foldSlowly(char c) {
        char lower = Character.toLowerCase(c);
        return switch (lower) {
            case 'ä', 'æ' -> "ae";
            case 'ö', 'ø', 'œ' -> "oe";
            case 'ü' -> "ue";
            case 'å' -> "aa";
            case 'ß' -> "ss";
            case 'ð' -> "d";
            case 'ł' -> "l";
            case 'ı' -> "i";
            default ->
                Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).substring(0, 1);
        };
    }
}
