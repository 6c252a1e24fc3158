package io.stellwerk.extractor.position;

import io.stellwerk.document.Block;
import io.stellwerk.extractor.context.OwnLanguages;
import io.stellwerk.extractor.context.TitleTerms;
import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.posting.Fields;
import io.stellwerk.posting.PositionType;
import io.stellwerk.text.Span;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What kind of post is offered: {@code "Doctoral Researcher in Bee Ecology"} is a doctoral candidate.
 *
 * <p>The names of posts in the title count most, then those after cues, in the first lines and in the body; the role
 * model {@code position-type} weighs them against words about the doctorate as an aim or a requirement.
 */
public final class PositionTypeExtractor implements FieldExtractor {

    private static final RoleModel ROLES =
            RoleModel.read(PositionTypeExtractor.class.getClassLoader(), "position-type");
    private static final Set<String> ROLE_LABELS = Set.of("supervisor", "contact", "name");
    private static final int EARLY = 4;
    private static final int REACH = 12;
    private static final int OFTEN = 3;
    private static final int LETTERS = 2;
    private static final int LONGEST_LINE = 160;

    /** Creates the extractor. */
    public PositionTypeExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        Tokens tokens = scene.tokens();
        Optional<Span> title = draft.reading(Fields.TITLE).map(Reading::span);
        Set<String> features = new LinkedHashSet<>();
        long languages = OwnLanguages.of(scene).main();
        title.ifPresent(span -> inTitle(tokens, line(scene, span), languages, features));
        Term witness = elsewhere(scene, title, features);
        for (Term term : scene.terms("stage")) {
            features.add("stage:" + term.concept().value());
        }
        Span evidence = title.orElse(witness == null ? new Span(0, 0) : tokens.span(witness.from(), witness.to()));
        if (evidence.length() == 0) {
            return;
        }
        int at = tokens.at(evidence.start());
        RoleScores scores = ROLES.score(scene, at, at + 1, features.toArray(String[]::new));
        String best = scores.best();
        if (!best.equals(RoleModel.NONE)) {
            draft.set(
                    Fields.POSITION_TYPE,
                    PositionType.valueOf(best),
                    Reading.stated(evidence, "position-type/names", scores.of(best))
                            .because(scores.reasons(best)));
        }
    }

    /** The title with the rest of its line, where it stands in a short one: {@code Gardener ("trainee")}. */
    private static Span line(Scene scene, Span title) {
        Block block = scene.block(scene.tokens().at(title.start()));
        boolean isLine =
                block != null && block.span().contains(title) && block.span().length() <= LONGEST_LINE;
        if (!isLine || block == null) {
            return title;
        }
        boolean named =
                block.label() != null || scene.tokens().is(scene.tokens().at(title.start()) - 1, ':');
        int start = named ? block.span().start() : title.start();
        return title.cover(new Span(start, block.span().end()));
    }

    private static void inTitle(Tokens tokens, Span title, long languages, Set<String> features) {
        boolean first = true;
        for (Term term : tokens.terms(title)) {
            if (term.concept().is("position") && isFirm(tokens, term, languages)) {
                features.add("title:" + term.concept().value());
                if (first) {
                    features.add("title-first:" + term.concept().value());
                }
                first = false;
            } else if (term.concept().is("stage")) {
                features.add("title-stage:" + term.concept().value());
            }
        }
        if (first) {
            features.add("title:none");
        }
    }

    /**
     * PR is a professor in French, and elsewhere what a press office does: letters alone count in the ad's own language.
     * {@code apprentissage statistique} trains nobody.
     */
    private static boolean isFirm(Tokens tokens, Term post, long languages) {
        int length = tokens.end(post.to() - 1) - tokens.start(post.from());
        Term stage = tokens.term(post.from(), "stage");
        if (stage != null && stage.to() > post.to() && stage.concept().value().equals("learning")) {
            return false;
        }
        return TitleTerms.isFirm(tokens, post) && (length > LETTERS || (post.languages() & languages) != 0);
    }

    private static @Nullable Term elsewhere(Scene scene, Optional<Span> title, Set<String> features) {
        Tokens tokens = scene.tokens();
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Integer> own = new TreeMap<>();
        long languages = OwnLanguages.of(scene).main();
        Term witness = null;
        Term first = null;
        for (Term term : scene.terms("position")) {
            Span span = tokens.span(term.from(), term.to());
            if (!isFirm(tokens, term, languages)
                    || isRole(scene, term)
                    || title.isPresent() && title.get().contains(span)) {
                continue;
            }
            String type = term.concept().value();
            counts.merge(type, 1, Integer::sum);
            own.merge(type, (term.languages() & languages) == 0 ? 0 : 1, Integer::sum);
            first = first == null ? term : first;
            if (followsCue(tokens, term)) {
                features.add("cue:" + type);
                witness = witness == null ? term : witness;
            }
            if (tokens.block(term.from()) < EARLY) {
                features.add("lead:" + type);
                witness = witness == null ? term : witness;
            }
            labelled(scene, term, features);
        }
        counts.forEach((type, count) -> features.add(count >= OFTEN ? "often:" + type : "body:" + type));
        if (title.isEmpty() || features.contains("title:none")) {
            untitled(own, features);
        }
        return witness == null ? first : witness;
    }

    /** {@code Supervisor: Dr Honey}: a label that names who else is there. */
    private static boolean isRole(Scene scene, Term post) {
        Block block = scene.block(post.from());
        Term name = scene.tokens().term(post.from(), "label");
        return block != null
                && block.label() != null
                && block.label().contains(scene.tokens().start(post.from()))
                && name != null
                && name.to() >= post.to()
                && ROLE_LABELS.contains(name.concept().value());
    }

    /** Where no title names a post, its first lines do, or else what the ad speaks of most in its own language. */
    private static void untitled(Map<String, Integer> counts, Set<String> features) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        counts.forEach((type, count) -> {
            if (count > 0 && features.contains("lead:" + type)) {
                features.add("untitled:" + type);
            }
            if (count == most && most > 0) {
                features.add("most:" + type);
            }
        });
    }

    private static boolean followsCue(Tokens tokens, Term post) {
        int sentence = tokens.sentence(post.from());
        for (int t = post.from() - 1; t > post.from() - REACH && tokens.sentence(t) == sentence; t--) {
            Term cue = tokens.term(t, "opening");
            if (cue != null && cue.concept().value().equals("seeks")) {
                return true;
            }
        }
        return false;
    }

    private static void labelled(Scene scene, Term post, Set<String> features) {
        Block block = scene.block(post.from());
        if (block == null || block.label() == null) {
            return;
        }
        Tokens tokens = scene.tokens();
        Span label = block.label();
        for (Term term : tokens.terms(label)) {
            String name = term.concept().value();
            if (term.concept().is("label")
                    && (name.equals("position-type") || name.equals("title") || name.equals("contract-type"))) {
                features.add("labelled:" + post.concept().value());
            }
        }
    }
}
