package io.stellwerk.extractor.contact;

import io.stellwerk.extractor.context.OneLine;
import io.stellwerk.field.Draft;
import io.stellwerk.field.Reading;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.posting.Fields;
import io.stellwerk.quantity.EmailAddress;
import io.stellwerk.recognizer.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts names, addresses and numbers together into contacts and writes them. */
final class ContactWriter {

    private static final String LIST = "/contacts";
    private static final int REACH = 30;

    private final Tokens tokens;
    private final Draft draft;
    private final List<Contact> contacts = new ArrayList<>();

    /** A contact in the making. */
    private static final class Contact {
        @Nullable
        ContactPart<PersonName> person;

        @Nullable
        ContactPart<Mention> mail;

        @Nullable
        ContactPart<Mention> phone;

        @Nullable
        String number;
    }

    ContactWriter(Scene scene, Draft draft) {
        this.tokens = scene.tokens();
        this.draft = draft;
    }

    void write(
            Collection<ContactPart<PersonName>> persons,
            Map<String, ContactPart<Mention>> mails,
            Map<String, ContactPart<Mention>> phones) {
        for (ContactPart<PersonName> person : persons) {
            Contact contact = new Contact();
            contact.person = person;
            contacts.add(contact);
        }
        Map<String, ContactPart<Mention>> rest = new LinkedHashMap<>(mails);
        mails.forEach((address, mail) -> {
            if (byName(mail)) {
                rest.remove(address);
            }
        });
        rest.values().forEach(this::byPlace);
        phones.forEach(this::phone);
        contacts.forEach(this::write);
    }

    private boolean byName(ContactPart<Mention> mail) {
        String local = PersonMatch.local((EmailAddress) mail.value().quantity());
        for (Contact contact : contacts) {
            if (contact.person != null
                    && contact.mail == null
                    && PersonMatch.matches(local, contact.person.value().name())) {
                contact.mail = mail;
                return true;
            }
        }
        return false;
    }

    private void byPlace(ContactPart<Mention> mail) {
        Contact nearest = null;
        for (Contact contact : contacts) {
            if (contact.person != null && contact.mail == null && belongs(contact.person, mail)) {
                nearest = contact;
            }
        }
        Contact contact = nearest == null ? new Contact() : nearest;
        contact.mail = mail;
        if (nearest == null) {
            contacts.add(contact);
        }
    }

    /** A name stands before its address, or right after it in brackets. */
    private boolean belongs(ContactPart<PersonName> person, ContactPart<Mention> mail) {
        boolean bracketed = person.from() == mail.to() + 1 && tokens.is(mail.to(), '(');
        return bracketed || isNear(person.to(), mail.from());
    }

    private void phone(String number, ContactPart<Mention> phone) {
        Contact nearest = null;
        int distance = REACH;
        for (Contact contact : contacts) {
            int gap = Math.min(gap(contact.person, phone), gap(contact.mail, phone));
            if (contact.phone == null && gap < distance) {
                nearest = contact;
                distance = gap;
            }
        }
        Contact contact = nearest == null ? new Contact() : nearest;
        contact.phone = phone;
        contact.number = number;
        if (nearest == null) {
            contacts.add(contact);
        }
    }

    /** How far a number stands behind a part of a contact; before it, in the same line, is farther, unless it opens brackets. */
    private int gap(@Nullable ContactPart<?> anchor, ContactPart<Mention> phone) {
        if (anchor == null) {
            return REACH;
        }
        if (phone.from() >= anchor.to()) {
            return phone.from() - anchor.to();
        }
        boolean sameLine = tokens.block(anchor.from()) == tokens.block(phone.from());
        boolean bracketed = anchor.from() == phone.to() + 1 && tokens.is(phone.to(), '(');
        return bracketed ? 1 : sameLine ? REACH / 2 + anchor.from() - phone.to() : REACH;
    }

    private static boolean isNear(int from, int to) {
        return to >= from && to - from <= REACH;
    }

    private void write(Contact contact) {
        int i = draft.open(LIST);
        if (contact.person != null) {
            PersonName name = contact.person.value();
            draft.set(
                    Fields.CONTACT_NAME.at(i),
                    name.name(),
                    reading(name.nameFrom(), name.to(), "contact/name", contact.person));
            if (!name.honorific().isEmpty()) {
                draft.set(
                        Fields.CONTACT_HONORIFIC.at(i),
                        name.honorific(),
                        reading(name.from(), name.nameFrom(), "contact/honorific", contact.person));
            }
            role(i, contact.person);
        }
        if (contact.mail != null) {
            EmailAddress email = (EmailAddress) contact.mail.value().quantity();
            draft.set(
                    Fields.CONTACT_EMAIL.at(i),
                    email.address(),
                    reading(contact.mail.from(), contact.mail.to(), "contact/email", contact.mail));
        }
        if (contact.phone != null && contact.number != null) {
            draft.set(
                    Fields.CONTACT_PHONE.at(i),
                    contact.number,
                    reading(contact.phone.from(), contact.phone.to(), "contact/phone", contact.phone));
        }
    }

    /** What the person is, printed right before or after the name: "Head of HR, Maria Muster". */
    private void role(int i, ContactPart<PersonName> person) {
        Term role = null;
        for (Term term : tokens.terms(person.from() - 6, person.to() + 3)) {
            boolean before = term.to() <= person.from() && person.from() - term.to() <= 1;
            boolean after = term.from() >= person.to() && term.from() - person.to() <= 2;
            boolean near = tokens.block(term.from()) >= 0
                    && Math.abs(tokens.block(term.from()) - tokens.block(person.from())) <= 1;
            role = term.concept().is("role") && near && (before || after) && role == null ? term : role;
        }
        if (role != null) {
            String text = OneLine.of(tokens.text(role.from(), role.to()));
            draft.set(Fields.CONTACT_ROLE.at(i), text, reading(role.from(), role.to(), "contact/role", person));
        }
    }

    private Reading reading(int from, int to, String rule, ContactPart<?> part) {
        return Reading.stated(tokens.span(from, to), rule, part.confidence())
                .because(part.scores().reasons("CONTACT"));
    }
}
