package io.stellwerk.documents.structured;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * The job postings that a page states as data.
 *
 * @param postings the postings: those in JSON-LD first, then microdata, then RDFa, each in the order of the page
 * @param errors places and causes of data that could not be read
 */
public record StructuredData(List<StructuredPosting> postings, List<String> errors) {

    /**
     * Takes copies of the lists.
     *
     * @param postings the postings: those in JSON-LD first, then microdata, then RDFa, each in the order of the page
     * @param errors places and causes of data that could not be read
     */
    public StructuredData {
        postings = List.copyOf(postings);
        errors = List.copyOf(errors);
    }

    /**
     * Reads a page that is parsed already.
     *
     * @param page the page
     * @return its postings, none when it has no structured data
     */
    public static StructuredData read(Document page) {
        StructuredData json = JsonLd.read(page);
        List<StructuredPosting> postings = new ArrayList<>(json.postings());
        postings.addAll(Markup.read(page));
        return new StructuredData(postings, json.errors());
    }
}
