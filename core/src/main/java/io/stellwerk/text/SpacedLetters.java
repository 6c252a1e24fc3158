package io.stellwerk.text;

import java.util.ArrayList;
import java.util.List;

/** Words whose letters were set apart, {@code "V A C A N C Y"}; two spaces stand between such words. */
final class SpacedLetters {

    private static final int FEWEST = 5;

    private SpacedLetters() {}

    /** The runs of such letters, first to last; short words count beside a longer one in their line. */
    static List<Span> in(String source) {
        List<Span> found = new ArrayList<>();
        int from = 0;
        while (from < source.length()) {
            int end = source.indexOf('\n', from);
            end = end < 0 ? source.length() : end;
            addRuns(source, from, end, found);
            from = end + 1;
        }
        return found;
    }

    private static void addRuns(String source, int from, int end, List<Span> found) {
        List<Span> runs = List.of();
        int longest = 0;
        int i = from;
        while (i + 2 < end) {
            int last = lastOf(source, i, end);
            if (last > i) {
                runs = runs.isEmpty() ? new ArrayList<>() : runs;
                runs.add(new Span(i, last + 1));
                longest = Math.max(longest, (last - i) / 2 + 1);
                i = last;
            }
            i++;
        }
        if (longest >= FEWEST) {
            found.addAll(runs);
        }
    }

    /** The last letter of the run that starts at a character, the character itself where none does. */
    private static int lastOf(String source, int start, int end) {
        int last = start;
        if (source.charAt(start + 1) != ' ' || !isLetterAlone(source, start, end)) {
            return start;
        }
        while (last + 2 < end && source.charAt(last + 1) == ' ' && isLetterAlone(source, last + 2, end)) {
            last += 2;
        }
        return last;
    }

    private static boolean isLetterAlone(String source, int i, int end) {
        return Character.isLetter(source.charAt(i))
                && (i == 0 || !Character.isLetterOrDigit(source.charAt(i - 1)))
                && (i + 1 >= end || !Character.isLetterOrDigit(source.charAt(i + 1)));
    }
}
