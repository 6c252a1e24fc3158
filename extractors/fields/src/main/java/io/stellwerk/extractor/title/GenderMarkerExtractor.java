package io.stellwerk.extractor.title;

import io.stellwerk.document.Block;
import io.stellwerk.extractor.context.GenderMarker;
import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.posting.Fields;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The mark by which a post is open to all genders: {@code "Gärtner (m/w/d)"} has {@code m/w/d}. */
public final class GenderMarkerExtractor implements FieldExtractor {

    private static final RoleModel ROLES =
            RoleModel.read(GenderMarkerExtractor.class.getClassLoader(), "gender-marker");
    private static final String MARKER = "MARKER";
    private static final int NEAR = 6;
    private static final int EARLY = 8;

    /** Creates the extractor. */
    public GenderMarkerExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        Tokens tokens = scene.tokens();
        Optional<Span> title = draft.reading(Fields.TITLE).map(Reading::span);
        double best = 0;
        int t = 0;
        while (t < tokens.size()) {
            GenderMarker marker = GenderMarker.at(tokens, t);
            if (marker == null) {
                t++;
                continue;
            }
            RoleScores scores = ROLES.score(
                    scene, t, marker.next(), features(scene, t, marker, title).toArray(String[]::new));
            if (scores.is(MARKER) && scores.of(MARKER) > best) {
                best = scores.of(MARKER);
                draft.set(
                        Fields.GENDER_MARKER,
                        marker.value(tokens),
                        Reading.stated(marker.inner(), "gender-marker/mark", best)
                                .because(scores.reasons(MARKER)));
            }
            t = Math.max(t + 1, marker.next());
        }
    }

    private static List<String> features(Scene scene, int t, GenderMarker marker, Optional<Span> title) {
        Tokens tokens = scene.tokens();
        List<String> features = new ArrayList<>();
        features.add(marker.outer().equals(marker.inner()) ? "bare" : "bracket");
        boolean atTitle = title.isPresent()
                && marker.outer().start() >= title.get().start()
                && marker.outer().start() <= title.get().end() + NEAR;
        if (atTitle) {
            features.add("at:title");
        }
        for (int i = t - 1; i >= t - NEAR && tokens.block(i) == tokens.block(t); i--) {
            if (tokens.term(i, "position") != null) {
                features.add("behind:post");
            }
        }
        if (tokens.block(t) < EARLY) {
            features.add("place:early");
        }
        Block block = scene.block(t);
        if (block != null && block.isHeading()) {
            features.add("in-heading");
        }
        return features;
    }
}
