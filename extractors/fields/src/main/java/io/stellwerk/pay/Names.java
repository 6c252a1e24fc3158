package io.stellwerk.pay;

import java.util.ArrayList;
import java.util.List;

/** Names of systems, grades and steps as people write them. */
final class Names {
    private Names() {}

    /** Letters and digits alone, lower case, umlauts spelled out: "TVöD (Bund)" and "TVoeD-Bund" are one name. */
    static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length() + 2);
        for (int i = 0; i < name.length(); i++) {
            char c = Character.toLowerCase(name.charAt(i));
            switch (c) {
                case 'ä' -> folded.append("ae");
                case 'ö' -> folded.append("oe");
                case 'ü' -> folded.append("ue");
                case 'ß' -> folded.append("ss");
                default -> {
                    if (Character.isLetterOrDigit(c)) {
                        folded.append(c);
                    }
                }
            }
        }
        return folded.toString();
    }

    /** The parts between separators, without white space around them and without blank parts. */
    static List<String> list(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == separator) {
                String part = text.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
