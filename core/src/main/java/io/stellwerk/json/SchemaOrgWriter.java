package io.stellwerk.json;

import static io.stellwerk.json.SchemaOrgNodes.put;
import static io.stellwerk.json.SchemaOrgNodes.thing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.stellwerk.posting.Contact;
import io.stellwerk.posting.Employer;
import io.stellwerk.posting.Location;
import io.stellwerk.posting.Posting;
import io.stellwerk.posting.Remote;
import org.jspecify.annotations.Nullable;

/** Writes what schema.org has properties for. */
final class SchemaOrgWriter {

    static final String APPLICATION = "application";

    private final Posting posting;
    private final ObjectNode job = thing("JobPosting");

    private SchemaOrgWriter(Posting posting) {
        this.posting = posting;
    }

    static ObjectNode write(Posting posting, SchemaOrgPage page) {
        SchemaOrgWriter writer = new SchemaOrgWriter(posting);
        writer.ad(page);
        writer.places();
        writer.contacts();
        SchemaOrgTerms.write(posting, writer.job);
        SchemaOrgPay.write(posting.pay(), writer.job);
        put(writer.job, "url", page.url());
        put(writer.job, "directApply", page.directApply());
        return writer.job;
    }

    private void ad(SchemaOrgPage page) {
        put(job, "title", posting.title());
        put(job, "description", page.description() == null ? null : SchemaOrgText.html(page.description()));
        put(job, "datePosted", posting.published());
        put(job, "validThrough", SchemaOrgDates.validThrough(posting.deadline()));
        Employer employer = posting.employer();
        if (employer != null) {
            put(job, "hiringOrganization", organization(employer.name()));
            put(job, "employmentUnit", units(employer));
        }
        if (posting.reference() != null) {
            ObjectNode identifier = thing("PropertyValue");
            put(identifier, "name", employer == null ? null : employer.name());
            put(identifier, "value", posting.reference());
            put(job, "identifier", identifier);
        }
        put(job, "totalJobOpenings", posting.positions());
    }

    private static ObjectNode organization(@Nullable String name) {
        ObjectNode organization = thing("Organization");
        put(organization, "name", name);
        return organization;
    }

    /** Outermost first; the code belongs to the innermost. */
    private static ArrayNode units(Employer employer) {
        ArrayNode units = SchemaOrgNodes.array();
        employer.units().forEach(unit -> units.add(organization(unit)));
        if (employer.unitCode() != null) {
            ObjectNode coded = units.isEmpty()
                    ? units.addObject().put("@type", "Organization")
                    : (ObjectNode) units.get(units.size() - 1);
            put(coded, "identifier", employer.unitCode());
        }
        return units;
    }

    private void places() {
        ArrayNode places = SchemaOrgNodes.array();
        for (Location location : posting.locations()) {
            ObjectNode address = thing("PostalAddress");
            put(address, "streetAddress", location.street());
            put(address, "postalCode", location.postalCode());
            put(address, "addressLocality", location.city());
            put(address, "addressRegion", location.region());
            put(address, "addressCountry", location.country());
            places.add(thing("Place").<ObjectNode>set("address", address));
        }
        put(job, "jobLocation", places);
        put(job, "jobLocationType", posting.remote() == Remote.REMOTE ? "TELECOMMUTE" : null);
    }

    private void contacts() {
        ArrayNode points = SchemaOrgNodes.array();
        for (Contact contact : posting.contacts()) {
            points.add(point(contact));
        }
        if (posting.application() != null && posting.application().email() != null) {
            points.add(thing("ContactPoint")
                    .put("contactType", APPLICATION)
                    .put("email", posting.application().email()));
        }
        put(job, "applicationContact", points);
        if (posting.application() != null && posting.application().url() != null) {
            put(
                    job,
                    "potentialAction",
                    thing("ApplyAction").put("target", posting.application().url()));
        }
    }

    /** A person and a point of contact in one where titles are known: only persons have them. */
    private static ObjectNode point(Contact contact) {
        ObjectNode point = thing("ContactPoint");
        if (contact.honorific() != null) {
            point.putArray("@type").add("ContactPoint").add("Person");
        }
        put(point, "honorificPrefix", contact.honorific());
        put(point, "name", contact.name());
        put(point, "email", contact.email());
        put(point, "telephone", contact.phone());
        put(point, "contactType", contact.role());
        return point;
    }
}
