package io.stellwerk.document;

import io.stellwerk.table.Words;
import java.util.Set;

/** Words that end no line of their own: after {@code "Anfragen an das"} the text goes on in the next line, however short this one is. */
final class OpenWords {

    private static final String ROWS = "META-INF/stellwerk/open-words.tsv";
    private static final int LONGEST = 12;
    private static final Set<String> WORDS = Words.read(OpenWords.class.getClassLoader(), ROWS);

    private OpenWords() {}

    static boolean ends(Line line) {
        String text = line.text();
        int to = line.last() == '.' || line.last() == '\'' || line.last() == '’' ? line.end() - 1 : line.end();
        int from = to;
        while (from > line.start() && to - from <= LONGEST && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        boolean whole = from == line.start() || text.charAt(from - 1) == ' ';
        return whole
                && from > line.start()
                && WORDS.contains(text.substring(from, to))
                && isOpen(line, text.substring(from, to));
    }

    /** Of words with a point only abbreviations are open, and those are written with a capital: "Prof. Dr." */
    private static boolean isOpen(Line line, String word) {
        return line.last() != '.' || Character.isUpperCase(word.charAt(0)) && word.length() <= 4;
    }
}
