package io.stellwerk.documents.pdf;

import io.stellwerk.documents.limit.Budget;
import io.stellwerk.documents.limit.ReadException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the glyphs of one page at a time, with their places. */
final class GlyphCollector extends PDFTextStripper {
    private static final int BOLD_WEIGHT = 600;

    private final Budget budget;
    private final List<Glyph> glyphs = new ArrayList<>();
    private int characters;

    GlyphCollector(Budget budget) {
        this.budget = budget;
        setSuppressDuplicateOverlappingText(true);
    }

    List<Glyph> page(PDDocument document, int number) throws IOException {
        glyphs.clear();
        setStartPage(number + 1);
        setEndPage(number + 1);
        writeText(document, Writer.nullWriter());
        return List.copyOf(glyphs);
    }

    /** Text that runs upwards or downwards, such as a mark along the margin, is not part of the lines. */
    @Override
    protected void processTextPosition(TextPosition text) {
        String unicode = text.getUnicode();
        characters += unicode == null ? 0 : unicode.length();
        check();
        if (unicode == null || unicode.isEmpty() || text.getDir() != 0 || isDoubled(text, unicode)) {
            return;
        }
        float size = Math.max(1, Math.abs(text.getFontSizeInPt()));
        glyphs.add(new Glyph(
                unicode, text.getXDirAdj(), text.getYDirAdj(), text.getWidthDirAdj(), size, isBold(text.getFont())));
    }

    /** Some programs print bold by printing twice, a little apart. */
    private boolean isDoubled(TextPosition text, String unicode) {
        for (int i = glyphs.size() - 1; i >= Math.max(0, glyphs.size() - 3); i--) {
            Glyph before = glyphs.get(i);
            float near = Math.max(0.3f, before.width() * 0.2f);
            if (before.text().equals(unicode)
                    && Math.abs(before.x() - text.getXDirAdj()) < near
                    && Math.abs(before.y() - text.getYDirAdj()) < near) {
                return true;
            }
        }
        return false;
    }

    private void check() {
        try {
            budget.checkText(characters);
        } catch (ReadException limit) {
            throw new UncheckedIOException(limit);
        }
    }

    private static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        boolean named =
                name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("semib");
        boolean heavy =
                font.getFontDescriptor() != null && font.getFontDescriptor().getFontWeight() >= BOLD_WEIGHT;
        return named || heavy;
    }
}
