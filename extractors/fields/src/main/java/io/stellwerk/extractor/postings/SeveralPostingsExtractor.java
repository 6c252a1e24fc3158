package io.stellwerk.extractor.postings;

import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Scene;
import io.stellwerk.posting.Severity;
import io.stellwerk.text.Span;
import java.util.List;

/**
 * The issue {@code several-postings}: the text holds more than one post, as {@code "Position 1: Gardener ... Position 2: Florist"}
 * does, and the posting mixes them. It points at the second post; {@link PostSplitter} parts them.
 */
public final class SeveralPostingsExtractor implements FieldExtractor {

    /** Creates the extractor. */
    public SeveralPostingsExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        List<Span> posts = PostSplitter.posts(scene);
        if (!posts.isEmpty()) {
            draft.issue(
                    "several-postings",
                    Severity.WARNING,
                    null,
                    "the text holds " + posts.size() + " posts; read each on its own, or this posting mixes them",
                    posts.get(1));
        }
    }
}
