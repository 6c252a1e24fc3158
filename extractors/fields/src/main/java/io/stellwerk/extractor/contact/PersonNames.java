package io.stellwerk.extractor.contact;

import io.stellwerk.document.Block;
import io.stellwerk.extractor.context.OneLine;
import io.stellwerk.extractor.context.OwnLanguages;
import io.stellwerk.extractor.employer.EmployerName;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.EmailAddress;
import io.stellwerk.quantity.PhoneNumber;
import io.stellwerk.recognizer.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds the names of persons: after honorifics, beside addresses and numbers, and where a contact is named. */
final class PersonNames {

    private static final int LONGEST = 6;
    private static final int MAIL_REACH = 40;
    private static final int LONGEST_GAP = 4;
    private static final int LONGEST_ASIDE = 8;
    private static final int LONGEST_SURNAME = 4;
    private static final int LINES_BELOW = 25;
    private static final Set<String> CONTACT_CUES = Set.of("contact", "send", "attention");

    private final Scene scene;
    private final Tokens tokens;
    private final boolean[] taken;
    private final PersonGrammar grammar;
    private final PersonTitles titles;
    private final long language;
    private final List<Mention> addresses = new ArrayList<>();
    private final List<PersonName> found = new ArrayList<>();

    private PersonNames(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.taken = new boolean[tokens.size()];
        for (Mention mention : scene.mentions().all()) {
            for (int t = mention.from(); t < mention.to() && !mention.latent(); t++) {
                taken[t] = true;
            }
            boolean address = mention.is(EmailAddress.class) || mention.is(PhoneNumber.class);
            if (address && !mention.latent()) {
                addresses.add(mention);
            }
        }
        this.grammar = new PersonGrammar(tokens, taken);
        this.titles = new PersonTitles(tokens);
        this.language = 1L
                << tokens.lexicon().languages().indexOf(OwnLanguages.of(scene).first());
    }

    static List<PersonName> find(Scene scene, List<EmployerName> organisations) {
        PersonNames names = new PersonNames(scene);
        for (EmployerName name : organisations) {
            boolean sure = !name.isLoose() && !names.isOffice(name);
            for (int t = name.from(); sure && t < name.to(); t++) {
                names.taken[t] = true;
            }
        }
        names.afterHonorifics();
        names.besideMails();
        names.afterCues();
        names.beforeAddresses();
        names.belowRequests();
        names.joined();
        names.found.sort(Comparator.comparingInt(PersonName::from));
        return names.found;
    }

    /** "Head of Department Maria Muster" is no department of that name. */
    private boolean isOffice(EmployerName name) {
        for (int t = Math.max(0, name.from() - LONGEST_GAP); t < name.from(); t++) {
            Term role = tokens.term(t, "role");
            if (role != null && role.to() > name.from() && grammar.isGivenName(role.to())) {
                return true;
            }
        }
        return false;
    }

    private void afterHonorifics() {
        for (Term term : scene.terms("honorific")) {
            int from = term.from();
            if (from >= tokens.size() || taken[from] || !titles.isTitle(term)) {
                continue;
            }
            boolean initial =
                    tokens.length(from) == 1 && tokens.is(from + 1, '.') && (term.languages() & language) == 0;
            int name = initial ? from : titles.after(from);
            int comma = initial ? -1 : afterComma(name);
            if (comma > 0) {
                add(from, name, comma, "HONORIFIC");
            } else {
                add(from, name, grammar.end(name), initial ? "INITIAL" : "HONORIFIC");
            }
        }
    }

    /** The token after "Muster, Maria": a surname, a comma and one given name that is listed as such; -1 where none stands. */
    private int afterComma(int from) {
        if (from < 0 || !grammar.isNameWord(from) || grammar.isGivenName(from)) {
            return -1;
        }
        int comma = grammar.end(from);
        boolean printed = tokens.is(comma, ',')
                && comma - from <= LONGEST_SURNAME
                && comma + 1 < tokens.size()
                && grammar.isNameWord(comma + 1)
                && grammar.isGivenName(comma + 1)
                && grammar.end(comma + 1) == comma + 2;
        return printed ? comma + 2 : -1;
    }

    /** "Maria Muster maria.muster@": words that the address is made of. */
    private void besideMails() {
        for (Mention mention : scene.mentions(EmailAddress.class)) {
            EmailAddress email = (EmailAddress) mention.quantity();
            String local = PersonMatch.local(email);
            if (PersonMatch.isRoleAddress(local)) {
                continue;
            }
            int to = Math.min(tokens.size(), mention.to() + MAIL_REACH / 2);
            for (int t = Math.max(0, mention.from() - MAIL_REACH); t < to; t++) {
                if (grammar.isNameWord(t) && grammar.startsName(t)) {
                    int end = grammar.end(t);
                    int comma = afterComma(t);
                    if (end - t > 1 && PersonMatch.matches(local, tokens.text(t, end))) {
                        add(t, t, end, "MAIL");
                    } else if (comma > 0 && PersonMatch.matches(local, tokens.text(t))) {
                        int particles = tokens.breakBefore(t) || !grammar.isPrintedParticle(t - 1) ? t : t - 1;
                        add(particles, particles, comma, "MAIL");
                        end = comma;
                    }
                    t = Math.max(t, end - 1);
                }
            }
        }
    }

    private void afterCues() {
        for (Term cue : tokens.terms("cue", "role")) {
            boolean contact = cue.concept().is("cue")
                    && CONTACT_CUES.contains(cue.concept().value());
            boolean role = cue.concept().is("role");
            if (!contact && !role) {
                continue;
            }
            int from = cue.to();
            while (from - cue.to() < LONGEST_GAP
                    && !tokens.isCapitalised(from)
                    && tokens.sentence(from) == tokens.sentence(cue.from())) {
                from++;
            }
            if (from < tokens.size() && tokens.sentence(from) == tokens.sentence(cue.from()) || follows(from)) {
                named(from, contact ? "CUE" : "ROLE");
            }
        }
        for (Block block : scene.document().blocks()) {
            if (block.label() != null && hasLabel(block)) {
                named(tokens.at(block.content().start()), "LABEL");
            }
        }
        for (Term cue : scene.terms("cue")) {
            if (cue.concept().value().equals("awaits")) {
                before(cue.from(), "AWAITS");
            }
        }
    }

    /** Whether a token opens the value of a label or the line below one that ends with a colon. */
    private boolean follows(int token) {
        return tokens.is(token - 1, ':');
    }

    private boolean hasLabel(Block block) {
        if (block.label() == null) {
            return false;
        }
        for (Term term : tokens.terms(
                tokens.at(block.label().start()), tokens.at(block.label().end()))) {
            if (term.concept().is("label") && term.concept().value().equals("contact")
                    || term.concept().is("role")) {
                return true;
            }
        }
        return false;
    }

    private void named(int from, String source) {
        int comma = from < tokens.size() ? afterComma(from) : -1;
        int end = comma > 0 ? comma : grammar.end(from);
        int words = grammar.words(from, end);
        if ((words >= 2 || words == 1 && isOnFirstNameTerms(from, end, source)) && end - from <= LONGEST) {
            add(from, from, end, source);
        }
    }

    /** "Call Maria on 030 1234-567": a given name alone between a cue and an address. */
    private boolean isOnFirstNameTerms(int from, int end, String source) {
        return source.equals("CUE")
                && end == from + 1
                && grammar.isGivenName(from)
                && addresses.stream()
                        .anyMatch(mention -> mention.from() >= end
                                && mention.from() - end <= LONGEST_ASIDE
                                && tokens.sentence(mention.from()) == tokens.sentence(from));
    }

    /** "Maria Muster, 030 1234-567", and the line "Maria Muster" above a street, a number and an address. */
    private void beforeAddresses() {
        for (Mention mention : addresses) {
            int end = mention.from();
            while (end > 0 && mention.from() - end < LONGEST_GAP && isBetween(end - 1)) {
                end--;
            }
            before(end, "BESIDE");
            aside(end);
            if (tokens.is(mention.to(), '(') && tokens.sentence(mention.to()) == tokens.sentence(mention.from())) {
                named(mention.to() + 1, "BESIDE");
            }
            for (int t = mention.from() - 1; t > 0 && mention.from() - t < LINES_BELOW; t--) {
                if (tokens.breakBefore(t)) {
                    line(t);
                }
            }
        }
    }

    /**
     * "Maria Muster, our head gardener, on 030 1234-567": small words of a sentence between a name with a given name and its
     * address, no line of a card such as "Maria Muster, gardener, tel. 030 1234-567".
     */
    private void aside(int address) {
        int end = address;
        while (end > 0
                && address - end < LONGEST_ASIDE
                && tokens.sentence(end - 1) == tokens.sentence(address)
                && !grammar.isNameWord(end - 1)) {
            end--;
        }
        boolean card = tokens.terms(end, address).stream()
                .anyMatch(term -> term.concept().is("phone") || term.concept().is("email"));
        if (end < address && !card && hasGivenName(grammar.start(end), end)) {
            before(end, "BESIDE");
        }
    }

    /** The line "Maria Muster" right below "Please send your application to:". */
    private void belowRequests() {
        for (Term cue : scene.terms("cue")) {
            if (CONTACT_CUES.contains(cue.concept().value()) && tokens.block(cue.from()) >= 0) {
                Block block = scene.document().blocks().get(tokens.block(cue.from()));
                int below = tokens.at(block.span().end());
                if (follows(below) && below - cue.to() <= MAIL_REACH) {
                    named(below, "BELOW");
                }
            }
        }
    }

    private boolean isBetween(int t) {
        return tokens.symbol(t) != 0 && !tokens.is(t, '.')
                || tokens.term(t, "phone") != null
                || tokens.term(t, "email") != null;
    }

    private void line(int end) {
        int from = grammar.start(end);
        if (from < end && tokens.breakBefore(from)) {
            before(end, "LINE");
        }
    }

    private void before(int end, String source) {
        int from = end > 0 ? grammar.start(end) : end;
        int surname = from == end - 1 && tokens.is(from - 1, ',') && grammar.isGivenName(from)
                ? grammar.start(from - 1)
                : end;
        if (surname < from && afterComma(surname) == end) {
            add(surname, surname, end, source);
            return;
        }
        if (from < end && !tokens.isNumber(from - 1) && grammar.isFullName(from, end) && grammar.end(from) == end) {
            add(from, from, end, source);
        }
    }

    /** "Maria Muster and Max Beispiel", "Maria Muster / Max Beispiel": the second one of two. */
    private void joined() {
        for (int i = 0; i < found.size(); i++) {
            PersonName name = found.get(i);
            Term and = tokens.term(name.to(), "org-and");
            int next = and != null ? and.to() : tokens.is(name.to(), '/') ? name.to() + 1 : tokens.size();
            if (next < tokens.size() && grammar.isGivenName(next)) {
                named(next, "JOINED");
            }
            int before = name.from() - 1;
            if (before > 0 && tokens.term(before, "org-and") != null) {
                before(before, "JOINED");
            }
        }
    }

    private void add(int from, int nameFrom, int to, String source) {
        int end = to;
        while (end > nameFrom && tokens.is(end - 1, '.') && tokens.length(end - 2) > 2) {
            end--;
        }
        boolean free = end > nameFrom && !taken[nameFrom] && !(from < nameFrom && taken[from]);
        boolean bare = from == nameFrom && isArticle(from - 1);
        if (!free || !grammar.hasWord(nameFrom, end) || bare && !hasGivenName(from, end) || isStreet(end)) {
            return;
        }
        for (int t = from; t < end; t++) {
            taken[t] = true;
        }
        String honorific = from == nameFrom ? "" : OneLine.of(tokens.text(from, nameFrom));
        found.add(new PersonName(from, nameFrom, end, name(nameFrom, end), honorific, source));
    }

    /** An article of the ad's own language: "an" is none in German. */
    private boolean isArticle(int t) {
        return tokens.terms(t, t + 1).stream()
                .anyMatch(term -> term.concept().is("article") && (term.languages() & language) != 0);
    }

    private boolean hasGivenName(int from, int to) {
        for (int t = from; t < to; t++) {
            if (grammar.isGivenName(t)) {
                return true;
            }
        }
        return false;
    }

    /** "Dr. Maria Muster-Ring 1" is where one works. */
    private boolean isStreet(int end) {
        return tokens.isNumber(end) && tokens.term(end - 1, "street") != null;
    }

    /** The name in its spoken order. */
    private String name(int from, int to) {
        boolean turned = to - from > 2 && tokens.is(to - 2, ',');
        return OneLine.of(turned ? tokens.text(to - 1) + " " + tokens.text(from, to - 2) : tokens.text(from, to));
    }
}
