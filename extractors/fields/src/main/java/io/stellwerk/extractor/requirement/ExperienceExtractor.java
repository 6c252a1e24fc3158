package io.stellwerk.extractor.requirement;

import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexicon.Concept;
import io.stellwerk.posting.Fields;
import io.stellwerk.quantity.Timespan;
import io.stellwerk.recognizer.Mention;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code /requirements/experienceMonths/min}: {@code "at least three years of professional experience"} is 36.
 *
 * <p>Of a range, the lower end counts; of several demands, the first.
 */
public final class ExperienceExtractor implements FieldExtractor {

    private static final String REQUIRED = "REQUIRED";
    private static final Concept CUE = new Concept("cue", "experience");
    private static final Concept LABEL = new Concept("label", "experience");
    private static final RoleModel MODEL = RoleModel.read(ExperienceExtractor.class.getClassLoader(), "experience");

    /** Makes the extractor. */
    public ExperienceExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        for (Mention mention : scene.mentions(Timespan.class)) {
            Optional<Integer> months = months((Timespan) mention.quantity());
            if (months.isEmpty()) {
                continue;
            }
            RoleScores scores = MODEL.score(scene, mention.from(), mention.to(), features(scene, mention));
            if (scores.is(REQUIRED)) {
                Reading reading = Reading.stated(mention.span(), "experience/role", scores.of(REQUIRED))
                        .because(scores.reasons(REQUIRED));
                draft.set(Fields.EXPERIENCE_MIN, months.get(), reading);
                return;
            }
        }
    }

    private static String[] features(Scene scene, Mention mention) {
        List<String> features = new ArrayList<>();
        if (((Timespan) mention.quantity()).max() == null) {
            features.add("at-least");
        }
        if (scene.tokens().is(mention.to(), ';')) {
            features.add("parted");
        }
        if (isJoined(scene, mention)) {
            features.add("joined");
        }
        return features.toArray(String[]::new);
    }

    /** In {@code "three years' experience"} the word of experience begins within the length of time. */
    private static boolean isJoined(Scene scene, Mention mention) {
        for (Term term : scene.tokens().terms(mention.from(), mention.to())) {
            if (term.to() > mention.to()
                    && (term.concept().equals(CUE) || term.concept().equals(LABEL))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Integer> months(Timespan span) {
        Period min = span.min();
        return min == null || min.toTotalMonths() == 0 ? Optional.empty() : Optional.of((int) min.toTotalMonths());
    }
}
