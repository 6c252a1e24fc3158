package io.stellwerk.extractor.contact;

import io.stellwerk.document.Block;
import io.stellwerk.document.BlockKind;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.recognizer.Mention;
import java.util.List;
import java.util.Set;

/** Names where the words before them ask for one: {@code "please contact Maria Muster"}, {@code "Contact: Maria Muster"}. */
final class PersonsAfterCues {

    private static final int LONGEST_GAP = 4;
    private static final int LONGEST_ASIDE = 8;
    private static final int FARTHEST_BELOW = 40;
    private static final int MOST_LISTED = 5;
    private static final Set<String> CONTACT_CUES = Set.of("contact", "send", "attention");

    private final Scene scene;
    private final Tokens tokens;
    private final PersonBook book;
    private final List<Mention> addresses;

    PersonsAfterCues(Scene scene, PersonBook book) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.book = book;
        this.addresses = PersonsBesideAddresses.addresses(scene);
    }

    void find() {
        for (Term cue : tokens.terms("cue", "role")) {
            boolean contact = cue.concept().is("cue")
                    && CONTACT_CUES.contains(cue.concept().value());
            if (contact || cue.concept().is("role")) {
                after(cue, contact);
            }
        }
        for (Block block : scene.document().blocks()) {
            if (block.label() != null && hasLabel(block)) {
                book.startingAt(tokens.at(block.content().start()), "LABEL");
            }
        }
        for (Term cue : scene.terms("cue")) {
            if (cue.concept().value().equals("awaits")) {
                book.endingAt(cue.from(), "AWAITS");
            }
        }
    }

    private void after(Term cue, boolean contact) {
        int from = cue.to();
        while (from - cue.to() < LONGEST_GAP
                && !tokens.isCapitalised(from)
                && tokens.sentence(from) == tokens.sentence(cue.from())) {
            from++;
        }
        boolean same = from < tokens.size() && tokens.sentence(from) == tokens.sentence(cue.from());
        if (!same && !follows(from)) {
            return;
        }
        boolean full = book.startingAt(from, contact ? "CUE" : "ROLE");
        if (!full && contact && isOnFirstNameTerms(from)) {
            book.add(from, from, from + 1, "CUE");
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

    /** "Call Maria on 030 1234-567": a given name alone between a cue and an address. */
    private boolean isOnFirstNameTerms(int from) {
        PersonGrammar grammar = book.grammar();
        return from < tokens.size()
                && grammar.isGivenName(from)
                && grammar.end(from) == from + 1
                && grammar.words(from, from + 1) == 1
                && addresses.stream()
                        .anyMatch(mention -> mention.from() > from
                                && mention.from() - from <= LONGEST_ASIDE + 1
                                && tokens.sentence(mention.from()) == tokens.sentence(from));
    }

    /** The line "Maria Muster" right below "Please send your application to:". */
    void belowRequests() {
        for (Term cue : scene.terms("cue")) {
            if (CONTACT_CUES.contains(cue.concept().value()) && tokens.block(cue.from()) >= 0) {
                Block block = scene.document().blocks().get(tokens.block(cue.from()));
                int below = tokens.at(block.span().end());
                if (follows(below) && below - cue.to() <= FARTHEST_BELOW) {
                    book.startingAt(below, "BELOW");
                    listed(tokens.block(cue.from()) + 1);
                }
            }
        }
    }

    /** "- Maria Muster, head gardener" and the items after it. */
    private void listed(int first) {
        List<Block> blocks = scene.document().blocks();
        int most = Math.min(blocks.size(), first + MOST_LISTED);
        for (int b = first; b < most && blocks.get(b).kind() == BlockKind.LIST_ITEM; b++) {
            int from = tokens.at(blocks.get(b).content().start());
            if (from < tokens.size() && book.grammar().isGivenName(from)) {
                book.startingAt(from, "BELOW");
            }
        }
    }
}
