package io.stellwerk.extractor.date;

import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Concept;
import io.stellwerk.quantity.DateRange;
import io.stellwerk.quantity.PartialDate;
import io.stellwerk.quantity.RelativeTime;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Mentions;
import java.util.List;
import java.util.Set;

/**
 * The start that a sentence names before its last day: {@code "from 1 October 2031, two days a week, until end of April 2032"}.
 *
 * <p>Where the sentence speaks of applications, the later date is their end.
 */
final class DateOpening {

    private static final Set<String> FROM = Set.of("bound/from", "when/start", "when/as-of", "label/start");
    private static final Set<String> APPLYING =
            Set.of("cue/apply", "cue/send", "when/deadline", "label/deadline", "when/interview");
    private static final Concept PROJECT = new Concept("contract-cue", "project-run");
    private static final Set<String> EMPLOYMENT = Set.of(
            "contract-cue/contract", "contract-cue/post", "label/until", "label/duration", "label/contract-type");
    private static final Set<String> UNTIL = Set.of("bound/until", "when/contract-end");

    private final Scene scene;

    DateOpening(Scene scene) {
        this.scene = scene;
    }

    /** Whether a date that ends something follows a start in its sentence. */
    boolean precedes(Mention mention) {
        Tokens tokens = scene.tokens();
        int start = tokens.sentenceStart(mention.from());
        boolean open = false;
        boolean ends = false;
        for (Term term : tokens.terms(start, mention.from())) {
            String concept = term.concept().toString();
            boolean bound = term.concept().is("when") && tokens.term(term.from(), "bound") != null;
            if (!bound && APPLYING.contains(concept)) {
                return false;
            }
            open |= FROM.contains(concept) && startsAfter(term, mention);
            ends |= UNTIL.contains(concept);
        }
        return (ends && (open || isSoon(start, mention))) || isAfterWindow(mention);
    }

    /** Whether a word before a date in its sentence says that something ends: {@code "until"}, {@code "ends on"}. */
    boolean ends(Mention mention) {
        return scene.tokens().terms(scene.tokens().sentenceStart(mention.from()), mention.from()).stream()
                .anyMatch(term -> UNTIL.contains(term.concept().toString()));
    }

    /** {@code "The project runs until May 2031"}: nothing of the post or its contract stands in the sentence. */
    boolean isOfProject(Mention mention) {
        Tokens tokens = scene.tokens();
        List<Term> before = tokens.terms(tokens.sentenceStart(mention.from()), mention.from());
        return before.stream().anyMatch(term -> term.concept().equals(PROJECT))
                && before.stream()
                        .noneMatch(term -> EMPLOYMENT.contains(term.concept().toString())
                                || term.concept().is("contract")
                                || term.concept().is("workload"));
    }

    /** {@code "runs between January/February 2031 and 31 October 2031"}. */
    private boolean isAfterWindow(Mention mention) {
        Tokens tokens = scene.tokens();
        Term and = tokens.term(mention.from() - 1, "bound");
        return and != null
                && and.concept().value().equals("and")
                && Mentions.touching(scene.mentions(DateRange.class), mention.from() - 2, mention.from() - 1).stream()
                        .map(window -> tokens.term(window.from(), "bound"))
                        .anyMatch(bound ->
                                bound != null && bound.concept().value().equals("between"));
    }

    private boolean startsAfter(Term term, Mention mention) {
        List<Mention> dates = Mentions.within(scene.mentions(PartialDate.class), term.to(), mention.from());
        return !dates.isEmpty() && dates.get(0).from() - term.to() <= 2;
    }

    private boolean isSoon(int start, Mention mention) {
        return Mentions.within(scene.mentions(RelativeTime.class), start, mention.from()).stream()
                .anyMatch(time -> ((RelativeTime) time.quantity()).value().equals("asap"));
    }
}
