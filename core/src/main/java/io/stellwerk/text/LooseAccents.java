package io.stellwerk.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Accents that some PDF files keep beside their letters: {@code "f¨ur"} and {@code "Universit´ e"} before them, {@code "fu¨r"} and
 * {@code "Universite´"} behind. On which side is told by the whole text; where nothing tells, as in {@code "l´usine"}, they are
 * apostrophes and quotation marks and stay.
 */
final class LooseAccents {

    private static final String SIGNS = "¨´`ˆ˜¸";
    private static final String MARKS = "\u0308\u0301\u0300\u0302\u0303\u0327";
    private static final String[] LETTERS = {"aouAOUeiEI", "eEaiouAIOU", "eauEAU", "eaiouEAIOU", "naoNAO", "cC"};
    private static final char DOTLESS_I = 'ı';
    private static final int LEAST_EVIDENCE = 2;

    private final String source;
    private final boolean before;
    private final boolean behind;

    private LooseAccents(String source, int before, int behind) {
        this.source = source;
        this.before = before >= LEAST_EVIDENCE && before > behind;
        this.behind = behind >= LEAST_EVIDENCE && behind >= before;
    }

    static LooseAccents of(String source) {
        int before = 0;
        int behind = 0;
        for (int i = 1; i < source.length(); i++) {
            if (isSign(source.charAt(i)) && !isElision(source, i)) {
                boolean next = composed(source.charAt(i), at(source, letterBehind(source, i))) != null;
                boolean last = composed(source.charAt(i), source.charAt(i - 1)) != null;
                before += next && !last && Character.isLetter(source.charAt(i - 1)) ? 1 : 0;
                behind += last && !next ? 1 : 0;
            }
        }
        return new LooseAccents(source, before, behind);
    }

    static boolean isSign(char c) {
        return c == '`' || c >= '¨' && SIGNS.indexOf(c) >= 0;
    }

    /** The letter with its accent that a run of characters stands for, null where there is none. */
    Repertoire.@Nullable Repair at(int i) {
        char c = source.charAt(i);
        if (before && isSign(c)) {
            int letter = letterBehind(source, i);
            String whole = composed(c, at(source, letter));
            return whole == null ? null : new Repertoire.Repair(whole, letter + 1 - i);
        }
        if (behind && isSign(at(source, i + 1))) {
            String whole = composed(source.charAt(i + 1), c);
            return whole == null ? null : new Repertoire.Repair(whole, 2);
        }
        return null;
    }

    /** Where the letter of a sign before it stands: {@code "Universit´ e"} has a space between, but none before the sign. */
    private static int letterBehind(String source, int sign) {
        boolean parted = at(source, sign + 1) == ' ' && sign > 0 && Character.isLetter(source.charAt(sign - 1));
        return parted ? sign + 2 : sign + 1;
    }

    /** {@code "l´usine"}: a sign after the only letter of a word may be an apostrophe. */
    private static boolean isElision(String source, int sign) {
        return source.charAt(sign) != '¨'
                && Character.isLetter(source.charAt(sign - 1))
                && (sign == 1 || !Character.isLetter(source.charAt(sign - 2)));
    }

    private static char at(String source, int i) {
        return i < source.length() ? source.charAt(i) : ' ';
    }

    private static @Nullable String composed(char sign, char letter) {
        int accent = SIGNS.indexOf(sign);
        char base = letter == DOTLESS_I ? 'i' : letter;
        return LETTERS[accent].indexOf(base) < 0
                ? null
                : Normalizer.normalize("" + base + MARKS.charAt(accent), Normalizer.Form.NFC);
    }
}
