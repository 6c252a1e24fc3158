package io.stellwerk.extractor.pay;

import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.Scene;
import io.stellwerk.posting.Field;
import io.stellwerk.posting.Fields;
import io.stellwerk.posting.Severity;
import io.stellwerk.quantity.PayGrade;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code /pay/scale}: system, grade, upper grade and step of the post.
 *
 * <p>{@code "Entgeltgruppe 13 TV-L, Stufe 2"} has all of it. A system that is named elsewhere in the ad goes with the
 * grade; where none is
 * named, it is concluded from the employer's kind and place by {@link ScaleContexts}, and reported. A grade that
 * another post has, such as
 * the one a tenure track leads to, is not taken.
 */
public final class ScaleExtractor implements FieldExtractor {

    /** Creates the extractor. */
    public ScaleExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        List<ScaleCandidate> scales = ScaleCandidates.find(scene).stream()
                .filter(ScaleCandidate::isScale)
                .toList();
        Optional<ScaleCandidate> best = best(scales, true);
        best.ifPresent(chosen -> setGrade(chosen, draft));
        if (draft.get(Fields.SCALE_STEP).isEmpty()) {
            step(scales).ifPresent(step -> set(Fields.SCALE_STEP, step.grade().step(), step, draft));
        }
        Optional<ScaleCandidate> system =
                best.filter(ScaleExtractor::hasSystem).or(() -> nearest(scales, best.orElse(null)));
        if (system.isPresent()) {
            String name = String.valueOf(system.get().grade().system());
            draft.set(Fields.SCALE_SYSTEM, name, reading(system.get()));
        } else {
            best.ifPresent(chosen -> conclude(scene, draft, chosen));
        }
        best.ifPresent(chosen -> rejectOthers(scales, chosen, draft));
    }

    /** The likeliest, grades before steps of them. */
    private static Optional<ScaleCandidate> best(List<ScaleCandidate> scales, boolean grade) {
        return scales.stream()
                .filter(candidate -> candidate.hasGrade() == grade)
                .max(Comparator.comparing((ScaleCandidate candidate) -> !candidate.isStep())
                        .thenComparingDouble(ScaleCandidate::probability));
    }

    private static Optional<ScaleCandidate> step(List<ScaleCandidate> scales) {
        return scales.stream()
                .filter(ScaleCandidate::isStep)
                .max(Comparator.comparingDouble(ScaleCandidate::probability));
    }

    /** Letters alone don't tell the system where nothing else speaks of civil servants: {@code "B3 level"}. */
    private static boolean hasSystem(ScaleCandidate candidate) {
        return candidate.grade().system() != null
                && (!candidate.mention().latent()
                        || candidate.scores().features().contains("bracket:post")
                        || candidate.scores().features().stream().anyMatch(name -> name.endsWith("cue/civil-servant")));
    }

    /** The system named alone that stands nearest to the grade; that of another grade does not count. */
    private static Optional<ScaleCandidate> nearest(List<ScaleCandidate> scales, @Nullable ScaleCandidate grade) {
        if (grade == null) {
            return best(scales, false);
        }
        return scales.stream()
                .filter(candidate -> candidate.grade().system() != null
                        && (!candidate.hasGrade() || sameGrade(candidate.grade(), grade.grade()))
                        && hasSystem(candidate))
                .min(Comparator.comparingInt(candidate ->
                        Math.abs(candidate.mention().from() - grade.mention().from())));
    }

    private static boolean sameGrade(PayGrade one, PayGrade other) {
        return one.grade() != null && one.grade().equals(other.grade());
    }

    private static void setGrade(ScaleCandidate chosen, Draft draft) {
        PayGrade grade = chosen.grade();
        set(Fields.SCALE_GRADE, grade.grade(), chosen, draft);
        set(Fields.SCALE_GRADE_MAX, grade.gradeMax(), chosen, draft);
        set(Fields.SCALE_STEP, grade.step(), chosen, draft);
    }

    private static void set(Field<String> field, @Nullable String value, ScaleCandidate chosen, Draft draft) {
        if (value != null) {
            draft.set(field, value, reading(chosen));
        }
    }

    private static void conclude(Scene scene, Draft draft, ScaleCandidate chosen) {
        String grade = chosen.grade().grade() == null
                ? chosen.grade().gradeMax()
                : chosen.grade().grade();
        if (grade == null || chosen.mention().latent()) {
            return;
        }
        ScaleContexts.STANDARD.system(scene, draft, grade).ifPresent(system -> {
            draft.set(
                    Fields.SCALE_SYSTEM,
                    system,
                    Reading.inferred(chosen.mention().span(), "scale/employer-and-place", chosen.probability()));
            draft.issue(
                    "pay-system-inferred",
                    Severity.INFO,
                    Fields.SCALE_SYSTEM,
                    "no pay system is printed with " + grade + "; employers of this kind and place pay by " + system,
                    chosen.mention().span());
        });
    }

    private static void rejectOthers(List<ScaleCandidate> scales, ScaleCandidate chosen, Draft draft) {
        for (ScaleCandidate other : scales) {
            String grade = other.grade().grade();
            if (grade != null && !grade.equals(chosen.grade().grade())) {
                draft.reject(Fields.SCALE_GRADE, grade, reading(other));
                draft.issue(
                        "several-grades",
                        Severity.INFO,
                        Fields.SCALE_GRADE,
                        "the ad has another grade that may be the post's: " + grade + "; the likelier one is taken",
                        other.mention().span());
            }
        }
    }

    private static Reading reading(ScaleCandidate candidate) {
        return Reading.stated(candidate.mention().span(), candidate.mention().rule(), candidate.probability())
                .because(candidate.scores().reasons(ScaleCandidate.SCALE));
    }
}
