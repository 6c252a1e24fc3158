package io.stellwerk.extractor.postings;

import io.stellwerk.document.Block;
import io.stellwerk.document.BlockKind;
import io.stellwerk.extractor.context.GenderMarker;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Blocks that name a post: short ones with a gender marker, headings with the name of a kind of post. */
final class PostTitles {

    private static final int LONGEST = 24;
    private static final int SHORTEST_WORD = 3;
    private static final int HEAD_BLOCKS = 3;

    private PostTitles() {}

    /** The title that a block is, null when it is none. */
    static @Nullable PostStart read(Scene scene, int b) {
        Block block = scene.document().blocks().get(b);
        Tokens tokens = scene.tokens();
        int from = tokens.at(block.span().start());
        int to = tokens.at(block.span().end());
        if (to - from > LONGEST || block.kind() == BlockKind.TABLE_ROW) {
            return null;
        }
        boolean marked = isMarked(tokens, from, to);
        boolean heading = block.isHeading() && namesPost(tokens, from, to);
        boolean named = marked ? isNamed(scene, b) : heading;
        return named ? new PostStart(b, words(tokens, from, to), marked) : null;
    }

    /** Whether a block or one of the two after it names a kind of post or has a gender marker. */
    static boolean isNamed(Scene scene, int b) {
        Tokens tokens = scene.tokens();
        int from = tokens.at(PostSplitter.offset(scene, b));
        int to = Math.min(tokens.at(PostSplitter.offset(scene, b + HEAD_BLOCKS)), from + HEAD_BLOCKS * LONGEST);
        return namesPost(tokens, from, to) || isMarked(tokens, from, to);
    }

    private static boolean namesPost(Tokens tokens, int from, int to) {
        boolean section = false;
        boolean post = false;
        for (Term term : tokens.terms(from, to)) {
            section |= term.concept().is("section");
            post |= term.concept().is("position");
        }
        return post && !section;
    }

    private static boolean isMarked(Tokens tokens, int from, int to) {
        for (int t = from; t < to; t++) {
            if (GenderMarker.at(tokens, t) != null) {
                return true;
            }
        }
        return false;
    }

    /** The words that tell one title from another: neither small ones nor what stands around any title. */
    private static Set<String> words(Tokens tokens, int from, int to) {
        Set<String> words = new LinkedHashSet<>();
        for (int t = from; t < to; t++) {
            GenderMarker marker = GenderMarker.at(tokens, t);
            if (marker != null) {
                t = marker.next() - 1;
            } else if (tokens.isWord(t) && tokens.length(t) >= SHORTEST_WORD && !isCommon(tokens, t)) {
                words.add(tokens.folded(t));
            }
        }
        return words;
    }

    private static boolean isCommon(Tokens tokens, int t) {
        for (Term term : tokens.terms(t, t + 1)) {
            String kind = term.concept().kind();
            if (kind.startsWith("title-")
                    || kind.equals("label")
                    || kind.equals("opening")
                    || kind.equals("function")) {
                return true;
            }
        }
        return false;
    }
}
