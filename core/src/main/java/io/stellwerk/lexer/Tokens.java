package io.stellwerk.lexer;

import io.stellwerk.document.Document;
import io.stellwerk.lexicon.Lexicon;
import io.stellwerk.text.Folding;
import io.stellwerk.text.Span;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document in flat arrays, with the lexicon's terms that were found among them.
 *
 * <p>Tokens are addressed by their number from 0. Questions about numbers outside {@code 0..size()-1} are answered as for a text
 * that is silent there, so that readers may look around a token without care for the edges.
 */
public final class Tokens {

    static final byte SPACE_BEFORE = 1;
    static final byte BREAK_BEFORE = 2;
    static final byte CAPITAL = 4;
    static final byte ALL_CAPS = 8;

    private static final int LONGEST_NUMBER = 9;

    private final Document document;
    private final Lexicon lexicon;
    private final String text;
    private final TokenArrays arrays;
    private final TermIndex terms;
    private final @Nullable String[] folded;

    Tokens(Document document, Lexicon lexicon, TokenArrays arrays, TermIndex terms) {
        this.document = document;
        this.lexicon = lexicon;
        this.text = document.text().text();
        this.arrays = arrays;
        this.terms = terms;
        this.folded = new String[arrays.size];
    }

    /**
     * How many tokens there are.
     *
     * @return zero or more
     */
    public int size() {
        return arrays.size;
    }

    /**
     * The document that these are the tokens of.
     *
     * @return the document
     */
    public Document document() {
        return document;
    }

    /**
     * The lexicon that the terms come from.
     *
     * @return the lexicon
     */
    public Lexicon lexicon() {
        return lexicon;
    }

    /**
     * Where a token starts in the cleaned text.
     *
     * @param token a token's number
     * @return an offset; the text's length after the last token
     */
    public int start(int token) {
        return token < 0 ? 0 : token < size() ? arrays.start[token] : text.length();
    }

    /**
     * Where a token ends in the cleaned text.
     *
     * @param token a token's number
     * @return an offset; 0 before the first token
     */
    public int end(int token) {
        return token < 0 ? 0 : token < size() ? arrays.end[token] : text.length();
    }

    /**
     * The span of a run of tokens.
     *
     * @param from the first token
     * @param to the token after the last, greater than {@code from}
     * @return the span in the cleaned text
     */
    public Span span(int from, int to) {
        return new Span(start(from), end(to - 1));
    }

    /**
     * The text of a run of tokens, spaces between them as they are.
     *
     * @param from the first token
     * @param to the token after the last
     * @return the text, empty for an empty run
     */
    public String text(int from, int to) {
        return from >= to ? "" : text.substring(start(from), end(to - 1));
    }

    /**
     * A token's text.
     *
     * @param token a token's number
     * @return the text, empty outside the text
     */
    public String text(int token) {
        return inside(token) ? text.substring(arrays.start[token], arrays.end[token]) : "";
    }

    /**
     * The words in the form that they are compared in, one for each token.
     *
     * @return an unmodifiable view; empty text for a sign
     */
    public List<String> words() {
        return new FoldedWords(this);
    }

    /**
     * A token's text in the form that words are compared in.
     *
     * @param token a token's number
     * @return the folded text
     */
    public String folded(int token) {
        if (!inside(token)) {
            return "";
        }
        String known = folded[token];
        if (known == null) {
            known = Folding.fold(text, arrays.start[token], arrays.end[token]);
            folded[token] = known;
        }
        return known;
    }

    /**
     * Whether the token is a word.
     *
     * @param token a token's number
     * @return true for {@link TokenKind#WORD}
     */
    public boolean isWord(int token) {
        return inside(token) && arrays.kind[token] == TokenKind.WORD;
    }

    /**
     * Whether the token is a run of digits.
     *
     * @param token a token's number
     * @return true for {@link TokenKind#NUMBER}
     */
    public boolean isNumber(int token) {
        return inside(token) && arrays.kind[token] == TokenKind.NUMBER;
    }

    /**
     * Whether the token is this one symbol.
     *
     * @param token a token's number
     * @param symbol a character that is no letter and no digit
     * @return true when the token is it
     */
    public boolean is(int token, char symbol) {
        return inside(token) && arrays.kind[token] == TokenKind.SYMBOL && text.charAt(arrays.start[token]) == symbol;
    }

    /**
     * A token's only symbol.
     *
     * @param token a token's number
     * @return the character, 0 for words, numbers and outside the text
     */
    public char symbol(int token) {
        return inside(token) && arrays.kind[token] == TokenKind.SYMBOL ? text.charAt(arrays.start[token]) : 0;
    }

    /**
     * The value of a run of digits.
     *
     * @param token a token's number
     * @return the value; -1 for other tokens and for more than nine digits
     */
    public int number(int token) {
        if (!isNumber(token) || length(token) > LONGEST_NUMBER) {
            return -1;
        }
        int value = 0;
        for (int i = arrays.start[token]; i < arrays.end[token]; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    /**
     * A token's length.
     *
     * @param token a token's number
     * @return its characters, 0 outside the text
     */
    public int length(int token) {
        return inside(token) ? arrays.end[token] - arrays.start[token] : 0;
    }

    /**
     * Whether white space stands before the token.
     *
     * @param token a token's number
     * @return true also at the text's edges
     */
    public boolean spaceBefore(int token) {
        return !inside(token) || has(token, SPACE_BEFORE);
    }

    /**
     * Whether a line starts with the token.
     *
     * @param token a token's number
     * @return true also at the text's edges
     */
    public boolean breakBefore(int token) {
        return !inside(token) || has(token, BREAK_BEFORE);
    }

    /**
     * Whether the token starts with a capital letter.
     *
     * @param token a token's number
     * @return false for anything but words
     */
    public boolean isCapitalised(int token) {
        return inside(token) && has(token, CAPITAL);
    }

    /**
     * Whether the token is two or more capital letters.
     *
     * @param token a token's number
     * @return false for anything but words
     */
    public boolean isAllCaps(int token) {
        return inside(token) && has(token, ALL_CAPS);
    }

    /**
     * The sentence that a token stands in; a label is a sentence of its own.
     *
     * @param token a token's number
     * @return a number that grows through the text, -1 outside it
     */
    public int sentence(int token) {
        return inside(token) ? arrays.sentence[token] : -1;
    }

    /**
     * The first token of a token's sentence.
     *
     * @param token a token's number
     * @return the sentence's first token, the token itself outside the text
     */
    public int sentenceStart(int token) {
        return inside(token) ? arrays.sentenceStart[arrays.sentence[token]] : token;
    }

    /**
     * The token after a token's sentence.
     *
     * @param token a token's number
     * @return the next sentence's first token, or {@link #size()}; outside the text, the next token
     */
    public int sentenceEnd(int token) {
        return inside(token) ? arrays.sentenceStart[arrays.sentence[token] + 1] : token + 1;
    }

    /**
     * The block that a token stands in.
     *
     * @param token a token's number
     * @return an index into {@link Document#blocks()}, -1 for tokens of no block, such as list signs
     */
    public int block(int token) {
        return inside(token) ? arrays.block[token] : -1;
    }

    /**
     * The first token that starts at or after an offset.
     *
     * @param offset an offset of the cleaned text
     * @return a token's number, {@link #size()} when there is none
     */
    public int at(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (arrays.start[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * All terms, by their first token, longer ones first.
     *
     * @return the terms in reading order
     */
    public List<Term> terms() {
        return terms.all();
    }

    /**
     * The terms that start within a run of tokens.
     *
     * @param from the first token
     * @param to the token after the last
     * @return a view of {@link #terms()}
     */
    public List<Term> terms(int from, int to) {
        return terms.within(Math.min(Math.max(from, 0), size()), Math.min(Math.max(to, 0), size()));
    }

    /**
     * The terms that start within a stretch of the text.
     *
     * @param span offsets of the cleaned text
     * @return a view of {@link #terms()}
     */
    public List<Term> terms(Span span) {
        return terms(at(span.start()), at(span.end()));
    }

    /**
     * The terms of a kind.
     *
     * @param kind a concept kind
     * @return the terms in reading order
     */
    public List<Term> terms(String kind) {
        return terms.ofKind(lexicon.kind(kind));
    }

    /**
     * The terms of several kinds.
     *
     * @param kinds concept kinds
     * @return the terms in reading order, longer ones first
     */
    public List<Term> terms(String... kinds) {
        return terms.ofKinds(
                Arrays.stream(kinds).distinct().mapToInt(lexicon::kind).toArray());
    }

    /**
     * The longest term of a kind that starts with a token.
     *
     * @param token a token's number
     * @param kind a concept kind
     * @return the term, null when there is none
     */
    public @Nullable Term term(int token, String kind) {
        return inside(token) ? terms.longest(token, kind) : null;
    }

    /**
     * The longest term of a concept that starts with a token.
     *
     * @param token a token's number
     * @param kind a concept kind
     * @param value a value of this kind
     * @return the term, null when there is none
     */
    public @Nullable Term term(int token, String kind, String value) {
        return inside(token) ? terms.longest(token, kind, value) : null;
    }

    private boolean inside(int token) {
        return token >= 0 && token < arrays.size;
    }

    private boolean has(int token, byte flag) {
        return (arrays.flags[token] & flag) != 0;
    }
}
