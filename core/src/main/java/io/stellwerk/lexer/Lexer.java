package io.stellwerk.lexer;

import io.stellwerk.document.Document;
import io.stellwerk.lexicon.Lexicon;
import io.stellwerk.text.Folding;

/**
 * Cuts a document into tokens and finds the lexicon's terms, in one pass over the characters and one over the tokens.
 *
 * <p>Its time is linear in the text: a form has a bounded number of words, so each token is looked at a bounded number of times.
 */
public final class Lexer {

    private static final int CHARACTERS_PER_TOKEN = 4;
    private static final int LONGEST_WORD = 64;
    /** No form holds a longer number. */
    private static final int LONGEST_NUMBER = 3;

    private static final int MOST_CLASSES = 8;

    private final String text;
    private final Lexicon lexicon;
    private final TokenArrays arrays;
    private final char[] folded = new char[2 * LONGEST_WORD];
    private final int[] found = new int[MOST_CLASSES];

    private Lexer(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.arrays = new TokenArrays(text.length() / CHARACTERS_PER_TOKEN + 16);
    }

    /**
     * Reads a document.
     *
     * @param document the document
     * @param lexicon the forms to find
     * @return its tokens
     */
    public static Tokens read(Document document, Lexicon lexicon) {
        Lexer lexer = new Lexer(document.text().text(), lexicon);
        lexer.scan();
        TermFinder finder = new TermFinder(lexer.arrays, lexer.text, lexicon);
        Sentences.mark(document, lexer.arrays, lexer.text, finder);
        TermIndex terms = finder.find();
        InlineLabels labels = InlineLabels.in(document, lexer.arrays, terms.ofKind(lexicon.kind("label")));
        if (labels.isEmpty()) {
            return new Tokens(document, lexicon, lexer.arrays, terms);
        }
        Document parted = labels.part(document);
        Sentences.mark(parted, lexer.arrays, lexer.text, finder);
        return new Tokens(parted, lexicon, lexer.arrays, terms);
    }

    /**
     * Does only the first pass, over the characters, with the look-up of each word: the measure of what reading costs at least.
     *
     * @param document the document
     * @param lexicon the forms to look up
     * @return how many tokens and word classes were found
     */
    public static int scan(Document document, Lexicon lexicon) {
        Lexer lexer = new Lexer(document.text().text(), lexicon);
        lexer.scan();
        return lexer.arrays.size + lexer.arrays.classCount;
    }

    private void scan() {
        byte before = Tokens.SPACE_BEFORE | Tokens.BREAK_BEFORE;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\n') {
                before = Tokens.SPACE_BEFORE | Tokens.BREAK_BEFORE;
                i++;
            } else if (c == ' ' || c == '\t') {
                before |= Tokens.SPACE_BEFORE;
                i++;
            } else {
                i = c >= '0' && c <= '9'
                        ? number(i, before)
                        : Character.isLetter(c) ? word(i, before) : symbol(i, before);
                before = 0;
            }
        }
    }

    private int number(int start, byte before) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        int wordClass = end - start > LONGEST_NUMBER ? -1 : lexicon.numberClass(text.substring(start, end));
        if (wordClass >= 0) {
            arrays.addClass(wordClass);
        }
        arrays.add(TokenKind.NUMBER, start, end, before);
        return end;
    }

    private int symbol(int start, byte before) {
        int wordClass = lexicon.symbolClass(text.charAt(start));
        if (wordClass >= 0) {
            arrays.addClass(wordClass);
        }
        arrays.add(TokenKind.SYMBOL, start, start + 1, before);
        return start + 1;
    }

    private int word(int start, byte before) {
        return word(start, text.length(), before);
    }

    private int word(int start, int limit, byte before) {
        int length = 0;
        int capitals = 0;
        int hump = 0;
        int end = start;
        while (end < limit) {
            char c = text.charAt(end);
            if (c < 'a' || c > 'z') {
                if (!Character.isLetter(c)) {
                    break;
                }
                if (Character.isUpperCase(c)) {
                    capitals++;
                    hump = hump == 0 && CamelLabel.isHump(text, start, end) ? end : hump;
                }
            }
            if (length < LONGEST_WORD) {
                folded[length++] = Folding.first(c);
                char second = Folding.second(c);
                if (second != 0) {
                    folded[length++] = second;
                }
            }
            end++;
        }
        int classes = lexicon.classes(folded, length, found);
        if (hump > 0 && CamelLabel.around(text, start)) {
            return word(start, hump, before);
        }
        for (int k = 0; k < classes; k++) {
            arrays.addClass(found[k]);
        }
        boolean capital = Character.isUpperCase(text.charAt(start));
        boolean allCaps = capital && capitals == end - start && capitals > 1;
        byte flags = (byte) (before | (capital ? Tokens.CAPITAL : 0) | (allCaps ? Tokens.ALL_CAPS : 0));
        int extended = InclusiveEnding.extend(text, start, end);
        arrays.add(TokenKind.WORD, start, extended, flags);
        return extended;
    }
}
