package io.stellwerk.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.stellwerk.posting.Issue;
import io.stellwerk.posting.Posting;
import java.util.List;
import java.util.Map;

/**
 * Postings as JSON-LD of schema.org's {@code JobPosting}, both ways.
 *
 * <p>What is absent from the posting is absent from the JSON-LD: no null, no zero. A deadline of 30 April is
 * {@code "validThrough": "2026-04-30T23:59:59+02:00"}, the last second of that day in the post's zone, without an offset when the
 * zone is unknown. Printed pay is {@code baseSalary}; what a pay table says for a printed grade is {@code estimatedSalary}. For
 * what schema.org has no property, the whole part of the posting stands under the own term {@code stellwerk}, which the context
 * defines as plain JSON, so that {@link #read} gives back an equal posting.
 */
public final class SchemaOrgJobPosting {

    private static final String OWN = "stellwerk";
    private static final String OWN_IRI = "urn:stellwerk:posting";
    private static final String SCHEMA_ORG = "https://schema.org";
    private static final LossReport LOSSES = new LossReport(
            Map.ofEntries(
                    Map.entry("/genderMarker", "a title holds the title alone"),
                    Map.entry("/contract/type", "employmentType has no such value"),
                    Map.entry("/contract/duration", "jobDuration holds months or days, not a range of both"),
                    Map.entry("/contract/until", "no property for the last day of a contract"),
                    Map.entry("/contract/initialDuration", "no property for a first contract"),
                    Map.entry("/contract/extension", "no property for an extension"),
                    Map.entry("/workload/percent", "no property for a share of full time"),
                    Map.entry("/pay/amount/gross", "baseSalary is neither gross nor net"),
                    Map.entry("/pay/scale", "no property for a pay scale"),
                    Map.entry("/pay/resolved", "estimatedSalary holds the ends of the table alone"),
                    Map.entry("/pay/supplements", "no property for what is paid beside the salary, but as text"),
                    Map.entry("/start/precision", "a date is a day, a month, a calendar quarter or a year"),
                    Map.entry("/start/flexible", "no property for a start by agreement"),
                    Map.entry("/deadline/zone", "a moment holds the offset, not the zone"),
                    Map.entry("/deadline/rolling", "an absent validThrough says no more than that it is absent"),
                    Map.entry("/remote", "jobLocationType is for posts that are wholly remote"),
                    Map.entry("/requirements/languages", "no property for languages of a job"),
                    Map.entry("/sections", "sections are places in the text")),
            "no property of JobPosting holds it");

    private SchemaOrgJobPosting() {}

    /**
     * Writes a posting of which nothing else is known.
     *
     * @param posting the posting
     * @return JSON-LD without a description
     */
    public static ObjectNode write(Posting posting) {
        return write(posting, SchemaOrgPage.NONE);
    }

    /**
     * Writes a posting with what is known of its page.
     *
     * @param posting the posting
     * @param page its text and address
     * @return JSON-LD, its properties in a fixed order
     */
    public static ObjectNode write(Posting posting, SchemaOrgPage page) {
        ObjectNode job = SchemaOrgWriter.write(posting, page);
        ObjectNode tree = PostingJson.tree(posting);
        ObjectNode own = SchemaOrgNodes.object();
        for (Loss loss : losses(tree, job)) {
            String part = loss.field().substring(1).split("/", 2)[0];
            own.set(part, tree.get(part));
        }
        ObjectNode all = SchemaOrgNodes.object();
        if (own.isEmpty()) {
            all.put("@context", SCHEMA_ORG);
        } else {
            all.putArray("@context")
                    .add(SCHEMA_ORG)
                    .addObject()
                    .putObject(OWN)
                    .put("@id", OWN_IRI)
                    .put("@type", "@json");
        }
        all.setAll(job);
        return own.isEmpty() ? all : all.set(OWN, own);
    }

    /**
     * Reads JSON-LD, also that of others: one value or an array, text or a thing. What has no type that a posting knows is left
     * out. A degree of {@code postgraduate degree} without a level is a master's, the lowest of them.
     *
     * @param jsonLd one {@code JobPosting}; anything else gives an empty posting
     * @return the posting; what stands under the own term goes before what schema.org says
     * @throws IllegalArgumentException when what stands under the own term is no part of a posting
     */
    public static Posting read(JsonNode jsonLd) {
        PostingTree tree = SchemaOrgReader.read(jsonLd);
        jsonLd.path(OWN).properties().forEach(part -> tree.set("/" + part.getKey(), part.getValue()));
        return tree.posting();
    }

    /**
     * What a reader that knows schema.org alone does not get.
     *
     * @param posting the posting
     * @return each value that is lost, in the posting's order, and why; empty when nothing is
     */
    public static List<Loss> losses(Posting posting) {
        return losses(PostingJson.tree(posting), SchemaOrgWriter.write(posting, SchemaOrgPage.NONE));
    }

    private static List<Loss> losses(ObjectNode before, ObjectNode job) {
        return LOSSES.between(before, PostingJson.tree(SchemaOrgReader.read(job).posting()));
    }

    /**
     * Checks JSON-LD against what Google's job search requires and recommends.
     *
     * @param jsonLd a {@code JobPosting}
     * @return issues {@code schema-org-required} and {@code schema-org-value} as warnings, {@code schema-org-recommended} for
     *     information; their fields are JSON Pointers into {@code jsonLd}
     * @see <a href="https://developers.google.com/search/docs/appearance/structured-data/job-posting">Google's rules</a>
     */
    public static List<Issue> problems(ObjectNode jsonLd) {
        return SchemaOrgCheck.check(jsonLd);
    }
}
