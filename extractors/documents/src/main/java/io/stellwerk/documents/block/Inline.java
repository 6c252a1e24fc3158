package io.stellwerk.documents.block;

import java.util.Arrays;

/**
 * A run of text on its way into a block: white space collapsed, line breaks kept, each character with its source and
 * weight.
 */
public final class Inline {
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private boolean[] bold = new boolean[32];
    private boolean spacePending;
    private int spaceStart;
    private int spaceEnd;

    /**
     * Adds text from nowhere, its white space collapsed.
     *
     * @param addition the text
     * @return this
     */
    public Inline add(CharSequence addition) {
        return add(addition, false);
    }

    /**
     * Adds text from nowhere, its white space collapsed.
     *
     * @param addition the text
     * @param isBold whether it is printed bold
     * @return this
     */
    public Inline add(CharSequence addition, boolean isBold) {
        for (int i = 0; i < addition.length(); i++) {
            add(addition.charAt(i), -1, -1, isBold);
        }
        return this;
    }

    /**
     * Adds one character; a space or line end becomes one space between words.
     *
     * @param c the character
     * @param start where it starts in the source, negative when it has none
     * @param end where it ends in the source
     * @param isBold whether it is printed bold
     */
    public void add(char c, int start, int end, boolean isBold) {
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
            space(start, end);
        } else if (c >= ' ') {
            if (spacePending && text.length() > 0 && last() != '\n') {
                put(' ', spaceStart, spaceEnd, isBold && bold[text.length() - 1]);
            }
            spacePending = false;
            put(c, start, end, isBold);
        }
    }

    private void space(int start, int end) {
        if (!spacePending) {
            spacePending = true;
            spaceStart = start;
        }
        spaceEnd = end;
    }

    /** Parts the words before and after. */
    public void space() {
        if (!spacePending) {
            space(-1, -1);
        }
    }

    /** Ends the line; breaks at the start are dropped. */
    public void lineBreak() {
        spacePending = false;
        if (text.length() > 0) {
            put('\n', -1, -1, bold[text.length() - 1]);
        }
    }

    /**
     * Adds one character as it is, white space too.
     *
     * @param c the character
     * @param start where it starts in the source, negative when it has none
     * @param end where it ends in the source
     */
    public void raw(char c, int start, int end) {
        put(c, start, end, false);
    }

    private void put(char c, int start, int end, boolean isBold) {
        int at = text.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
            bold = Arrays.copyOf(bold, at * 2);
        }
        starts[at] = start;
        ends[at] = end;
        bold[at] = isBold;
        text.append(c);
    }

    /**
     * A part of this text.
     *
     * @param from first offset
     * @param to offset after the last
     * @return a copy without white space around it
     */
    public Inline part(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        Inline part = new Inline();
        for (int i = start; i < end; i++) {
            part.put(text.charAt(i), starts[i], ends[i], bold[i]);
        }
        return part;
    }

    /**
     * The same text in one line.
     *
     * @return a copy with spaces in place of line breaks
     */
    public Inline joined() {
        Inline joined = part(0, text.length());
        for (int i = 0; i < joined.text.length(); i++) {
            if (joined.text.charAt(i) == '\n') {
                joined.text.setCharAt(i, ' ');
            }
        }
        return joined;
    }

    /**
     * Whether there is nothing to read.
     *
     * @return true for no characters or only white space
     */
    public boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /**
     * How many letters and digits from the start are bold, with all between them.
     *
     * @return the offset of the first visible character that is not bold, or the length
     */
    public int boldLength() {
        int i = 0;
        while (i < text.length() && (bold[i] || isBlank(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    /**
     * The number of characters so far.
     *
     * @return the length, zero or greater
     */
    public int length() {
        return text.length();
    }

    /**
     * The last character.
     *
     * @return the character; a space when there is none
     */
    public char last() {
        return text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
    }

    /**
     * Whether white space was added after the last character.
     *
     * @return true when the next character starts a new word
     */
    public boolean endsWithSpace() {
        return spacePending || text.length() == 0 || last() == '\n';
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /**
     * The text.
     *
     * @return its characters, lines parted by line feeds
     */
    @Override
    public String toString() {
        return text.toString();
    }
}
