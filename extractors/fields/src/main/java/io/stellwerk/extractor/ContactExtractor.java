package io.stellwerk.extractor;

import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.posting.Fields;
import io.stellwerk.posting.Severity;
import io.stellwerk.quantity.EmailAddress;
import io.stellwerk.quantity.PhoneNumber;
import io.stellwerk.quantity.Quantity;
import io.stellwerk.recognizer.Mention;
import java.util.ArrayList;
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

    private static final int MOST = 1000;
    private static final String NONE = RoleModel.NONE;
    private static final String APPLY = "APPLY";

    private final RoleModel mails;
    private final RoleModel phones;
    private final RoleModel persons;

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

    void extract(Scene scene, Draft draft, List<EmployerName> organisations) {
        List<PersonName> names = PersonNames.find(scene, organisations);
        ContactFeatures features = new ContactFeatures(
                scene, names, draft.get(Fields.APPLICATION_URL).isPresent());
        List<RoleScores> mailScores = mailScores(scene, features);
        Map<String, ContactPart<Mention>> mailParts = mails(scene, draft, mailScores);
        Map<String, ContactPart<Mention>> phoneParts = phones(scene, draft, features);
        Map<String, ContactPart<PersonName>> personParts = new LinkedHashMap<>();
        for (PersonName name : names) {
            RoleScores scores = persons.score(scene, name.from(), name.to(), features.of(name, mailParts.values()));
            if (!scores.is(NONE)) {
                String key = name.name().toLowerCase(Locale.ROOT);
                ContactPart<PersonName> part =
                        new ContactPart<>(name, name.from(), name.to(), scores, 1 - scores.of(NONE));
                personParts.merge(key, part, ContactPart::stronger);
            }
        }
        new ContactWriter(scene, draft).write(personParts.values(), mailParts, phoneParts);
        application(scene, draft, mailScores);
    }

    /** The first addresses of a kind: a text with more of them than that is no ad. */
    private static List<Mention> addresses(Scene scene, Class<? extends Quantity> type) {
        List<Mention> all = scene.mentions(type);
        return all.subList(0, Math.min(MOST, all.size()));
    }

    private List<RoleScores> mailScores(Scene scene, ContactFeatures features) {
        List<RoleScores> scores = new ArrayList<>();
        for (Mention mention : addresses(scene, EmailAddress.class)) {
            scores.add(mails.score(scene, mention.from(), mention.to(), features.of(mention)));
        }
        return scores;
    }

    private static Map<String, ContactPart<Mention>> mails(Scene scene, Draft draft, List<RoleScores> mailScores) {
        Map<String, ContactPart<Mention>> parts = new LinkedHashMap<>();
        List<Mention> mentions = addresses(scene, EmailAddress.class);
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            EmailAddress email = (EmailAddress) mention.quantity();
            RoleScores scores = mailScores.get(i);
            if (email.partial()) {
                draft.issue(
                        "email-incomplete",
                        Severity.WARNING,
                        Fields.CONTACT_EMAIL,
                        "the address ends before its domain: " + email.address(),
                        mention.span());
            } else if (!scores.is(NONE)) {
                ContactPart<Mention> part =
                        new ContactPart<>(mention, mention.from(), mention.to(), scores, 1 - scores.of(NONE));
                parts.merge(email.address().toLowerCase(Locale.ROOT), part, ContactPart::stronger);
            }
        }
        return parts;
    }

    private Map<String, ContactPart<Mention>> phones(Scene scene, Draft draft, ContactFeatures features) {
        String country = ContactPhone.country(draft);
        Map<String, ContactPart<Mention>> parts = new LinkedHashMap<>();
        for (Mention mention : addresses(scene, PhoneNumber.class)) {
            PhoneNumber phone = (PhoneNumber) mention.quantity();
            RoleScores scores = phones.score(scene, mention.from(), mention.to(), features.of(mention));
            if (!phone.fax() && !scores.is(NONE)) {
                String number = ContactPhone.international(phone, country).orElse(phone.digits());
                ContactPart<Mention> part =
                        new ContactPart<>(mention, mention.from(), mention.to(), scores, 1 - scores.of(NONE));
                parts.merge(number, part, ContactPart::stronger);
            }
        }
        return parts;
    }

    private static void application(Scene scene, Draft draft, List<RoleScores> mailScores) {
        Mention best = null;
        RoleScores bestScores = null;
        List<Mention> mentions = addresses(scene, EmailAddress.class);
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            RoleScores scores = mailScores.get(i);
            boolean partial = ((EmailAddress) mention.quantity()).partial();
            boolean better = bestScores == null || scores.of(APPLY) > bestScores.of(APPLY) + 1e-9;
            if (!partial && better && scores.is(APPLY)) {
                best = mention;
                bestScores = scores;
            }
        }
        if (best != null && bestScores != null) {
            Reading reading = Reading.stated(best.span(), "application/email", bestScores.of(APPLY));
            String address = ((EmailAddress) best.quantity()).address();
            draft.set(Fields.APPLICATION_EMAIL, address, reading.because(bestScores.reasons(APPLY)));
        }
    }
}
