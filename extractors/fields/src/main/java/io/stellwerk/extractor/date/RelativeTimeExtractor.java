package io.stellwerk.extractor.date;

import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.posting.Field;
import io.stellwerk.posting.Fields;
import io.stellwerk.quantity.PartialDate;
import io.stellwerk.quantity.RelativeTime;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Mentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Starts and deadlines that are no dates: {@code "zum nächstmöglichen Zeitpunkt zu besetzen"}, {@code "1 May or soon thereafter"},
 * {@code "open until filled"}. {@code "Contact us as soon as possible"} is none.
 */
public final class RelativeTimeExtractor implements FieldExtractor {

    private static final RoleModel ROLES =
            RoleModel.read(RelativeTimeExtractor.class.getClassLoader(), "relative-time");

    private static final Map<String, Field<Boolean>> FIELDS =
            Map.of("ASAP", Fields.START_ASAP, "FLEXIBLE", Fields.START_FLEXIBLE, "ROLLING", Fields.DEADLINE_ROLLING);

    private static final Set<String> START = Set.of("when/start", "label/start");

    /** Creates the extractor. */
    public RelativeTimeExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        for (Mention mention : scene.mentions(RelativeTime.class)) {
            String value = ((RelativeTime) mention.quantity()).value();
            RoleScores scores = ROLES.score(scene, mention.from(), mention.to(), features(scene, mention, value));
            Field<Boolean> field = FIELDS.get(scores.best());
            if (field != null) {
                double probability = scores.of(scores.best());
                Reading reading = Reading.stated(mention.span(), mention.rule(), probability)
                        .because(scores.reasons(scores.best()));
                if (draft.reading(field)
                        .filter(known -> known.confidence() >= probability)
                        .isPresent()) {
                    draft.support(field, reading);
                } else {
                    draft.set(field, true, reading);
                }
            }
        }
    }

    private static String[] features(Scene scene, Mention mention, String value) {
        List<String> features = new ArrayList<>();
        features.add("value:" + value);
        features.add(mention.latent() ? "latent" : "firm");
        features.addAll(LineSegment.features(scene, mention.from()));
        if (isAfterDate(scene, mention)) {
            features.add("after-date");
        }
        if (!value.equals("rolling") && isBeforeDate(scene, mention)) {
            features.add("before-date");
        }
        if (saysStart(scene, mention)) {
            features.add("across-start");
        }
        return features.toArray(String[]::new);
    }

    /** {@code "on 1 May 2031 or later"}. */
    private static boolean isAfterDate(Scene scene, Mention mention) {
        List<Mention> dates = scene.mentions(PartialDate.class);
        return !Mentions.touching(dates, mention.from() - 1, mention.from()).isEmpty()
                && scene.tokens().block(mention.from() - 1) == scene.tokens().block(mention.from());
    }

    /** {@code "au plus tôt le 1er juin"}. */
    private static boolean isBeforeDate(Scene scene, Mention mention) {
        List<Mention> next = Mentions.within(scene.mentions(PartialDate.class), mention.to(), mention.to() + 2);
        return !next.isEmpty()
                && scene.tokens().sentence(mention.to()) == scene.tokens().sentence(mention.from());
    }

    /** {@code "the start date is negotiable"} holds its own cue. */
    private static boolean saysStart(Scene scene, Mention mention) {
        for (Term term : scene.tokens().terms(mention.from(), mention.to())) {
            if (START.contains(term.concept().toString())) {
                return true;
            }
        }
        return false;
    }
}
