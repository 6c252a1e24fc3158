package io.stellwerk.extractor.date;

import io.stellwerk.document.Block;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.Grain;
import io.stellwerk.quantity.PartialDate;
import io.stellwerk.recognizer.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The date that a letter is dated with, alone in its line or after a place: {@code "Emden, den 3. Februar 2031"}.
 *
 * <p>An ad has one such line at most; of several, as in a table of dates, or of a date that is said again, none is taken.
 */
final class DateLine {

    private static final int MOST_OTHERS = 4;
    private static final int EARLY_BLOCKS = 12;

    private final Scene scene;
    private final @Nullable Mention dated;

    DateLine(Scene scene) {
        this.scene = scene;
        this.dated = find();
    }

    /** The features of a date that stands in such a line; none for others. */
    List<String> features(Mention mention) {
        if (!mention.equals(dated)) {
            return List.of();
        }
        boolean early = scene.tokens().block(mention.from()) < EARLY_BLOCKS;
        return early ? List.of("alone", "alone-early") : List.of("alone");
    }

    private @Nullable Mention find() {
        List<Mention> dates = scene.mentions(PartialDate.class);
        List<Mention> alone = dates.stream().filter(this::isAlone).toList();
        if (alone.size() != 1) {
            return null;
        }
        Mention only = alone.get(0);
        long same = dates.stream()
                .filter(date -> date.quantity().equals(only.quantity()))
                .count();
        return same == 1 ? only : null;
    }

    private boolean isAlone(Mention mention) {
        PartialDate date = (PartialDate) mention.quantity();
        Block block = scene.block(mention.from());
        boolean full = date.grain() == Grain.DAY && date.year() != null && !mention.latent();
        if (block == null || block.label() != null || !full) {
            return false;
        }
        Tokens tokens = scene.tokens();
        boolean last = tokens.at(block.content().end()) == mention.to();
        return last && mention.from() - tokens.at(block.content().start()) <= MOST_OTHERS;
    }
}
