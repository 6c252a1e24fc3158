package io.stellwerk.extractor.contact;

import io.stellwerk.extractor.employer.EmployerName;
import io.stellwerk.extractor.employer.EmployerNames;
import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.posting.Fields;
import io.stellwerk.posting.Severity;
import io.stellwerk.quantity.EmailAddress;
import io.stellwerk.quantity.PhoneNumber;
import io.stellwerk.recognizer.Mention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Decides whom to ask or write to: {@code /contacts}, and where to send an application by mail: {@code /application/email}.
 *
 * <p>A person belongs to an address that is made of the name, else to the nearest one after it:
 * {@code "Rückfragen an Frau Dr. Maria Muster, m.muster@hs.example, Tel. 030 1234-567"}. Fax numbers are no telephone numbers.
 */
public final class ContactExtractor implements FieldExtractor {

    private static final String NONE = RoleModel.NONE;

    private final RoleModel mails;
    private final RoleModel phones;
    private final RoleModel persons;
    private final ApplicationMail application = new ApplicationMail();

    /** Reads its weights. */
    public ContactExtractor() {
        ClassLoader loader = ContactExtractor.class.getClassLoader();
        this.mails = RoleModel.read(loader, "email");
        this.phones = RoleModel.read(loader, "phone");
        this.persons = RoleModel.read(loader, "person");
    }

    @Override
    public void extract(Scene scene, Draft draft) {
        extract(scene, draft, EmployerNames.find(scene));
    }

    public void extract(Scene scene, Draft draft, List<EmployerName> organisations) {
        List<PersonName> names = PersonNames.find(scene, organisations);
        ContactFeatures features = new ContactFeatures(
                scene, names, draft.get(Fields.APPLICATION_URL).isPresent());
        Map<String, ContactPart<Mention>> mailParts = mails(scene, draft, features);
        Map<String, ContactPart<Mention>> phoneParts = phones(scene, draft, features);
        Map<String, ContactPart<PersonName>> personParts = new LinkedHashMap<>();
        for (PersonName name : names) {
            RoleScores scores = persons.score(scene, name.from(), name.to(), features.of(name, mailParts.values()));
            if (!scores.is(NONE)) {
                PersonName full = features.full(name);
                String key = full.name().toLowerCase(Locale.ROOT);
                ContactPart<PersonName> part =
                        new ContactPart<>(full, name.from(), name.to(), scores, 1 - scores.of(NONE));
                personParts.merge(key, part, ContactPart::stronger);
            }
        }
        new ContactWriter(scene, draft).write(personParts.values(), mailParts, phoneParts);
        application.extract(scene, draft, features);
    }

    private Map<String, ContactPart<Mention>> mails(Scene scene, Draft draft, ContactFeatures features) {
        Map<String, ContactPart<Mention>> parts = new LinkedHashMap<>();
        for (Mention mention : scene.mentions(EmailAddress.class)) {
            EmailAddress email = (EmailAddress) mention.quantity();
            if (email.partial()) {
                draft.issue(
                        "email-incomplete",
                        Severity.WARNING,
                        Fields.CONTACT_EMAIL,
                        "the address ends before its domain: " + email.address(),
                        mention.span());
                continue;
            }
            RoleScores scores = mails.score(scene, mention.from(), mention.to(), features.of(mention));
            if (!scores.is(NONE) && !features.isCut(mention)) {
                ContactPart<Mention> part =
                        new ContactPart<>(mention, mention.from(), mention.to(), scores, 1 - scores.of(NONE));
                parts.merge(email.address().toLowerCase(Locale.ROOT), part, ContactPart::stronger);
            }
        }
        return parts;
    }

    private Map<String, ContactPart<Mention>> phones(Scene scene, Draft draft, ContactFeatures features) {
        ContactPhone numbers = new ContactPhone(scene, draft);
        Map<String, ContactPart<Mention>> parts = new LinkedHashMap<>();
        for (Mention mention : scene.mentions(PhoneNumber.class)) {
            PhoneNumber phone = (PhoneNumber) mention.quantity();
            RoleScores scores = phones.score(scene, mention.from(), mention.to(), features.of(mention));
            if (!phone.fax() && !scores.is(NONE)) {
                String number = numbers.of(phone);
                ContactPart<Mention> part =
                        new ContactPart<>(mention, mention.from(), mention.to(), scores, 1 - scores.of(NONE));
                parts.merge(number, part, ContactPart::stronger);
            }
        }
        return parts;
    }
}
