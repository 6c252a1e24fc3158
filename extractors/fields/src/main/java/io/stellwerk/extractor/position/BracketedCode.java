package io.stellwerk.extractor.position;

import io.stellwerk.document.Block;
import io.stellwerk.extractor.context.GenderMarker;
import io.stellwerk.extractor.context.TitleTerms;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.Gazetteer;
import io.stellwerk.place.PlaceNames;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Mentions;
import io.stellwerk.text.Span;
import java.util.List;
import java.util.Optional;

/** A code in brackets behind the name of a post: {@code Gärtner (m/w/d) (503/2031)}, {@code Head Gardener (40117)}. */
final class BracketedCode {

    private static final int FIRST_BLOCKS = 4;
    private static final int LONGEST = 7;
    private static final int DIGITS = 4;
    private static final int POSTAL_DIGITS = 5;

    private final Scene scene;
    private final Tokens tokens;

    private BracketedCode(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    static Optional<Span> find(Scene scene) {
        BracketedCode code = new BracketedCode(scene);
        List<Block> blocks = scene.document().blocks();
        for (int b = 0; b < Math.min(FIRST_BLOCKS, blocks.size()); b++) {
            Optional<Span> found = code.in(blocks.get(b).span());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Span> in(Span block) {
        boolean post = false;
        int to = tokens.at(block.end());
        for (int t = tokens.at(block.start()); t < to; t++) {
            Term name = tokens.term(t, "position");
            post |= name != null && TitleTerms.isFirm(tokens, name) || GenderMarker.at(tokens, t) != null;
            int close = post && (tokens.is(t, '(') || tokens.is(t, '[')) ? closing(t, to) : -1;
            if (close > 0 && isCode(t + 1, close) && !isPostalCode(t, close)) {
                return Optional.of(tokens.span(t + 1, close));
            }
        }
        return Optional.empty();
    }

    /** {@code Gardener in Birkental (01234)}: the digits behind a town are its code. */
    private boolean isPostalCode(int open, int close) {
        boolean digits = close == open + 2 && tokens.isNumber(open + 1) && tokens.length(open + 1) == POSTAL_DIGITS;
        boolean name = digits && tokens.isCapitalised(open - 1);
        return name
                && (tokens.term(open - 2, "place-in") != null
                        || !Gazetteer.standard()
                                .find(PlaceNames.fold(tokens.text(open - 1)))
                                .isEmpty());
    }

    private int closing(int open, int to) {
        for (int t = open + 1; t < Math.min(to, open + LONGEST); t++) {
            if (tokens.is(t, ')') || tokens.is(t, ']')) {
                return t;
            }
        }
        return -1;
    }

    /** One run with a number of four digits at least that is no year alone, and nothing that another field reads. */
    private boolean isCode(int from, int to) {
        boolean other = Mentions.touching(scene.mentions().all(), from, to).stream()
                .anyMatch(mention -> !mention.latent() && covers(mention, from, to));
        if (other || ReferenceCodeReader.end(tokens, from) != to) {
            return false;
        }
        int numbers = 0;
        int years = 0;
        boolean full = false;
        for (int t = from; t < to; t++) {
            if (t > from && tokens.spaceBefore(t)) {
                return false;
            }
            boolean number = tokens.isNumber(t);
            boolean year = number
                    && tokens.length(t) == DIGITS
                    && (tokens.text(t).startsWith("19") || tokens.text(t).startsWith("20"));
            numbers += number ? 1 : 0;
            years += year ? 1 : 0;
            full |= number && tokens.length(t) >= DIGITS;
        }
        boolean season = numbers == 2 && years == 1 && tokens.number(to - 1) == (tokens.number(from) + 1) % 100;
        return full && numbers > years && !season;
    }

    private boolean covers(Mention mention, int from, int to) {
        return mention.from() < to
                && mention.to() > from
                && !mention.quantity().kind().equals("reference");
    }
}
