package io.stellwerk.text;

import io.stellwerk.table.Words;
import java.util.Set;

/** Words divided at a line's end, and the marks that mail and Markdown put at the edges of words and lines. */
final class LineEnds {

    /** After a hyphen, these go on a list ("Vor-\nund Nachbereitung"), they don't end a word. */
    private static final Set<String> CONJUNCTIONS =
            Words.read(LineEnds.class.getClassLoader(), "META-INF/stellwerk/joining-words.tsv");

    private static final int LONGEST_GAP = 12;
    private static final int LONGEST_ADDRESS = 80;

    private LineEnds() {}

    /**
     * The length of hyphen, line break and indentation where a word goes on in the next line, else 0: {@code "Bewer-\nbung"} is one
     * word, {@code "Vor-\nund"} and {@code "2-\n3"} are not.
     *
     * @param end where the text goes on behind the hyphen
     */
    static int dividedWord(String source, int hyphen, int end) {
        if (hyphen == 0 || !Character.isLetterOrDigit(source.charAt(hyphen - 1))) {
            return 0;
        }
        int i = end;
        int limit = Math.min(source.length(), i + LONGEST_GAP);
        int breaks = 0;
        while (i < limit && isSpace(source.charAt(i))) {
            breaks += source.charAt(i) == '\n' ? 1 : 0;
            i++;
        }
        if (breaks != 1 || i >= source.length()) {
            return 0;
        }
        if (isAddress(source, hyphen)) {
            return Character.isLetterOrDigit(source.charAt(i)) ? i - hyphen : 0;
        }
        return Character.isLetter(source.charAt(hyphen - 1))
                        && Character.isLowerCase(source.charAt(i))
                        && !CONJUNCTIONS.contains(wordAt(source, i))
                ? i - hyphen
                : 0;
    }

    /**
     * The length of what some writers of PDF put between two words, else 0: a tab, a carriage return (a line feed after copying), a
     * space and a no-break space.
     */
    static int wordGap(String source, int tab) {
        boolean broken = source.startsWith("\t\r \u00A0", tab) || source.startsWith("\t\n \u00A0", tab);
        return broken ? 4 : 0;
    }

    /** What stands between the two halves: a hyphen within an e-mail or web address, nothing within a word. */
    static String joint(String source, int hyphen) {
        return isAddress(source, hyphen) ? "-" : "";
    }

    /** The length of a Markdown escape, a strong emphasis or a quotation mark of mail, else 0. */
    static int markLength(String source, int i) {
        char c = source.charAt(i);
        char next = i + 1 < source.length() ? source.charAt(i + 1) : 0;
        if (c == '\\') {
            return next == '\n' || (next != 0 && "-*_#.[]()>`+~|".indexOf(next) >= 0) ? 1 : 0;
        }
        if (c == '*') {
            return next != '*' ? 0 : i + 2 < source.length() && source.charAt(i + 2) == '*' ? 3 : 2;
        }
        boolean lineStart = i == 0 || source.charAt(i - 1) == '\n' || (source.charAt(i - 1) == '>');
        return lineStart ? (next == ' ' ? 2 : 1) : 0;
    }

    private static boolean isAddress(String source, int hyphen) {
        for (int i = hyphen - 1; i >= Math.max(0, hyphen - LONGEST_ADDRESS); i--) {
            char c = source.charAt(i);
            if (c == '@' || (c == ':' && source.startsWith("://", i))) {
                return true;
            }
            if (isSpace(c)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u00A0';
    }

    private static String wordAt(String source, int start) {
        int end = start;
        while (end < source.length() && end - start < 6 && Character.isLetter(source.charAt(end))) {
            end++;
        }
        return source.substring(start, end);
    }
}
