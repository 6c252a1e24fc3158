package io.stellwerk.extractor.contact;

import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.EmailAddress;
import io.stellwerk.quantity.PhoneNumber;
import io.stellwerk.recognizer.Mention;
import java.util.ArrayList;
import java.util.List;

/** Names beside e-mail addresses and telephone numbers: {@code "Maria Muster, 030 1234-567"}. */
final class PersonsBesideAddresses {

    private static final int MAIL_REACH = 40;
    private static final int LONGEST_GAP = 4;
    private static final int LONGEST_ASIDE = 8;
    private static final int LINES_ABOVE = 25;

    private final Scene scene;
    private final Tokens tokens;
    private final PersonBook book;
    private final PersonGrammar grammar;

    PersonsBesideAddresses(Scene scene, PersonBook book) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.book = book;
        this.grammar = book.grammar();
    }

    /** The addresses and numbers of an ad that are printed as such. */
    static List<Mention> addresses(Scene scene) {
        List<Mention> addresses = new ArrayList<>();
        for (Mention mention : scene.mentions().all()) {
            boolean address = mention.is(EmailAddress.class) || mention.is(PhoneNumber.class);
            if (address && !mention.latent()) {
                addresses.add(mention);
            }
        }
        return addresses;
    }

    /** "Maria Muster maria.muster@": words that the address is made of. */
    void matching() {
        for (Mention mention : scene.mentions(EmailAddress.class)) {
            String local = PersonMatch.local((EmailAddress) mention.quantity());
            if (!PersonMatch.isRoleAddress(local)) {
                int to = Math.min(tokens.size(), mention.to() + MAIL_REACH / 2);
                matching(local, Math.max(0, mention.from() - MAIL_REACH), to);
            }
        }
    }

    private void matching(String local, int from, int to) {
        for (int t = from; t < to; t++) {
            if (isSpelled(local, t)) {
                book.add(t, t, t + 2, "MAIL");
            }
            if (grammar.isNameWord(t) && grammar.startsName(t)) {
                int end = grammar.end(t);
                int turned = grammar.turnedEnd(t);
                int start = isBrokenOff(t, end) ? t - 1 : t;
                if (end - start > 1 && PersonMatch.matches(local, tokens.text(start, end))) {
                    book.add(start, start, end, "MAIL");
                } else if (turned > 0 && PersonMatch.matches(local, tokens.text(t))) {
                    int particles = tokens.breakBefore(t) || !grammar.isPrintedParticle(t - 1) ? t : t - 1;
                    book.add(particles, particles, turned, "MAIL");
                    end = turned;
                }
                t = Math.max(t, end - 1);
            }
        }
    }

    /** "Jan Mond janmond@": words of the calendar that an address joins. */
    private boolean isSpelled(String local, int t) {
        return (tokens.term(t, "month") != null || tokens.term(t, "month-short") != null)
                && tokens.isCapitalised(t)
                && tokens.isCapitalised(t + 1)
                && tokens.sentence(t) == tokens.sentence(t + 1)
                && local.replace(".", "").equals(tokens.folded(t) + tokens.folded(t + 1));
    }

    /** A surname at the start of a line whose given name ends the line above. */
    private boolean isBrokenOff(int from, int to) {
        return tokens.breakBefore(from)
                && grammar.words(from, to) == 1
                && grammar.isGivenName(from - 1)
                && !grammar.isGivenName(from)
                && tokens.spaceBefore(from - 1);
    }

    /** "Maria Muster, 030 1234-567", and the line "Maria Muster" above a street, a number and an address. */
    void find() {
        for (Mention mention : addresses(scene)) {
            int end = mention.from();
            while (end > 0 && mention.from() - end < LONGEST_GAP && isBetween(end - 1) && !tokens.is(end - 1, ')')) {
                end--;
            }
            end = beforeBrackets(end);
            book.endingAt(end, "BESIDE");
            aside(end);
            if (isBeforeName(mention.to()) && tokens.sentence(mention.to()) == tokens.sentence(mention.from())) {
                book.startingAt(mention.to() + 1, "BESIDE");
            }
            for (int t = mention.from() - 1; t > 0 && mention.from() - t < LINES_ABOVE; t--) {
                if (tokens.breakBefore(t)) {
                    line(t);
                }
            }
        }
    }

    /** The end of the name in "Maria Muster (gardens), 030 1234-567" and in "(Maria Muster) 030 1234-567". */
    private int beforeBrackets(int end) {
        if (!tokens.is(end - 1, ')')) {
            return end;
        }
        int open = end - 1;
        while (open > 0 && end - open < LONGEST_ASIDE && !tokens.is(open, '(')) {
            open--;
        }
        return tokens.is(open, '(') && !grammar.hasGivenName(open, end) ? open : end - 1;
    }

    /** "030 1234-567 (Maria Muster)", "030 1234-567 – Frau Muster". */
    private boolean isBeforeName(int sign) {
        boolean dash = tokens.is(sign, '-') || tokens.is(sign, '–') || tokens.is(sign, ',');
        return tokens.is(sign, '(')
                || dash && !tokens.breakBefore(sign + 1) && tokens.term(sign + 1, "honorific") != null;
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
                && !grammar.endsName(end - 1)) {
            end--;
        }
        boolean card = tokens.terms(end, address).stream()
                .anyMatch(term -> term.concept().is("phone") || term.concept().is("email"));
        if (end < address && !card && grammar.hasGivenName(grammar.start(end), end)) {
            book.endingAt(end, "BESIDE");
        }
    }

    private boolean isBetween(int t) {
        return tokens.symbol(t) != 0 && (!tokens.is(t, '.') || tokens.term(t - 1, "phone") != null)
                || tokens.term(t, "phone") != null
                || tokens.term(t, "email") != null;
    }

    /** "Maria Muster", "- Maria Muster -". */
    private void line(int below) {
        int end = tokens.is(below - 1, '-') ? below - 1 : below;
        int from = grammar.start(end);
        if (from < end && (tokens.breakBefore(from) || tokens.is(from - 1, '-') && tokens.breakBefore(from - 1))) {
            book.endingAt(end, "LINE");
        }
    }
}
