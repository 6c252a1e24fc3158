package io.stellwerk.recognizer;

/** Where a web address ends, character by character. */
final class UrlText {

    private static final int LONGEST = 2000;
    private static final int LONGEST_LINE_REST = 200;

    private UrlText() {}

    /** The end of the address that starts at an offset, without the punctuation of the sentence around it. */
    static int end(String text, int start) {
        boolean angled = start > 0 && text.charAt(start - 1) == '<';
        int end = run(text, start, Math.min(text.length(), start + LONGEST));
        if (end < text.length() && text.charAt(end) == '\n' && goesOn(text, end, angled)) {
            return trim(text, start, run(text, end + 1, Math.min(text.length(), end + LONGEST_LINE_REST)));
        }
        return trim(text, start, end);
    }

    private static int run(String text, int start, int limit) {
        int open = 0;
        int i = start;
        while (i < limit && !isDelimiter(text.charAt(i))) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (open < 0) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isDelimiter(char c) {
        return c <= ' ' || "<>\"[]|{}`".indexOf(c) >= 0 || c == '•';
    }

    /** A line that breaks after a stroke goes on where the next one still looks like an address: {@code https://uni.example/\njobs/42.html}. */
    private static boolean goesOn(String text, int lineEnd, boolean angled) {
        char last = text.charAt(lineEnd - 1);
        if (last != '/' && !(angled && "-=&?_".indexOf(last) >= 0)) {
            return false;
        }
        int end = run(text, lineEnd + 1, Math.min(text.length(), lineEnd + LONGEST_LINE_REST));
        if (angled) {
            return end < text.length() && text.charAt(end) == '>';
        }
        return looksLikePath(text.substring(lineEnd + 1, Math.max(lineEnd + 1, end)));
    }

    private static boolean looksLikePath(String rest) {
        boolean sign = false;
        for (int i = 0; i < rest.length() - 1; i++) {
            char c = rest.charAt(i);
            sign |= c == '/' || c == '=' || c == '_' || (c == '.' && Character.isLetterOrDigit(rest.charAt(i + 1)));
        }
        return sign && !rest.contains("@") && !rest.contains("://") && !rest.startsWith("www.");
    }

    private static int trim(String text, int start, int end) {
        int i = end;
        while (i > start && ".,;:!?'*_)–·".indexOf(text.charAt(i - 1)) >= 0 && !closes(text, start, i)) {
            i--;
        }
        return i;
    }

    /** A bracket that was opened within the address belongs to it. */
    private static boolean closes(String text, int start, int end) {
        return text.charAt(end - 1) == ')' && text.lastIndexOf('(', end - 1) >= start;
    }
}
