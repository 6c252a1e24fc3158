package io.stellwerk.json;

import io.stellwerk.posting.Contact;
import io.stellwerk.posting.Deadline;
import io.stellwerk.posting.Discipline;
import io.stellwerk.posting.Experience;
import io.stellwerk.posting.Funding;
import io.stellwerk.posting.LanguageSkill;
import io.stellwerk.posting.Location;
import io.stellwerk.posting.NumberRange;
import io.stellwerk.posting.Posting;
import io.stellwerk.posting.Requirements;
import io.stellwerk.posting.ResearcherProfile;
import io.stellwerk.posting.Workload;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes the elements of EURAXESS. */
final class EuraxessWriter {

    static final String JOB = "job-opportunity";
    static final String SCHEME = "EURAXESS";
    static final int MONTHS_OF_YEAR = 12;

    private final XMLStreamWriter xml;

    private EuraxessWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String element(Posting posting, String description) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new EuraxessWriter(xml).job(posting, description);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return text.toString();
    }

    private void job(Posting posting, String description) throws XMLStreamException {
        xml.writeStartElement(JOB);
        xml.writeCharacters("\n");
        element("job-title", posting.title());
        element("job-description", description);
        for (Discipline discipline : posting.disciplines()) {
            element("main-research-field", SCHEME.equals(discipline.scheme()) ? discipline.label() : null);
        }
        for (ResearcherProfile profile : posting.researcherProfile()) {
            element("researcher-profile", EuraxessTerms.profile(profile));
        }
        for (Funding funding : posting.funding()) {
            element("framework-programme", funding.programme());
        }
        terms(posting);
        element("job-reference-number", posting.reference());
        element("nr-job-positions", posting.positions());
        element(
                "job-organisation-institute",
                posting.employer() == null ? null : posting.employer().name());
        for (Location location : posting.locations()) {
            place(location);
        }
        contacts(posting);
        requirements(posting.requirements());
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private void terms(Posting posting) throws XMLStreamException {
        if (posting.contract() != null && posting.contract().type() != null) {
            element(
                    "type-of-contract",
                    EuraxessTerms.contract(posting.contract().type()));
        }
        Workload workload = posting.workload();
        if (workload != null && workload.fullTime() != null) {
            element("job-status", workload.fullTime() ? EuraxessTerms.FULL_TIME : EuraxessTerms.PART_TIME);
        }
        NumberRange hours = workload == null ? null : workload.hoursPerWeek();
        if (hours != null
                && hours.min() != null
                && hours.max() != null
                && hours.min().compareTo(hours.max()) == 0) {
            element("hours-per-week", hours.min().toPlainString());
        }
        element("job-start-date", SchemaOrgDates.start(posting.start()));
        Deadline deadline = posting.deadline();
        if (deadline != null) {
            element(
                    "application-deadline",
                    deadline.time() == null ? deadline.date() : SchemaOrgDates.validThrough(deadline));
        }
    }

    /** A place begins with its country, which is empty where only the city is known. */
    private void place(Location location) throws XMLStreamException {
        if (location.city() != null || location.country() != null) {
            xmlElement("job-country", location.country() == null ? "" : EuraxessTerms.country(location.country()));
            element("job-city", location.city());
        }
    }

    private void contacts(Posting posting) throws XMLStreamException {
        boolean any = false;
        for (Contact contact : posting.contacts()) {
            element("e-mail", contact.email());
            any |= contact.email() != null;
        }
        if (posting.application() != null) {
            element("e-mail", any ? null : posting.application().email());
            element("website", posting.application().url());
        }
    }

    private void requirements(@Nullable Requirements requirements) throws XMLStreamException {
        if (requirements == null) {
            return;
        }
        element("degree", requirements.degree() == null ? null : EuraxessTerms.degree(requirements.degree()));
        for (LanguageSkill skill : requirements.languages()) {
            element("language", EuraxessTerms.language(skill.language()));
            element("language-level", skill.level() == null ? null : EuraxessTerms.level(skill.level()));
        }
        Experience experience = requirements.experienceMonths();
        Integer months = experience == null ? null : experience.min();
        if (months != null && months % MONTHS_OF_YEAR == 0) {
            element("years-of-research-experience", months / MONTHS_OF_YEAR);
        }
    }

    private void element(String name, @Nullable Object value) throws XMLStreamException {
        if (value != null && !value.toString().isEmpty()) {
            xmlElement(name, value.toString());
        }
    }

    private void xmlElement(String name, String value) throws XMLStreamException {
        xml.writeCharacters("  ");
        xml.writeStartElement(name);
        xml.writeCharacters(legal(value));
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    /** Characters that XML 1.0 has no form for become blanks. */
    private static String legal(String value) {
        StringBuilder legal = new StringBuilder(value.length());
        value.codePoints()
                .map(c -> c == '\t' || c == '\n' || c >= ' ' && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF
                        ? c
                        : ' ')
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }
}
