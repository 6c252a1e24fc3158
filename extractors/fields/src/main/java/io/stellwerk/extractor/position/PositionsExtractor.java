package io.stellwerk.extractor.position;

import io.stellwerk.document.Block;
import io.stellwerk.extractor.context.OwnLanguages;
import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.posting.Fields;
import io.stellwerk.recognizer.Mentions;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How many posts are offered: {@code "drei Gärtnerstellen"} are 3; {@code "eine Stelle"} says nothing. */
public final class PositionsExtractor implements FieldExtractor {

    private static final RoleModel ROLES = RoleModel.read(PositionsExtractor.class.getClassLoader(), "positions");
    private static final String COUNT = "COUNT";
    private static final int MOST = 200;
    private static final int MOST_NUMBERS = 1000;
    private static final int REACH = 4;
    private static final int FAR = 20;
    private static final int AHEAD = 14;
    private static final int EARLY = 4;
    private static final int LARGE = 30;

    /** Creates the extractor. */
    public PositionsExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        Tokens tokens = scene.tokens();
        long languages = OwnLanguages.of(scene).main();
        double best = 0;
        Optional<Span> title = draft.reading(Fields.TITLE).map(Reading::span);
        int numbers = 0;
        for (int t = 0; t < tokens.size() && numbers < MOST_NUMBERS; t++) {
            int count = count(tokens, t, languages);
            if (count < 1 || isMeasure(scene, t)) {
                continue;
            }
            numbers++;
            RoleScores scores =
                    ROLES.score(scene, t, t + 1, features(scene, t, title).toArray(String[]::new));
            if (scores.is(COUNT) && scores.of(COUNT) > best) {
                best = scores.of(COUNT);
                Reading reading = Reading.stated(tokens.span(t, t + 1), "positions/count", best);
                draft.set(Fields.POSITIONS, count, reading.because(scores.reasons(COUNT)));
            }
        }
    }

    /** {@code 18 months}, {@code 30 hours}: what is measured is not counted. */
    private static boolean isMeasure(Scene scene, int t) {
        return Mentions.touching(scene.mentions().all(), t, t + 1).stream()
                .anyMatch(mention -> mention.from() <= t && mention.to() > t && !mention.latent());
    }

    private static int count(Tokens tokens, int t, long languages) {
        if (tokens.isNumber(t)) {
            boolean free =
                    tokens.spaceBefore(t) || tokens.is(t - 1, '(') || tokens.is(t - 1, ':') || tokens.is(t - 1, '*');
            boolean whole = tokens.spaceBefore(t + 1)
                    || ".,;)*(x".indexOf(tokens.symbol(t + 1)) >= 0 && !tokens.isNumber(t + 2);
            int number = tokens.number(t);
            return free && whole && number <= MOST ? number : -1;
        }
        Term word = tokens.term(t, "number");
        if (word == null
                || (word.languages() & languages) == 0
                || word.concept().value().length() > 3
                || word.concept().value().indexOf('.') >= 0) {
            return -1;
        }
        int number = Integer.parseInt(word.concept().value());
        return number >= 2 ? number : -1;
    }

    private static List<String> features(Scene scene, int t, Optional<Span> title) {
        Tokens tokens = scene.tokens();
        List<String> features = new ArrayList<>();
        Block block = scene.block(t);
        boolean opensValue = block != null
                && block.label() != null
                && tokens.at(block.content().start()) >= t - 1;
        features.add(opensValue ? "opens:value" : "within");
        if (title.isPresent()
                && tokens.start(t) <= title.get().start()
                && tokens.start(t + 3) >= title.get().start()) {
            features.add("at:title");
        }
        if (tokens.is(t - 1, '(')) {
            features.add("in-brackets");
        }
        if (block != null && block.isHeading()) {
            features.add("in-heading");
        }
        if (tokens.number(t) > LARGE) {
            features.add("large");
        }
        features.add(tokens.block(t) < EARLY ? "place:early" : "place:late");
        counted(tokens, t, features);
        announced(tokens, t, features);
        boolean ahead = title.isPresent()
                && tokens.start(t) < title.get().start()
                && tokens.start(t + AHEAD) >= title.get().start();
        if (ahead && features.contains("then:post")) {
            features.add("ahead:title");
        }
        return features;
    }

    /** What the number counts, if anything. */
    private static void counted(Tokens tokens, int t, List<String> features) {
        for (int i = t + 1; i <= t + REACH && tokens.block(i) == tokens.block(t); i++) {
            if (",;.:%".indexOf(tokens.symbol(i)) >= 0 && tokens.symbol(i) != 0 || tokens.isNumber(i)) {
                break;
            }
            if (tokens.term(i, "post") != null) {
                features.add(i == t + 1 ? "then:post" : "soon:post");
                break;
            } else if (tokens.term(i, "position") != null) {
                features.add(i == t + 1 ? "then:position" : "soon:position");
                break;
            }
        }
    }

    /** The words in the sentence that announce a post or say that it is to be filled. */
    private static void announced(Tokens tokens, int t, List<String> features) {
        int sentence = tokens.sentence(t);
        for (int i = t - 1; i > t - FAR && tokens.sentence(i) == sentence; i--) {
            Term cue = tokens.term(i, "opening");
            if (cue != null && cue.concept().value().equals("seeks")) {
                features.add(cue.to() >= t - 3 ? "just:seeks" : "behind:seeks");
                break;
            }
        }
        for (int i = t + 1; i < t + FAR && tokens.sentence(i) == sentence; i++) {
            Term cue = tokens.term(i, "opening");
            if (cue != null && cue.concept().value().equals("fill")) {
                features.add("ahead:fill");
            }
        }
    }
}
