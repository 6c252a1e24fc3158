package io.stellwerk.lexer;

import io.stellwerk.table.Words;
import io.stellwerk.text.Folding;
import java.util.Set;

/**
 * The endings by which words address all genders, which belong to the word: {@code Mitarbeiter/in},
 * {@code eine/n}, {@code Professor:innen}, {@code Leiter*in}, {@code Dozent(in)}, {@code chercheur·euse}, {@code étudiant.e.s},
 * {@code directeur-trice}.
 */
final class InclusiveEnding {

    private static final String ROWS = "META-INF/stellwerk/inclusive-endings.tsv";
    private static final Set<String> ENDINGS = read("any");
    private static final Set<String> AFTER_STROKE = read("stroke");
    private static final Set<String> AFTER_HYPHEN = read("hyphen");
    private static final Set<String> IN_COMPOUNDS = read("compound");

    private static final int LONGEST = 6;
    private static final int LONGEST_COMPOUND = 24;

    /** {@code p.m} and {@code i.e} are no words with an ending. */
    private static final int SHORTEST_STEM = 3;

    private InclusiveEnding() {}

    private static Set<String> read(String sign) {
        return Words.read(InclusiveEnding.class.getClassLoader(), ROWS, sign);
    }

    /** Where a word with an inclusive ending ends: the given end when it has none. */
    static int extend(String text, int wordStart, int wordEnd) {
        int end = wordEnd;
        if (wordEnd - wordStart < SHORTEST_STEM) {
            return end;
        }
        for (int repeat = 0; repeat < 2; repeat++) {
            int next = once(text, end);
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static int once(String text, int end) {
        if (end + 1 >= text.length()) {
            return end;
        }
        char mark = text.charAt(end);
        if ("/:*·.•_(-".indexOf(mark) < 0) {
            return end;
        }
        int from = end + 1;
        if (mark != '-' && text.charAt(from) == '-') {
            from++;
        }
        int to = from;
        while (to < text.length() && to - from <= LONGEST_COMPOUND && Character.isLetter(text.charAt(to))) {
            to++;
        }
        if (to == from) {
            return end;
        }
        if (isCompound(text.substring(from, to), mark)) {
            return to;
        }
        boolean closed = mark != '(' || (to < text.length() && text.charAt(to) == ')');
        if (!closed || isAbbreviation(text, end, from, to) || !isEnding(text, from, to, mark)) {
            return end;
        }
        return mark == '(' ? to + 1 : to;
    }

    /** {@code Doktorand:innenstelle} goes on after the ending. */
    private static boolean isCompound(String letters, char mark) {
        if (":*_".indexOf(mark) < 0 || letters.length() > LONGEST_COMPOUND) {
            return false;
        }
        for (String ending : IN_COMPOUNDS) {
            if (letters.length() > ending.length() && letters.startsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 40 Std/M}: one capital after a small letter is short for a word. */
    private static boolean isAbbreviation(String text, int end, int from, int to) {
        return to == from + 1
                && Character.isUpperCase(text.charAt(from))
                && Character.isLowerCase(text.charAt(end - 1));
    }

    private static boolean isEnding(String text, int from, int to, char mark) {
        if (to - from > LONGEST || !isKnown(text.substring(from, to), mark)) {
            return false;
        }
        char after = to < text.length() ? text.charAt(to) : ' ';
        boolean address = after == '@'
                || after == '/'
                || (mark == '.' && after == '.' && to + 1 < text.length() && isFar(text, to + 1));
        boolean joined = mark == '-' && after == '-' && to + 1 < text.length() && isFar(text, to + 1);
        return !address && !joined && !Character.isLetterOrDigit(after);
    }

    /** {@code Impiegato/a} and {@code técnico/a} have their ending after a stroke only. */
    private static boolean isKnown(String ending, char mark) {
        String folded = Folding.fold(ending);
        return mark == '-'
                ? AFTER_HYPHEN.contains(folded)
                : ENDINGS.contains(folded) || (mark == '/' && AFTER_STROKE.contains(folded));
    }

    /** After {@code étudiant.e.} comes a short ending, after {@code www.e.} a host name. */
    private static boolean isFar(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to - from > 1;
    }
}
