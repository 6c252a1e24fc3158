package io.stellwerk.extractor.requirement;

import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.posting.DegreeLevel;
import io.stellwerk.posting.Fields;
import io.stellwerk.quantity.Degree;
import io.stellwerk.quantity.RelativeTime;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Mentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code /requirements/degree} and {@code /requirements/degreeInProgress}.
 *
 * <p>{@code "You hold a Bachelor or a Master"} asks for a bachelor, {@code "a degree and a completed doctorate"} for a
 * doctorate: of
 * alternatives the lowest counts, of demands the highest.
 */
public final class DegreeExtractor implements FieldExtractor {

    private static final String REQUIRED = DegreeDemands.REQUIRED;
    private static final RoleModel MODEL = RoleModel.read(DegreeExtractor.class.getClassLoader(), "degree");
    private static final RoleModel PROGRESS = RoleModel.read(DegreeExtractor.class.getClassLoader(), "degree-progress");

    /** Makes the extractor. */
    public DegreeExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        DegreeDemands demands = new DegreeDemands(scene);
        DegreeFeatures features = new DegreeFeatures(scene, draft.get(Fields.POSITION_TYPE));
        List<Mention> mentions = mentions(scene);
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            int next = i + 1 < mentions.size()
                    ? mentions.get(i + 1).from()
                    : scene.tokens().size();
            RoleScores scores = MODEL.score(scene, mention.from(), mention.to(), features.of(mention, next));
            demands.add(mention, level(mention).orElseThrow(), scores);
        }
        DegreeDemands.@Nullable Demand lowest = demands.decide();
        if (lowest != null) {
            Reading reading = Reading.stated(
                            lowest.mention().span(),
                            "degree/role",
                            lowest.scores().of(REQUIRED))
                    .because(lowest.scores().reasons(REQUIRED));
            draft.set(Fields.DEGREE, lowest.level(), reading);
        }
        progress(scene, draft, demands);
    }

    private static void progress(Scene scene, Draft draft, DegreeDemands demands) {
        for (Term term : scene.terms("cue")) {
            if (!term.concept().value().equals("in-progress") || isTime(scene, term)) {
                continue;
            }
            RoleScores scores = PROGRESS.score(scene, term.from(), term.to(), demands.features(term));
            if (scores.is(REQUIRED)) {
                Reading reading = Reading.stated(
                                scene.tokens().span(term.from(), term.to()), "degree/in-progress", scores.of(REQUIRED))
                        .because(scores.reasons(REQUIRED));
                draft.set(Fields.DEGREE_IN_PROGRESS, true, reading);
                return;
            }
        }
    }

    private static boolean isTime(Scene scene, Term term) {
        return Mentions.touching(scene.mentions(RelativeTime.class), term.from(), term.to()).stream()
                .anyMatch(mention -> mention.to() >= term.to());
    }

    private static List<Mention> mentions(Scene scene) {
        List<Mention> degrees = new ArrayList<>();
        for (Mention mention : scene.mentions(Degree.class)) {
            if (level(mention).isPresent()) {
                degrees.add(mention);
            }
        }
        return degrees;
    }

    private static Optional<DegreeLevel> level(Mention mention) {
        String name = ((Degree) mention.quantity()).level();
        for (DegreeLevel level : DegreeLevel.values()) {
            if (level.name().equals(name)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
