package io.stellwerk.documents.pdf;

import io.stellwerk.documents.limit.Budget;
import io.stellwerk.documents.limit.ReadException;
import io.stellwerk.documents.limit.ReadProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Reads PDF files. */
public final class PdfReader {
    private static final int TAIL = 2048;

    private PdfReader() {}

    /**
     * Reads the pages of a file.
     *
     * @param bytes the whole file
     * @param budget what the read may cost; takes the issues
     * @return its pages
     * @throws IOException when the file is broken, encrypted or above a limit
     */
    public static PdfContent read(byte[] bytes, Budget budget) throws IOException {
        StreamGuard.check(bytes, budget.limits());
        if (!isEnded(bytes)) {
            budget.report(ReadProblem.TRUNCATED, "no end of file mark");
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PdfContent(pages(document, budget), metadata(document));
        } catch (InvalidPasswordException locked) {
            throw new ReadException(ReadProblem.ENCRYPTED, "PDF needs a password", locked);
        } catch (UncheckedIOException limit) {
            throw limit.getCause() instanceof ReadException known ? known : limit.getCause();
        }
    }

    private static List<PdfPage> pages(PDDocument document, Budget budget) throws IOException {
        int count = document.getNumberOfPages();
        if (count > budget.limits().pages()) {
            budget.report(
                    ReadProblem.TOO_LARGE,
                    count + " pages, the first " + budget.limits().pages() + " were read");
        }
        GlyphCollector collector = new GlyphCollector(budget);
        List<PdfPage> pages = new ArrayList<>();
        for (int i = 0; i < Math.min(count, budget.limits().pages()); i++) {
            budget.checkTime();
            float height = document.getPage(i).getCropBox().getHeight();
            pages.add(new PdfPage(Segments.of(collector.page(document, i)), height));
        }
        return pages;
    }

    private static boolean isEnded(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private static Map<String, String> metadata(PDDocument document) {
        Map<String, String> metadata = new LinkedHashMap<>();
        PDDocumentInformation information = document.getDocumentInformation();
        put(metadata, "title", information.getTitle());
        put(metadata, "author", information.getAuthor());
        put(metadata, "created", information.getCustomMetadataValue("CreationDate"));
        put(metadata, "pages", String.valueOf(document.getNumberOfPages()));
        return Collections.unmodifiableMap(metadata);
    }

    private static void put(Map<String, String> metadata, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            metadata.put(name, value.strip());
        }
    }
}
