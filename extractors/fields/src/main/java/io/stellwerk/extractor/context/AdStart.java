package io.stellwerk.extractor.context;

import io.stellwerk.document.Block;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.util.List;

/**
 * Where the ad starts in a mail that passes it on: below {@code "---------- Forwarded message ----------"} and the header that
 * follows.
 *
 * @param block the number of its first block, 0 in texts that are no such mail
 */
public record AdStart(int block) {

    /** What is passed on takes at least this part of the text. */
    private static final int LEAST_PART = 3;

    /** Where the ad of a scene starts. */
    public static AdStart of(Scene scene) {
        return scene.derived(AdStart.class, AdStart::find);
    }

    private static AdStart find(Scene scene) {
        Tokens tokens = scene.tokens();
        List<Block> blocks = scene.document().blocks();
        int start = 0;
        for (Term forward : scene.terms("mail-forward")) {
            int block = tokens.block(forward.from());
            boolean leads = (tokens.size() - forward.to()) * LEAST_PART > tokens.size();
            start = leads && block >= 0 && block + 1 < blocks.size() ? block + 1 : start;
        }
        while (start > 0 && start + 1 < blocks.size() && isHeader(tokens, blocks.get(start))) {
            start++;
        }
        return new AdStart(start);
    }

    private static boolean isHeader(Tokens tokens, Block block) {
        return block.label() != null && tokens.term(tokens.at(block.label().start()), "mail-header") != null;
    }
}
