package io.stellwerk.extractor.date;

import io.stellwerk.document.Block;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.Grain;
import io.stellwerk.quantity.PartialDate;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The date that a letter is dated with, alone in its line or after a place: {@code "Emden, den 3. Februar 2031"}.
 *
 * <p>An ad has one such line, above each of its languages at most; of several, as in a table of dates, or of a date that is said again
 * in a sentence, none is taken.
 */
final class DateLine {

    private static final int MOST_OTHERS = 6;
    private static final int EARLY_BLOCKS = 12;
    private static final Set<String> MAIL = Set.of("mail-from", "mail-to", "mail-subject");

    private final Scene scene;
    private final boolean isMail;
    private final @Nullable Mention dated;

    DateLine(Scene scene) {
        this.scene = scene;
        this.isMail = isMail();
        this.dated = find();
    }

    /** The features of a date that stands in such a line; none for others. */
    List<String> features(Mention mention) {
        if (!mention.equals(dated)) {
            return List.of();
        }
        boolean early = scene.tokens().block(mention.to() - 1) < EARLY_BLOCKS;
        Block block = scene.block(mention.to() - 1);
        if (block != null && block.label() != null) {
            return early ? List.of("labelled-early") : List.of();
        }
        return early ? List.of("alone", "alone-early") : List.of("alone");
    }

    /** What a line of a calendar tells of the date that opens it: {@code "3 February 2031: deadline"}. */
    List<String> told(Mention mention) {
        Block block = scene.block(mention.to() - 1);
        Span label = block == null ? null : block.label();
        if (block == null || label == null || !label.contains(mention.span().end() - 1)) {
            return List.of();
        }
        Tokens tokens = scene.tokens();
        int from = tokens.at(block.content().start());
        return tokens.terms(from, tokens.sentenceEnd(from)).stream()
                .map(term -> "tells:" + term.concept())
                .toList();
    }

    private @Nullable Mention find() {
        List<Mention> dates = scene.mentions(PartialDate.class);
        List<Mention> alone = dates.stream().filter(this::isAlone).toList();
        if (alone.isEmpty()) {
            return null;
        }
        Mention first = alone.get(0);
        long same = dates.stream()
                .filter(date -> date.quantity().equals(first.quantity()))
                .count();
        boolean one = alone.stream().allMatch(date -> date.quantity().equals(first.quantity()));
        return one && same == alone.size() ? first : null;
    }

    private boolean isAlone(Mention mention) {
        PartialDate date = (PartialDate) mention.quantity();
        Block block = scene.block(mention.to() - 1);
        boolean full = date.grain() == Grain.DAY && date.year() != null && !mention.latent();
        if (block == null || !full || (block.label() != null && !isDateLabel(block.label()))) {
            return false;
        }
        Tokens tokens = scene.tokens();
        int end = tokens.at(block.content().end());
        boolean last = IntStream.range(mention.to(), end).noneMatch(t -> tokens.isWord(t) || tokens.isNumber(t));
        return last && mention.from() - tokens.at(block.content().start()) <= MOST_OTHERS;
    }

    /** {@code "Datum: 3.2.2031"}; above a mail it is when that was sent, and {@code "Interview Date: 3.2.2031"} is another. */
    private boolean isDateLabel(Span label) {
        Tokens tokens = scene.tokens();
        int start = tokens.at(label.start());
        boolean whole = !tokens.isWord(start - 1) || tokens.breakBefore(start);
        return !isMail && whole && labels(label).anyMatch("mail-date"::equals);
    }

    private Stream<String> labels(Span label) {
        Tokens tokens = scene.tokens();
        int start = tokens.at(label.start());
        return tokens.terms(label).stream()
                .filter(term -> term.concept().is("label") && term.from() == start)
                .map(term -> term.concept().value());
    }

    private boolean isMail() {
        return scene.document().blocks().stream()
                .limit(EARLY_BLOCKS)
                .map(Block::label)
                .filter(Objects::nonNull)
                .anyMatch(label -> labels(label).anyMatch(MAIL::contains));
    }
}
