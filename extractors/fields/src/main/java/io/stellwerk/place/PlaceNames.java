package io.stellwerk.place;

import io.stellwerk.table.Words;
import io.stellwerk.text.Folding;
import java.util.Locale;
import java.util.Set;

/**
 * The spelling of place names: the form in which they are compared, and the capitals of a name printed without case.
 *
 * <p>{@code SAINT-MARTIN-D'HÈRES}, {@code Saint Martin d'Heres} and {@code saint-martin-d’hères} are one name:
 * {@code saint martin d heres}.
 */
public final class PlaceNames {
    /** Words within a name that stay small: articles and prepositions of the languages of the gazetteers. */
    private static final Set<String> SMALL =
            Words.read(PlaceNames.class.getClassLoader(), "META-INF/stellwerk/places/small-words.tsv");

    /** Letters that fold into two, and that a keyboard without them replaces by one. */
    private static final String UMLAUTS = "äöüåøÄÖÜÅØ";

    private PlaceNames() {}

    /**
     * The form in which names are compared.
     *
     * <p>Small letters without accents; ä is ae, ö and ø are oe, ü is ue, å is aa, æ is ae, œ is oe, ß is ss. What is
     * neither letter nor digit counts as white space, and white space is one space, none at the ends.
     *
     * @param name a name as printed, such as {@code Halle (Saale)}
     * @return the folded name, such as {@code halle saale}; empty if there is no letter and no digit
     */
    public static String fold(CharSequence name) {
        StringBuilder folded = new StringBuilder(name.length() + 4);
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !Character.isLetterOrDigit(c)) {
                gap |= !isCombining(c);
                continue;
            }
            if (gap && folded.length() > 0) {
                folded.append(' ');
            }
            gap = false;
            folded.append(Folding.first(c));
            if (Folding.second(c) != 0) {
                folded.append(Folding.second(c));
            }
        }
        return folded.toString();
    }

    /**
     * The folded name as typed where umlauts are lost, {@code tubingen}; the folded name itself where there are none.
     */
    static String foldPlainly(String name, String folded) {
        StringBuilder plain = null;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (UMLAUTS.indexOf(c) >= 0) {
                plain = plain == null ? new StringBuilder(name) : plain;
                plain.setCharAt(i, Folding.first(c));
            }
        }
        return plain == null ? folded : fold(plain);
    }

    /**
     * Whether a word stays small within a name, as in {@code Bourg-en-Val}.
     *
     * @param word a word in small letters
     * @return true for articles and prepositions of the gazetteers' languages
     */
    public static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    /**
     * Gives a name its capitals where it is printed in one case.
     *
     * <p>{@code SAINT-MARTIN-D'HÈRES} becomes {@code Saint-Martin-d'Hères}, {@code FRANKFURT AM MAIN} becomes
     * {@code Frankfurt am Main}. Accents that the print lacks are not made up; {@link Gazetteer#proper} knows those.
     *
     * @param name a name as printed
     * @return the name with capitals; the name as it stands, without white space around it, where it mixes cases or
     *     is a short form in capitals of up to three letters, such as {@code ETH}
     */
    public static String proper(CharSequence name) {
        String printed = name.toString().strip();
        boolean upper = printed.equals(printed.toUpperCase(Locale.ROOT));
        boolean lower = printed.equals(printed.toLowerCase(Locale.ROOT));
        if (upper == lower || (upper && printed.length() <= 3)) {
            return printed;
        }
        StringBuilder proper = new StringBuilder(printed.length());
        int start = 0;
        for (int i = 0; i <= printed.length(); i++) {
            if (i == printed.length() || !Character.isLetterOrDigit(printed.charAt(i))) {
                appendWord(proper, printed.substring(start, i).toLowerCase(Locale.ROOT), isOpenElision(printed, i));
                if (i < printed.length()) {
                    proper.append(printed.charAt(i));
                }
                start = i + 1;
            }
        }
        return proper.toString();
    }

    private static void appendWord(StringBuilder proper, String word, boolean elided) {
        boolean small = proper.length() > 0 && (SMALL.contains(word) || (elided && word.length() == 1));
        if (word.isEmpty() || small) {
            proper.append(word);
        } else {
            proper.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word, 1, word.length());
        }
    }

    private static boolean isOpenElision(String printed, int i) {
        return i < printed.length() && (printed.charAt(i) == '\'' || printed.charAt(i) == '’');
    }

    private static boolean isCombining(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }
}
