package io.stellwerk.documents.pdf;

/**
 * Words of one line without a wide gap between them.
 *
 * @param text the words
 * @param x left edge
 * @param end right edge
 * @param y baseline
 * @param size font size of most characters
 * @param bold whether all of it is bold
 */
record Segment(String text, float x, float end, float y, float size, boolean bold) {

    boolean covers(float position) {
        return x < position && position < end;
    }

    /** A list sign or number that stands apart from its item. */
    boolean isSign() {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return text.length() <= 3 && letters <= (text.endsWith(")") || "o".equals(text) ? 1 : 0);
    }
}
