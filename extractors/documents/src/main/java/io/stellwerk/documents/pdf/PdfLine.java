package io.stellwerk.documents.pdf;

/**
 * A line in reading order.
 *
 * @param text its words; a tab where a cell of a table ends
 * @param x left edge
 * @param end right edge
 * @param y baseline
 * @param size font size
 * @param bold whether all of it is bold
 * @param page number of the page from 0
 * @param column number of the column, counted through the document
 * @param edge right edge of the column
 */
record PdfLine(String text, float x, float end, float y, float size, boolean bold, int page, int column, float edge) {

    /** Whether the next line's first word had no room any more, so that the text goes on there. */
    boolean isFull(PdfLine next) {
        int space = next.text.indexOf(' ');
        float word = (space < 0 ? next.text.length() : space) * (next.end - next.x) / Math.max(1, next.text.length());
        return end + word + size / 4 > edge;
    }
}
