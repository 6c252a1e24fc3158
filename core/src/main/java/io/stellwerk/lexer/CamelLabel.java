package io.stellwerk.lexer;

/**
 * The labels of exported records, whose words stand without spaces: {@code ApplicationDeadline: 4 May}, {@code Offer_JobTitle_: Cooper}.
 * Elsewhere words such as {@code GitHub} stay whole.
 */
final class CamelLabel {

    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST = 64;

    private CamelLabel() {}

    /** Whether a capital may begin a word of its own: small letters before it, small ones behind. */
    static boolean isHump(String text, int wordStart, int capital) {
        return capital - wordStart >= SHORTEST_WORD
                && Character.isLowerCase(text.charAt(capital - 1))
                && capital + 1 < text.length()
                && Character.isLowerCase(text.charAt(capital + 1));
    }

    /** Whether the letters, digits and low lines around a place fill a line up to its colon. */
    static boolean around(String text, int place) {
        int from = place;
        while (from > 0 && place - from < LONGEST && isPart(text.charAt(from - 1))) {
            from--;
        }
        int to = place;
        while (to < text.length() && to - place < LONGEST && isPart(text.charAt(to))) {
            to++;
        }
        boolean opens = from == 0 || text.charAt(from - 1) == '\n';
        boolean colon = to < text.length() && text.charAt(to) == ':';
        return opens && colon && (to + 1 == text.length() || Character.isWhitespace(text.charAt(to + 1)));
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
