package io.stellwerk.documents.pdf;

import io.stellwerk.documents.block.BlockSink;
import io.stellwerk.documents.limit.ReadException;
import io.stellwerk.documents.limit.ReadProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pages of a PDF that was read, and what it says about itself. */
public final class PdfContent {
    private static final int FEWEST_LETTERS = 20;

    private final List<PdfPage> pages;
    private final Map<String, String> metadata;

    PdfContent(List<PdfPage> pages, Map<String, String> metadata) {
        this.pages = List.copyOf(pages);
        this.metadata = metadata;
    }

    /**
     * What the file says about itself.
     *
     * @return {@code title}, {@code author}, {@code created} and {@code pages}, as far as stated
     */
    public Map<String, String> metadata() {
        return metadata;
    }

    /**
     * Writes the text in reading order.
     *
     * @param sink takes the blocks
     * @throws ReadException with {@link ReadProblem#NO_TEXT_LAYER} when the pages are images
     */
    public void write(BlockSink sink) throws ReadException {
        List<PdfLine> lines = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int column = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).column() + 1;
            lines.addAll(Columns.order(pages.get(i), i, column));
        }
        int letters = lines.stream().mapToInt(line -> line.text().length()).sum();
        if (letters < FEWEST_LETTERS) {
            throw new ReadException(
                    ReadProblem.NO_TEXT_LAYER, pages.size() + " pages with " + letters + " characters of text");
        }
        new PdfFlow(Repetitions.without(lines, pages), sink).write();
    }
}
