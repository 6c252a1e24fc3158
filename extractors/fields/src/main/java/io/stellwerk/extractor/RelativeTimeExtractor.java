package io.stellwerk.extractor;

import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.posting.Field;
import io.stellwerk.posting.Fields;
import io.stellwerk.quantity.RelativeTime;
import io.stellwerk.recognizer.Mention;
import java.util.Map;

/**
 * Starts and deadlines that are no dates: {@code "zum nächstmöglichen Zeitpunkt zu besetzen"}, {@code "1 May or soon thereafter"},
 * {@code "open until filled"}. {@code "Contact us as soon as possible"} is none.
 */
public final class RelativeTimeExtractor implements FieldExtractor {

    private static final RoleModel ROLES =
            RoleModel.read(RelativeTimeExtractor.class.getClassLoader(), "relative-time");

    private static final Map<String, Field<Boolean>> FIELDS =
            Map.of("ASAP", Fields.START_ASAP, "FLEXIBLE", Fields.START_FLEXIBLE, "ROLLING", Fields.DEADLINE_ROLLING);

    /** Creates the extractor. */
    public RelativeTimeExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        for (Mention mention : scene.mentions(RelativeTime.class)) {
            String value = ((RelativeTime) mention.quantity()).value();
            RoleScores scores = ROLES.score(
                    scene, mention.from(), mention.to(), "value:" + value, mention.latent() ? "latent" : "firm");
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
}
