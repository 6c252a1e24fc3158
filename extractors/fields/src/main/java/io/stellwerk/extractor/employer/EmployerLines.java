package io.stellwerk.extractor.employer;

import io.stellwerk.document.Wrapping;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Tokens;

/** Where lines end by their writer's will: a line that had no room for "Birkental" goes on with it, {@code "Universität\nBirkental"}. */
final class EmployerLines {

    private final Tokens tokens;
    private final String text;
    private final Wrapping wrapping;

    private EmployerLines(Tokens tokens) {
        this.tokens = tokens;
        this.text = tokens.document().text().text();
        this.wrapping = Wrapping.of(text);
    }

    /** Those of an ad, made once. */
    static EmployerLines of(Scene scene) {
        return scene.derived(EmployerLines.class, fresh -> new EmployerLines(fresh.tokens()));
    }

    /** Whether a token starts a line that its writer began. */
    boolean startsLine(int t) {
        return tokens.breakBefore(t) && !isWrapped(t);
    }

    /** Whether a token stands on a new line only because the line before had no room for it. */
    private boolean isWrapped(int t) {
        if (t <= 0 || t >= tokens.size() || tokens.block(t) != tokens.block(t - 1)) {
            return false;
        }
        int end = tokens.end(t - 1);
        int start = text.lastIndexOf('\n', end - 1) + 1;
        int to = tokens.start(t);
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return wrapping.hadNoRoom(end - start, to - tokens.start(t));
    }
}
