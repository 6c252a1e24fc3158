package io.stellwerk.extractor;

import io.stellwerk.extractor.contact.ApplicationExtractor;
import io.stellwerk.extractor.contact.ContactExtractor;
import io.stellwerk.extractor.employer.EmployerExtractor;
import io.stellwerk.extractor.employer.EmployerName;
import io.stellwerk.extractor.employer.EmployerNames;
import io.stellwerk.extractor.location.LocationExtractor;
import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Scene;
import java.util.List;

/**
 * Decides employer, place of work, where to apply and contacts, in this order: each one uses what the ones before it found, and all
 * share one search for the names of organisations.
 *
 * <p>In {@code "Die Hochschule Musterstadt sucht ... Kontakt: Maria Muster"} the words of the employer's name are no person's name.
 */
public final class ParticipantsExtractor implements FieldExtractor {

    private final EmployerExtractor employer = new EmployerExtractor();
    private final LocationExtractor location = new LocationExtractor();
    private final ApplicationExtractor application = new ApplicationExtractor();
    private final ContactExtractor contact = new ContactExtractor();

    /** Reads the weights of its parts. */
    public ParticipantsExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        List<EmployerName> organisations = EmployerNames.find(scene);
        employer.extract(scene, draft, organisations);
        location.extract(scene, draft, organisations);
        application.extract(scene, draft);
        contact.extract(scene, draft, organisations);
    }
}
