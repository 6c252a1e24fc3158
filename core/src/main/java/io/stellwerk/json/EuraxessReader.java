package io.stellwerk.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.stellwerk.posting.Posting;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the elements of EURAXESS; a document type is refused, so nothing is ever expanded or fetched. */
final class EuraxessReader {

    private final List<Posting> postings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable PostingTree tree;

    private EuraxessReader() {}

    static List<Posting> read(String document) {
        EuraxessReader reader = new EuraxessReader();
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(document));
            while (xml.hasNext()) {
                reader.event(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("no XML that can be read: " + e.getMessage(), e);
        }
        return List.copyOf(reader.postings);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void event(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new IllegalArgumentException("a document type is not accepted, line "
                        + xml.getLocation().getLineNumber());
            case XMLStreamConstants.START_ELEMENT -> {
                text.setLength(0);
                if (name(xml).equals(EuraxessWriter.JOB)) {
                    tree = new PostingTree();
                }
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                text.append(xml.getText());
            case XMLStreamConstants.END_ELEMENT -> end(name(xml));
            default -> {}
        }
    }

    private static String name(XMLStreamReader xml) {
        return xml.getLocalName().replace('_', '-');
    }

    private void end(String name) {
        String value = text.toString().strip();
        text.setLength(0);
        if (tree == null) {
            return;
        }
        if (name.equals(EuraxessWriter.JOB)) {
            postings.add(tree.posting());
            tree = null;
        } else if (name.equals("job-country")) {
            String place = open(tree);
            tree.set(place + "/country", EuraxessTerms.countryOf(value));
        } else if (!value.isEmpty()) {
            ad(name, value, tree);
            people(name, value, tree);
            terms(name, value, tree);
        }
    }

    private static void ad(String name, String value, PostingTree tree) {
        switch (name) {
            case "job-title" -> tree.set("/title", value);
            case "job-reference-number" -> tree.set("/reference", value);
            case "nr-job-positions" -> tree.set("/positions", number(value));
            case "main-research-field" -> {
                String discipline = "/disciplines/" + tree.size("/disciplines");
                tree.set(discipline + "/scheme", EuraxessWriter.SCHEME);
                tree.set(discipline + "/label", value);
            }
            case "researcher-profile" ->
                tree.set("/researcherProfile/" + tree.size("/researcherProfile"), EuraxessTerms.profile(value));
            case "framework-programme" -> tree.set("/funding/" + tree.size("/funding") + "/programme", value);
            case "application-deadline" -> SchemaOrgDates.readDeadline(value, tree);
            case "job-start-date" -> SchemaOrgDates.readStart(value, tree);
            default -> {}
        }
    }

    private static void people(String name, String value, PostingTree tree) {
        switch (name) {
            case "job-organisation-institute", "organisation-institute" -> tree.set("/employer/name", value);
            case "job-city" -> {
                String last = "/locations/" + (tree.size("/locations") - 1);
                boolean taken = tree.size("/locations") == 0 || tree.has(last + "/city");
                tree.set((taken ? open(tree) : last) + "/city", value);
            }
            case "e-mail" -> tree.set("/contacts/" + tree.size("/contacts") + "/email", value);
            case "website" -> tree.set("/application/url", value);
            default -> {}
        }
    }

    /** A place begins with its country, which may be empty. */
    private static String open(PostingTree tree) {
        String place = "/locations/" + tree.size("/locations");
        tree.set(place, JsonNodeFactory.instance.objectNode());
        return place;
    }

    private static void terms(String name, String value, PostingTree tree) {
        switch (name) {
            case "type-of-contract" -> tree.set("/contract/type", EuraxessTerms.contract(value));
            case "job-status" -> {
                boolean full = value.equalsIgnoreCase(EuraxessTerms.FULL_TIME);
                boolean part = value.equalsIgnoreCase(EuraxessTerms.PART_TIME);
                tree.set("/workload/fullTime", full || part ? full : null);
            }
            case "hours-per-week" -> {
                BigDecimal hours = SchemaOrgNodes.number(value);
                tree.set("/workload/hoursPerWeek/min", hours);
                tree.set("/workload/hoursPerWeek/max", hours);
            }
            case "degree" -> tree.set("/requirements/degree", EuraxessTerms.degree(value));
            case "language" -> {
                String skill = "/requirements/languages/" + tree.size("/requirements/languages");
                tree.set(skill + "/language", EuraxessTerms.languageOf(value));
            }
            case "language-level" -> {
                int last = tree.size("/requirements/languages") - 1;
                tree.set("/requirements/languages/" + last + "/level", last < 0 ? null : EuraxessTerms.levelOf(value));
            }
            case "years-of-research-experience" -> {
                Integer years = number(value);
                tree.set(
                        "/requirements/experienceMonths/min",
                        years == null ? null : years * EuraxessWriter.MONTHS_OF_YEAR);
            }
            default -> {}
        }
    }

    private static @Nullable Integer number(String value) {
        boolean digits = value.length() <= 5 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.valueOf(value) : null;
    }
}
