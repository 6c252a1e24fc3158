package io.stellwerk.extractor.contact;

import io.stellwerk.document.Block;
import io.stellwerk.document.BlockKind;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Concept;
import io.stellwerk.quantity.EmailAddress;
import io.stellwerk.quantity.WebAddress;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words before an address or a name ask for: {@code "Please send your application to: Maria Muster"}. */
final class ContactCues {

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

    /** Words of addresses are no words of the sentence: contact@, apply@. */
    private final boolean[] addressed;

    ContactCues(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.addressed = new boolean[tokens.size()];
        for (Mention mention : scene.mentions().all()) {
            if (mention.is(EmailAddress.class) || mention.is(WebAddress.class)) {
                Arrays.fill(addressed, mention.from(), mention.to(), true);
            }
        }
    }

    /** The cues before in the same sentence: the closest, the first and the closest that tells what for; else those of a line above. */
    void before(List<String> features, int token) {
        String nearest = null;
        String purpose = null;
        String first = null;
        int sentence = tokens.sentence(token);
        for (int t = token - 1; t >= 0 && token - t < LONGEST_SENTENCE && tokens.sentence(t) == sentence; t--) {
            for (Term term : addressed[t] ? List.<Term>of() : tokens.terms(t, t + 1)) {
                String cue = term.concept().value();
                if (term.concept().is("cue") && NEAREST_CUES.contains(cue)) {
                    nearest = nearest == null && token - t < NEAREST ? cue : nearest;
                    purpose = isPurpose(cue, purpose) ? cue : purpose;
                    first = cue;
                }
            }
        }
        ContactFeatures.add(features, nearest != null, "nearest:" + nearest);
        ContactFeatures.add(features, purpose != null, "purpose:" + purpose);
        ContactFeatures.add(features, first != null, "first:" + first);
        if (purpose == null) {
            introduced(features, token);
        }
    }

    /** Letters of reference after a CV are part of what to send. */
    private static boolean isPurpose(String cue, @Nullable String nearer) {
        return nearer == null ? PURPOSES.contains(cue) : nearer.equals("referee") && cue.equals("documents");
    }

    /** What the next sentence of the paragraph asks for. */
    void following(List<String> features, int token) {
        if (token >= tokens.size()) {
            return;
        }
        int next = tokens.sentenceEnd(token - 1);
        if (next >= tokens.size() || tokens.block(next) != tokens.block(token - 1)) {
            return;
        }
        for (Term term : tokens.terms(next, Math.min(tokens.sentenceEnd(next), next + NEAREST))) {
            if (term.concept().is("cue")) {
                ContactFeatures.add(features, true, "then:" + term.concept().value());
            }
        }
    }

    /** Cues in the short lines right above, as in a block of name, telephone and address under "Kontakt". */
    void above(List<String> features, int token) {
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
                if (term.concept().is("cue") || term.concept().is("label")) {
                    ContactFeatures.add(features, true, (brief ? "above:" : "above-long:") + term.concept());
                }
            }
        }
    }

    /**
     * What the line asks for that an address follows, over the lines of name and street: "Please send your application to:".
     * The heading "Your contact" between them does not tell what for.
     */
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
                ContactFeatures.add(
                        features, concept.is("cue") && concept.value().equals("online"), "intro:" + concept);
                if (label || concept.is("cue") && NEAREST_CUES.contains(concept.value())) {
                    ContactFeatures.add(features, true, "intro:" + concept);
                    asks |= !concept.value().equals("contact");
                }
            }
            asks |= line.length() > SHORT_LINE && blocks.get(b).kind() != BlockKind.LIST_ITEM;
        }
    }

    private int lastSentence(int from, int to) {
        int start = to - 1;
        while (start > from && to - start < LONGEST_SENTENCE && tokens.sentence(start - 1) == tokens.sentence(to - 1)) {
            start--;
        }
        return Math.max(from, start);
    }
}
