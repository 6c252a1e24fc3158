package io.stellwerk.extractor.address;

import io.stellwerk.extractor.context.OneLine;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A postal code that stands without its city: behind its own label, {@code "Postleitzahl: 01234"}, or by letters that no other code has. */
public final class LabelledCode {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 5;

    private final Tokens tokens;
    private final AddressCodes codes;

    private LabelledCode(Tokens tokens) {
        this.tokens = tokens;
        this.codes = new AddressCodes(tokens);
    }

    /** The code behind its label. */
    public static Optional<Span> find(Scene scene) {
        LabelledCode code = new LabelledCode(scene.tokens());
        for (Term label : scene.terms("label")) {
            if (label.concept().value().equals("postal-code")) {
                TokenRun run = code.after(label.to());
                if (run != null) {
                    return Optional.of(scene.tokens().span(run.from(), run.to()));
                }
            }
        }
        return Optional.empty();
    }

    /** The only British or Irish code of the ad; empty where there are several. */
    public static Optional<TokenRun> lettered(Tokens tokens) {
        AddressCodes codes = new AddressCodes(tokens);
        TokenRun only = null;
        for (int t = 0; t < tokens.size(); t++) {
            TokenRun run = tokens.isCapitalised(t) && tokens.spaceBefore(t) ? codes.lettered(t) : null;
            if (run != null && only != null && !text(tokens, only).equals(text(tokens, run))) {
                return Optional.empty();
            }
            only = run == null ? only : run;
        }
        return Optional.ofNullable(only);
    }

    private static String text(Tokens tokens, TokenRun run) {
        return OneLine.of(tokens.text(run.from(), run.to()));
    }

    private @Nullable TokenRun after(int from) {
        int t = tokens.is(from, ':') || tokens.is(from, '|') ? from + 1 : from;
        if (tokens.block(t) - tokens.block(from - 1) > 1) {
            return null;
        }
        boolean digits = tokens.isNumber(t) && tokens.length(t) >= SHORTEST && tokens.length(t) <= LONGEST;
        return digits ? new TokenRun(t, t + 1) : codes.lettered(t);
    }
}
