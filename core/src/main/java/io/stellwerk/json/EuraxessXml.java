package io.stellwerk.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.stellwerk.posting.Posting;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Postings as the elements of a EURAXESS job opportunity, both ways.
 *
 * <p>An ad is {@code <job-opportunity>} with {@code <job-title>}, {@code <researcher-profile>}, {@code <type-of-contract>} and so
 * on; several stand in {@code <job-opportunities>}. Dates are ISO 8601, countries and languages go by their English names.
 */
public final class EuraxessXml {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /** What a list of postings begins with. */
    public static final String LIST_START = DECLARATION + "<job-opportunities>\n";

    /** What a list of postings ends with. */
    public static final String LIST_END = "</job-opportunities>\n";

    private static final String ONE_EMAIL = "an e-mail address is a contact's";
    private static final LossReport LOSSES = new LossReport(
            Map.ofEntries(
                    Map.entry("/contract/type", "a contract is permanent, temporary or other"),
                    Map.entry("/contract", "no element for length, end or extension of a contract"),
                    Map.entry("/workload/hoursPerWeek", "one number of hours a week, not a range"),
                    Map.entry("/pay", "no element for pay"),
                    Map.entry("/deadline/zone", "a moment holds the offset, not the zone"),
                    Map.entry("/contacts", "of a contact there is the e-mail address alone"),
                    Map.entry("/application/email", ONE_EMAIL),
                    Map.entry("/locations", "of a place there are city and country alone"),
                    Map.entry("/employer", "of an employer there is the name alone"),
                    Map.entry("/requirements/degree", "a degree is a bachelor's, a master's or a doctorate"),
                    Map.entry("/requirements/experienceMonths", "experience is counted in whole years"),
                    Map.entry("/requirements/languages", "a level is basic, good, excellent or mother tongue"),
                    Map.entry("/disciplines", "research fields of EURAXESS alone, by their names"),
                    Map.entry("/funding", "of funding there is the programme alone")),
            "no element holds it");

    private EuraxessXml() {}

    /**
     * Writes one posting without its text.
     *
     * @param posting the posting
     * @return an XML document whose root is {@code job-opportunity}
     */
    public static String write(Posting posting) {
        return write(posting, null);
    }

    /**
     * Writes one posting.
     *
     * @param posting the posting
     * @param description the ad's text, null when it is not wanted
     * @return an XML document whose root is {@code job-opportunity}
     */
    public static String write(Posting posting, @Nullable String description) {
        return DECLARATION + element(posting, description);
    }

    /**
     * Writes one posting for a list that is put together piece by piece: behind {@link #LIST_START}, with {@link #LIST_END} at its
     * end.
     *
     * @param posting the posting
     * @param description the ad's text, null when it is not wanted
     * @return the element {@code job-opportunity} alone
     */
    public static String element(Posting posting, @Nullable String description) {
        return EuraxessWriter.element(posting, Objects.requireNonNullElse(description, ""));
    }

    /**
     * Reads the first posting.
     *
     * @param xml an XML document; names of elements may have hyphens or underscores
     * @return the posting; elements that a posting knows nothing of are left out
     * @throws IllegalArgumentException when it is no well-formed XML, has a document type, or no {@code job-opportunity}; with the
     *     line where that was found
     */
    public static Posting read(String xml) {
        List<Posting> all = readAll(xml);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no element job-opportunity");
        }
        return all.get(0);
    }

    /**
     * Reads all postings.
     *
     * @param xml an XML document; names of elements may have hyphens or underscores
     * @return the postings in their order, none when there is no {@code job-opportunity}
     * @throws IllegalArgumentException when it is no well-formed XML or has a document type, with the line
     */
    public static List<Posting> readAll(String xml) {
        return EuraxessReader.read(xml);
    }

    /**
     * What EURAXESS has no element for.
     *
     * @param posting the posting
     * @return each value that is lost, in the posting's order, and why; empty when nothing is
     */
    public static List<Loss> losses(Posting posting) {
        ObjectNode after = PostingJson.tree(read(write(posting)));
        return LOSSES.between(PostingJson.tree(posting), after);
    }
}
