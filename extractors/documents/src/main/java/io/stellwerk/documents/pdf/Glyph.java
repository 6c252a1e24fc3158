package io.stellwerk.documents.pdf;

/**
 * A printed character or ligature; lengths in points, y grows downwards.
 *
 * @param text what it stands for
 * @param x left edge
 * @param y baseline
 * @param width its advance
 * @param size font size
 * @param bold whether its font is bold
 */
record Glyph(String text, float x, float y, float width, float size, boolean bold) {

    float end() {
        return x + width;
    }

    boolean isSpace() {
        return text.isBlank();
    }
}
