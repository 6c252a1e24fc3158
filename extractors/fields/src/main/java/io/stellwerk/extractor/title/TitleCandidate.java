package io.stellwerk.extractor.title;

import java.util.List;

/**
 * A stretch of text that may name the post.
 *
 * @param from its first token
 * @param to the token after its last
 * @param features where it stands, for the role model
 */
record TitleCandidate(int from, int to, List<String> features) {

    TitleCandidate {
        features = List.copyOf(features);
    }
}
