package io.stellwerk.documents.page;

import io.stellwerk.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much of one text stands in another, by runs of three words. */
final class Coverage {
    private static final int RUN = 3;

    private Coverage() {}

    /** From 0 for nothing to 1 for all. */
    static double of(String part, String whole) {
        Set<String> known = new HashSet<>(runs(whole));
        List<String> wanted = runs(part);
        if (wanted.isEmpty()) {
            return 1;
        }
        int found = 0;
        for (String run : wanted) {
            found += known.contains(run) ? 1 : 0;
        }
        return (double) found / wanted.size();
    }

    private static List<String> runs(String text) {
        List<String> words = words(Folding.fold(text));
        List<String> runs = new ArrayList<>();
        int length = Math.min(RUN, words.size());
        for (int i = 0; length > 0 && i + length <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + length)));
        }
        return runs;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }
}
