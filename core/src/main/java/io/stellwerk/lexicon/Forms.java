package io.stellwerk.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Cuts a form into the parts that the lexer would make of it. */
final class Forms {

    private Forms() {}

    static List<String> words(String form) {
        List<String> parts = new ArrayList<>();
        int i = 0;
        while (i < form.length()) {
            char c = form.charAt(i);
            int end = i + 1;
            if (Character.isLetter(c) || c == '*') {
                while (end < form.length() && (Character.isLetter(form.charAt(end)) || form.charAt(end) == '*')) {
                    end++;
                }
                parts.add(form.substring(i, end));
            } else if (Character.isDigit(c)) {
                while (end < form.length() && Character.isDigit(form.charAt(end))) {
                    end++;
                }
                parts.add(form.substring(i, end));
            } else if (!Character.isWhitespace(c) && !isConnector(c)) {
                parts.add(String.valueOf(c));
            }
            i = end;
        }
        return parts;
    }

    /** What may stand between the words of a form without changing it. */
    static boolean isConnector(char c) {
        return c == '-' || c == '–' || c == '\'' || c == '/' || c == '.' || c == '’';
    }
}
