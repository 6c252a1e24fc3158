package io.stellwerk.extractor.contact;

import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.EmailAddress;
import io.stellwerk.quantity.PhoneNumber;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Mentions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What speaks for a contact beyond the words around it: matching names and addresses, the lines above, the place in the ad. */
final class ContactFeatures {

    private static final int NEAR = 14;

    private final Scene scene;
    private final Tokens tokens;
    private final List<PersonName> names;
    private final Map<String, PersonName> longer;
    private final int addresses;
    private final ContactThread thread;
    private final ContactCues cues;
    private final Set<Integer> named;
    private final boolean hasLink;

    ContactFeatures(Scene scene, List<PersonName> names) {
        this(scene, names, false);
    }

    ContactFeatures(Scene scene, List<PersonName> names, boolean hasLink) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.names = names;
        this.longer = parts(names);
        this.hasLink = hasLink;
        this.thread = new ContactThread(scene);
        this.cues = new ContactCues(scene);
        this.named = named();
        Set<String> different = new LinkedHashSet<>();
        for (Mention mention : scene.mentions(EmailAddress.class)) {
            different.add(((EmailAddress) mention.quantity()).address());
        }
        this.addresses = different.size();
    }

    /** Features of an e-mail address or a telephone number. */
    String[] of(Mention mention) {
        List<String> features = new ArrayList<>(position(mention.from()));
        inside(features, mention);
        boolean mail = mention.quantity() instanceof EmailAddress;
        add(features, mail && addresses == 1, "only");
        add(features, mail && hasLink, "apply-link");
        add(features, mail && !hasLink && addresses == 1, "sole");
        cues.before(features, mention.from());
        cues.following(features, mention.to());
        for (PersonName name : names) {
            boolean near = name.to() <= mention.from() && mention.from() - name.to() <= NEAR;
            boolean close = near && tokens.block(mention.from()) - tokens.block(name.to() - 1) <= 3;
            if (close && !features.contains("after-person")) {
                features.add("after-person");
            }
        }
        return features.toArray(String[]::new);
    }

    /** Whether a hyphen at the end of a line parts an address from the rest of it: the second line of "anna-" and "maria@muster.example". */
    boolean isCut(Mention mention) {
        int before = mention.from() - 1;
        return isHyphenAtEnd(before) || isHyphenAtEnd(mention.to());
    }

    private boolean isHyphenAtEnd(int t) {
        return tokens.is(t, '-') && !tokens.spaceBefore(t) && tokens.breakBefore(t + 1);
    }

    /** Words of the address itself: bewerbung@, jobs@. */
    private void inside(List<String> features, Mention mention) {
        for (Term term : tokens.terms(mention.from(), mention.to())) {
            add(features, true, "in:" + term.concept());
        }
    }

    /** Features of a web address. */
    String[] ofLink(Mention mention) {
        List<String> features = new ArrayList<>(position(mention.from()));
        inside(features, mention);
        cues.before(features, mention.from());
        return features.toArray(String[]::new);
    }

    /** The longer name that a short one stands for: "Prof. Muster" for "Maria Muster", where the text has it too. */
    PersonName full(PersonName name) {
        return longer.getOrDefault(name.name().toLowerCase(Locale.ROOT), name);
    }

    /** The signatures of people whom the ad itself names too. */
    private Set<Integer> named() {
        Map<String, Integer> places = new HashMap<>();
        Set<Integer> named = new HashSet<>();
        for (PersonName name : names) {
            int signature = thread.signature(name.from());
            if (thread.isPassing(name.from())) {
                continue;
            }
            int first = places.computeIfAbsent(name.name(), fresh -> signature);
            if (first != signature) {
                named.add(first);
                named.add(signature);
            }
        }
        return named;
    }

    private boolean isSenders(int token) {
        int signature = thread.signature(token);
        return signature != 0 && !named.contains(signature);
    }

    /** What the names start with before their first space and end with after each space in them. */
    private static Map<String, PersonName> parts(List<PersonName> names) {
        Map<String, PersonName> parts = new HashMap<>();
        for (PersonName name : names) {
            String text = name.name().toLowerCase(Locale.ROOT);
            for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
                parts.putIfAbsent(text.substring(space + 1), name);
                parts.putIfAbsent(text.substring(0, space), name);
            }
        }
        return parts;
    }

    /** Features of a person. */
    String[] of(PersonName name, Collection<ContactPart<Mention>> mails) {
        List<String> features = new ArrayList<>(position(name.from()));
        features.add("source:" + name.source());
        for (ContactPart<Mention> mail : mails) {
            EmailAddress email = (EmailAddress) mail.value().quantity();
            boolean matches = PersonMatch.matches(PersonMatch.local(email), name.name());
            boolean near = mail.from() >= name.to() && mail.from() - name.to() <= NEAR;
            add(features, matches, "mail-match");
            add(features, near && sameGroup(name, mail.from()), "mail-near");
            add(features, matches && near, "mail-match-near");
        }
        List<Mention> phones = scene.mentions(PhoneNumber.class);
        for (Mention phone : Mentions.within(phones, name.to(), name.to() + NEAR + 1)) {
            add(features, sameGroup(name, phone.from()), "phone-near");
        }
        add(features, name.name().indexOf(' ') < 0, "one-word");
        add(features, hasGivenName(name), "given-name");
        cues.before(features, name.from());
        add(features, tokens.term(name.nameFrom(), "name-suffix") != null, "suffix");
        return features.toArray(String[]::new);
    }

    private boolean hasGivenName(PersonName name) {
        for (int t = name.nameFrom(); t < name.to(); t++) {
            if (tokens.isCapitalised(t) && tokens.term(t, "given-name") != null) {
                return true;
            }
        }
        return false;
    }

    private boolean sameGroup(PersonName name, int token) {
        return tokens.block(token) - tokens.block(name.to() - 1) <= 3;
    }

    static void add(List<String> features, boolean present, String feature) {
        if (present && !features.contains(feature)) {
            features.add(feature);
        }
    }

    private List<String> position(int token) {
        List<String> features = new ArrayList<>();
        add(features, token * 4 > tokens.size() * 3, "late");
        add(features, token * 8 < tokens.size(), "early");
        add(features, thread.isHeader(token), "mail-header");
        add(features, thread.isPassing(token), "passing");
        add(features, isSenders(token), "signature");
        cues.above(features, token);
        return features;
    }
}
