package io.stellwerk.documents.pdf;

import java.util.List;

/**
 * What stands on a page.
 *
 * @param segments its text, by lines from the top
 * @param height height of the page in points
 */
record PdfPage(List<Segment> segments, float height) {

    PdfPage {
        segments = List.copyOf(segments);
    }
}
