package io.stellwerk.extractor.requirement;

import io.stellwerk.document.Block;
import io.stellwerk.document.BlockKind;
import io.stellwerk.extractor.context.OwnLanguages;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Concept;
import io.stellwerk.posting.PositionType;
import io.stellwerk.posting.SectionKind;
import io.stellwerk.quantity.Degree;
import io.stellwerk.recognizer.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What speaks for or against a degree as a requirement beside the words around it. */
final class DegreeFeatures {

    private static final int TOP_BLOCKS = 2;
    private static final int CLAUSE = 20;
    private static final int LEAD = 3;
    private static final int INLINE = 4;
    private static final int OPENING = 3;
    private static final Concept OPTIONAL = new Concept("cue", "optional");
    private static final Concept PROFILE = new Concept("section", "PROFILE");

    private final Scene scene;
    private final Tokens tokens;
    private final Optional<PositionType> post;
    private final long own;

    DegreeFeatures(Scene scene, Optional<PositionType> post) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.post = post;
        this.own = OwnLanguages.of(scene).common();
    }

    String[] of(Mention mention, int next) {
        List<String> features = new ArrayList<>();
        String level = ((Degree) mention.quantity()).level();
        features.add("level:" + level);
        post.ifPresent(type -> features.add("post:" + type + "/" + level));
        if (mention.latent()) {
            features.add("latent");
        }
        if ((mention.languages() & own) == 0) {
            features.add("foreign");
        }
        if (opensOptional(mention.from())) {
            features.add("opens-optional");
        }
        place(mention, features);
        boolean hyphen = tokens.is(mention.to(), '-') && !tokens.spaceBefore(mention.to());
        if (hyphen && !tokens.spaceBefore(mention.to() + 1)) {
            features.add("hyphenated");
        }
        if (isFieldNext(mention.to())) {
            features.add("in-field");
        }
        if (isInlineProfile(mention.from())) {
            features.add("inline-profile");
        }
        clause(mention, next, features);
        return features.toArray(String[]::new);
    }

    private void place(Mention mention, List<String> features) {
        Block block = scene.block(mention.from());
        boolean heading = block != null && block.kind() == BlockKind.HEADING;
        if (tokens.block(mention.from()) < TOP_BLOCKS) {
            features.add(heading ? "top-heading" : "top");
        }
        if (tokens.isCapitalised(mention.from()) && tokens.sentenceStart(mention.from()) == mention.from()) {
            features.add("leads-sentence");
        }
        if (startsBlock(mention)) {
            features.add("leads");
            if (block != null && block.kind() == BlockKind.LIST_ITEM) {
                features.add("leads-item");
            }
        }
    }

    /** {@code "a PhD in hydrology"}, {@code "Master 2 en optique"}: the field of study tells a degree that someone holds from a post or a programme. */
    private boolean isFieldNext(int t) {
        int from = tokens.isNumber(t) ? t + 1 : t;
        Term term = tokens.term(from, "degree-field");
        return term != null && !tokens.breakBefore(from) && tokens.isWord(term.to());
    }

    /** {@code "Ideally you have a PhD"}, {@code "Preferred qualifications: MSc or PhD"} */
    private boolean opensOptional(int t) {
        int start = tokens.sentenceStart(t);
        for (Term term : tokens.terms(start, Math.min(start + OPENING, t))) {
            if (term.concept().equals(OPTIONAL)) {
                return true;
            }
        }
        return false;
    }

    /** {@code "Profile. Master 2 in optics"}: a section's name opens the line, and is no heading of its own. */
    private boolean isInlineProfile(int t) {
        int start = tokens.sentenceStart(t);
        boolean outside = !scene.section(t).equals(Optional.of(SectionKind.PROFILE));
        for (Term term : tokens.terms(start - INLINE, start)) {
            if (outside && term.concept().equals(PROFILE) && tokens.block(term.from()) == tokens.block(t)) {
                return true;
            }
        }
        return false;
    }

    /** Cues behind a degree, up to the next one; those before the first comma speak of this degree alone. */
    private void clause(Mention mention, int next, List<String> features) {
        int end = Math.min(Math.min(next, mention.to() + CLAUSE), tokens.sentenceEnd(mention.to() - 1));
        boolean point = tokens.is(mention.to(), '.') && !tokens.spaceBefore(mention.to());
        int comma = point ? mention.to() + 1 : mention.to();
        while (comma < end && !isClauseEnd(comma)) {
            comma++;
        }
        for (Term term : tokens.terms(mention.to(), end)) {
            if (term.concept().is("cue")) {
                features.add("clause:" + term.concept().value());
                if (term.from() < comma) {
                    features.add("own:" + term.concept().value());
                }
            }
        }
    }

    private boolean isClauseEnd(int t) {
        return ",;().:".indexOf(tokens.symbol(t)) >= 0;
    }

    private boolean startsBlock(Mention mention) {
        int block = tokens.block(mention.from());
        int t = mention.from() - 1;
        int skipped = 0;
        while (skipped < LEAD && tokens.block(t) == block && tokens.sentence(t) == tokens.sentence(mention.from())) {
            t--;
            skipped++;
        }
        return skipped < LEAD;
    }
}
