package io.stellwerk.extractor.postings;

import java.util.Set;

/**
 * A block that a post of its own may begin with.
 *
 * @param block the block's number
 * @param words what tells its title from others, folded; empty where a number or a label does
 * @param marked whether a gender marker says that it is a title
 */
record PostStart(int block, Set<String> words, boolean marked) {

    PostStart {
        words = Set.copyOf(words);
    }

    static PostStart at(int block) {
        return new PostStart(block, Set.of(), true);
    }

    /** Whether both name one post, as {@code Gardener (m/f/d)} and {@code Gardener (m/f/d) for the palm house} do. */
    boolean sameTitle(PostStart other) {
        return words.containsAll(other.words) || other.words.containsAll(words);
    }
}
