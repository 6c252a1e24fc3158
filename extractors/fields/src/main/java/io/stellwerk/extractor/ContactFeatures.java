package io.stellwerk.extractor;

import io.stellwerk.document.Block;
import io.stellwerk.document.BlockKind;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexicon.Concept;
import io.stellwerk.text.Span;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.EmailAddress;
import io.stellwerk.quantity.PhoneNumber;
import io.stellwerk.quantity.WebAddress;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Mentions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What speaks for a contact beyond the words around it: matching names and addresses, the lines above, the place in the ad. */
final class ContactFeatures {

    private static final int NEAR = 14;
    private static final int LINES_ABOVE = 4;
    private static final int SHORT_LINE = 90;
    private static final int NEAREST = 25;
    private static final int LONGEST_SENTENCE = 60;
    private static final int LINES_OF_ADDRESS = 12;
    private static final Set<String> NEAREST_CUES =
            Set.of("ask", "send", "apply", "contact", "supervise", "privacy", "equality", "referee", "documents");
    private static final Set<String> PURPOSES = Set.of("ask", "apply", "documents", "privacy", "equality", "referee");
    private static final Set<String> INTRODUCING = Set.of("contact", "apply");

    private final Scene scene;
    private final Tokens tokens;
    private final List<PersonName> names;
    private final Map<String, PersonName> longer;
    private final int addresses;
    private final ContactThread thread;
    private final boolean hasLink;

    /** Words of addresses are no words of the sentence: contact@, apply@. */
    private final boolean[] addressed;

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
        this.addressed = new boolean[tokens.size()];
        for (Mention mention : scene.mentions().all()) {
            if (mention.is(EmailAddress.class) || mention.is(WebAddress.class)) {
                Arrays.fill(addressed, mention.from(), mention.to(), true);
            }
        }
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
        sentence(features, mention.from());
        following(features, mention.to());
        for (PersonName name : names) {
            boolean near = name.to() <= mention.from() && mention.from() - name.to() <= NEAR;
            boolean close = near && tokens.block(mention.from()) - tokens.block(name.to() - 1) <= 3;
            if (close && !features.contains("after-person")) {
                features.add("after-person");
            }
        }
        return features.toArray(String[]::new);
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
        sentence(features, mention.from());
        return features.toArray(String[]::new);
    }

    /** The longer name that a short one stands for: "Prof. Muster" for "Maria Muster", where the text has it too. */
    PersonName full(PersonName name) {
        return longer.getOrDefault(name.name(), name);
    }

    /** Whether a signature is that of a sender whom the ad itself does not name. */
    private boolean isSenders(int signature) {
        if (signature == 0) {
            return false;
        }
        Set<String> named = new HashSet<>();
        Set<String> signed = new HashSet<>();
        for (PersonName name : names) {
            int mine = thread.signature(name.from());
            (mine == signature ? signed : named).add(name.name());
        }
        return Collections.disjoint(named, signed);
    }

    /** What the names start with before their first space and end with after each space in them. */
    private static Map<String, PersonName> parts(List<PersonName> names) {
        Map<String, PersonName> parts = new HashMap<>();
        for (PersonName name : names) {
            String text = name.name();
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
        sentence(features, name.from());
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

    /** The cues before in the same sentence: the closest one, the first one and the closest that tells what for; or the line above's. */
    private void sentence(List<String> features, int token) {
        String nearest = null;
        String purpose = null;
        String first = null;
        int sentence = tokens.sentence(token);
        for (int t = token - 1; t >= 0 && token - t < LONGEST_SENTENCE && tokens.sentence(t) == sentence; t--) {
            for (Term term : addressed[t] ? List.<Term>of() : tokens.terms(t, t + 1)) {
                String cue = term.concept().value();
                if (term.concept().is("cue") && NEAREST_CUES.contains(cue)) {
                    nearest = nearest == null && token - t < NEAREST ? cue : nearest;
                    purpose = purpose == null && PURPOSES.contains(cue) ? cue : purpose;
                    first = cue;
                }
            }
        }
        add(features, nearest != null, "nearest:" + nearest);
        add(features, purpose != null, "purpose:" + purpose);
        add(features, first != null, "first:" + first);
        if (purpose == null) {
            introduced(features, token);
        }
    }

    /** What the next sentence of the paragraph asks for. */
    private void following(List<String> features, int token) {
        if (token >= tokens.size()) {
            return;
        }
        int next = tokens.sentenceEnd(token - 1);
        if (next >= tokens.size() || tokens.block(next) != tokens.block(token - 1)) {
            return;
        }
        for (Term term : tokens.terms(next, Math.min(tokens.sentenceEnd(next), next + NEAREST))) {
            add(features, term.concept().is("cue"), "then:" + term.concept().value());
        }
    }

    private boolean sameGroup(PersonName name, int token) {
        return tokens.block(token) - tokens.block(name.to() - 1) <= 3;
    }

    private static void add(List<String> features, boolean present, String feature) {
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
        add(features, isSenders(thread.signature(token)), "signature");
        above(features, token);
        return features;
    }

    /** Cues in the short lines right above, as in a block of name, telephone and address under "Kontakt". */
    private void above(List<String> features, int token) {
        int block = tokens.block(token);
        List<Block> blocks = scene.document().blocks();
        for (int b = block - 1; b >= 0 && b >= block - LINES_ABOVE; b--) {
            Block line = blocks.get(b);
            boolean brief = line.span().length() <= SHORT_LINE;
            if (!brief && b < block - 1) {
                return;
            }
            for (Term term : tokens.terms(
                    tokens.at(line.span().start()), tokens.at(line.span().end()))) {
                String concept = term.concept().toString();
                if (concept.startsWith("cue/") || concept.startsWith("label/")) {
                    add(features, true, (brief ? "above:" : "above-long:") + concept);
                }
            }
        }
    }

    /** What the line asks for that an address follows, over the lines of name and street: "Please send your application to:". */
    private void introduced(List<String> features, int token) {
        int block = tokens.block(token);
        List<Block> blocks = scene.document().blocks();
        boolean asks = false;
        for (int b = block - 1; !asks && b >= 0 && b >= block - LINES_OF_ADDRESS; b--) {
            Span line = blocks.get(b).span();
            int to = tokens.at(line.end());
            for (Term term : tokens.terms(lastSentence(tokens.at(line.start()), to), to)) {
                Concept concept = term.concept();
                boolean label = concept.is("label") && INTRODUCING.contains(concept.value());
                if (label || concept.is("cue") && NEAREST_CUES.contains(concept.value())) {
                    add(features, true, "intro:" + concept);
                    asks = true;
                }
            }
            asks |= line.length() > SHORT_LINE && blocks.get(b).kind() != BlockKind.LIST_ITEM;
        }
    }

    private int lastSentence(int from, int to) {
        int start = to - 1;
        while (start > from && tokens.sentence(start - 1) == tokens.sentence(to - 1)) {
            start--;
        }
        return Math.max(from, start);
    }
}
