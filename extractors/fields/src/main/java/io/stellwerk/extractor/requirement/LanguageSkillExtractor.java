package io.stellwerk.extractor.requirement;

import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.posting.Fields;
import io.stellwerk.text.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code /requirements/languages}: {@code "Fluent English (C1), some French is a plus"} is English, required at C1,
 * and French, not
 * required.
 *
 * <p>Languages of the team, of a course or of the application are none, nor is one that the ad somewhere says it does not
 * need. A level is taken from the Common European
 * Framework where
 * one is printed, from words such as {@code fluent} otherwise.
 */
public final class LanguageSkillExtractor implements FieldExtractor {

    private static final String LIST = "/requirements/languages";
    private static final String REQUIRED = "REQUIRED";
    private static final String NOT_NEEDED = "clause:not-needed";
    private static final RoleModel MODEL =
            RoleModel.read(LanguageSkillExtractor.class.getClassLoader(), "skill-language");

    private record Skill(Term term, RoleScores scores, Optional<LanguageSkillLevel> level) {
        Span span(Tokens tokens) {
            return tokens.span(term.from(), term.to());
        }
    }

    /** Makes the extractor. */
    public LanguageSkillExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        Map<String, Skill> skills = new LinkedHashMap<>();
        Set<String> notNeeded = new HashSet<>();
        LanguageSkillTerms terms = new LanguageSkillTerms(scene);
        for (Term term : terms.all()) {
            String[] features = terms.features(term);
            RoleScores scores = MODEL.score(scene, term.from(), term.to(), features);
            if (List.of(features).contains(NOT_NEEDED)) {
                notNeeded.add(term.concept().value());
            } else if (!scores.is(RoleModel.NONE)) {
                Skill skill = new Skill(term, scores, terms.level(term));
                skills.merge(term.concept().value(), skill, LanguageSkillExtractor::stronger);
            }
        }
        skills.keySet().removeAll(notNeeded);
        skills.forEach((language, skill) -> write(draft, scene.tokens(), language, skill));
    }

    private static Skill stronger(Skill a, Skill b) {
        if (a.scores().is(REQUIRED) != b.scores().is(REQUIRED)) {
            return a.scores().is(REQUIRED) ? a : b;
        }
        return a.level().isEmpty() && b.level().isPresent() ? b : a;
    }

    private static void write(Draft draft, Tokens tokens, String language, Skill skill) {
        String role = skill.scores().best();
        double confidence = 1 - skill.scores().of(RoleModel.NONE);
        Reading reading = Reading.stated(skill.span(tokens), "skill-language/role", confidence)
                .because(skill.scores().reasons(role));
        int i = draft.open(LIST);
        draft.set(Fields.SKILL_LANGUAGE.at(i), language, reading);
        draft.set(Fields.SKILL_REQUIRED.at(i), role.equals(REQUIRED), reading);
        skill.level()
                .ifPresent(level -> draft.set(
                        Fields.SKILL_LEVEL.at(i),
                        level.name(),
                        Reading.stated(level.span(), level.rule(), reading.confidence())));
    }
}
