package io.stellwerk.extractor.position;

import io.stellwerk.document.Block;
import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.posting.Fields;
import io.stellwerk.posting.ResearcherProfile;
import io.stellwerk.text.Span;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The EURAXESS profiles that an ad prints: {@code "Profile: First Stage Researcher (R1)"} has {@code R1}. */
public final class ResearcherProfileExtractor implements FieldExtractor {

    private static final double NAMED = 0.97;
    private static final double LABELLED = 0.95;

    /** Creates the extractor. */
    public ResearcherProfileExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        Tokens tokens = scene.tokens();
        Set<ResearcherProfile> found = EnumSet.noneOf(ResearcherProfile.class);
        for (Term term : scene.terms("profile")) {
            add(
                    draft,
                    found,
                    ResearcherProfile.valueOf(term.concept().value()),
                    tokens.span(term.from(), term.to()),
                    NAMED);
        }
        for (int t = 0; t + 1 < tokens.size(); t++) {
            ResearcherProfile profile = code(tokens, t);
            if (profile != null && isLabelled(scene, t)) {
                add(draft, found, profile, tokens.span(t, t + 2), LABELLED);
            }
        }
    }

    private static void add(
            Draft draft, Set<ResearcherProfile> found, ResearcherProfile profile, Span span, double confidence) {
        if (found.add(profile)) {
            int member = draft.open("/researcherProfile");
            draft.set(
                    Fields.RESEARCHER_PROFILE.at(member),
                    profile,
                    Reading.stated(span, "researcher-profile/name", confidence));
        }
    }

    private static @Nullable ResearcherProfile code(Tokens tokens, int t) {
        int number = tokens.number(t + 1);
        boolean stage = number >= 1 && number <= 4 && !tokens.spaceBefore(t + 1);
        return stage && tokens.folded(t).equals("r") ? ResearcherProfile.valueOf("R" + number) : null;
    }

    private static boolean isLabelled(Scene scene, int t) {
        Block block = scene.block(t);
        Tokens tokens = scene.tokens();
        Span label = block == null ? null : block.label();
        if (label == null) {
            return false;
        }
        for (Term term : tokens.terms(label)) {
            if (term.concept().is("label") && term.concept().value().equals("researcher-profile")) {
                return true;
            }
        }
        return false;
    }
}
