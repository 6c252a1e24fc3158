package io.stellwerk.document;

import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One line without the space around it.
 *
 * @param text the whole text
 * @param start first character that is no space
 * @param end after the last character that is no space
 */
record Line(String text, int start, int end) {

    private static final String BULLETS = "•·◦▪►✓✔❖➢>*-–+o●○■□▸▹‣∙→➔➜➤✅☑★◆";

    static List<Line> split(String text) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            lines.add(trimmed(text, from, to));
            from = to + 1;
        }
        return lines;
    }

    static Line trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Line(text, start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    boolean isBlank() {
        return start == end;
    }

    int length() {
        return end - start;
    }

    char first() {
        return text.charAt(start);
    }

    char last() {
        return text.charAt(end - 1);
    }

    char at(int offset) {
        return start + offset < end ? text.charAt(start + offset) : ' ';
    }

    Span span() {
        return new Span(start, end);
    }

    int firstWordLength() {
        int i = start;
        while (i < end && text.charAt(i) != ' ') {
            i++;
        }
        return i - start;
    }

    int wordCount() {
        int words = 1;
        for (int i = start; i < end; i++) {
            words += text.charAt(i) == ' ' && text.charAt(i + 1) != ' ' ? 1 : 0;
        }
        return words;
    }

    /** A line of nothing but dashes, stars or equals signs parts blocks and says nothing. */
    boolean isRule() {
        for (int i = start; i < end; i++) {
            if ("-=*_~#. –•+".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !isBlank();
    }

    boolean endsSentence() {
        return ".!?:;".indexOf(last()) >= 0;
    }

    boolean startsLower() {
        return Character.isLowerCase(first());
    }

    boolean startsWithNumber() {
        return Character.isDigit(first());
    }

    /** Whether the last word is in lower case, as no name of a street or town is. */
    boolean endsLower() {
        int i = end;
        while (i > start && text.charAt(i - 1) != ' ') {
            i--;
        }
        return Character.isLowerCase(text.charAt(i));
    }

    /** Whether a bracket is opened that the line does not close. */
    boolean opensBracket() {
        for (int i = end - 1; i > start; i--) {
            if (text.charAt(i) == '(' || text.charAt(i) == ')') {
                return text.charAt(i) == '(';
            }
        }
        return false;
    }

    /** How many characters a list sign with its space takes at the line's start, 0 when there is none. */
    int bulletLength() {
        char c = first();
        if (BULLETS.indexOf(c) >= 0) {
            return isSpace(at(1)) && length() > 2 ? 2 : c == '•' || c == '●' ? 1 : 0;
        }
        int i = 0;
        while (i < 2 && Character.isDigit(at(i))) {
            i++;
        }
        boolean letter = i == 0 && Character.isLowerCase(c) && at(1) == ')';
        i = letter ? 1 : i;
        boolean numbered =
                i > 0 && (at(i) == '.' || at(i) == ')') && at(i + 1) == ' ' && Character.isUpperCase(at(i + 2));
        return numbered ? i + 2 : 0;
    }

    /** Whether the list sign is a number: in wrapped text it may be a date's day, "zum\n1. Dezember". */
    boolean hasNumberBullet() {
        return Character.isDigit(first()) && bulletLength() > 0;
    }
}
