package io.stellwerk.extractor;

import io.stellwerk.document.Block;
import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Concept;
import io.stellwerk.posting.Fields;
import io.stellwerk.posting.Remote;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code /remote}: {@code "two days of home office a week"} is {@link Remote#HYBRID}, {@code "100 % remote"} is {@link
 * Remote#REMOTE}.
 *
 * <p>The words decide with what stands around them; an ad that is silent has no value.
 */
public final class RemoteExtractor implements FieldExtractor {

    private static final int ALL = 100;
    private static final int NEAR = 3;
    private static final int TOP_BLOCKS = 8;
    private static final int CHOICE = 6;
    private static final Concept NO = new Concept("answer", "no");
    private static final Concept OR = new Concept("bound", "or");
    private static final Set<Concept> REMOTELY =
            Set.of(new Concept("remote-word", "remote"), new Concept("remote", "REMOTE"));
    private static final Concept ONSITE = new Concept("remote-word", "onsite");
    private static final Set<Concept> QUESTIONS = Set.of(new Concept("label", "remote"));
    private static final Set<Concept> PLACES = Set.of(new Concept("label", "location"), new Concept("label", "place"));
    private static final Set<Concept> LABELS =
            Set.of(new Concept("label", "remote"), new Concept("label", "location"), new Concept("label", "place"));
    private static final Concept HOME = new Concept("home-office", "word");
    private static final RoleModel MODEL = RoleModel.read(RemoteExtractor.class.getClassLoader(), "remote");

    /** Makes the extractor. */
    public RemoteExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        double best = 0;
        for (Term term : terms(scene)) {
            RoleScores scores = MODEL.score(scene, term.from(), term.to(), features(scene, term));
            String role = scores.best();
            if (!role.equals(RoleModel.NONE) && scores.of(role) > best) {
                best = scores.of(role);
                Reading reading = Reading.stated(scene.tokens().span(term.from(), term.to()), "remote/role", best)
                        .because(scores.reasons(role));
                draft.set(Fields.REMOTE, Remote.valueOf(role), reading);
            }
        }
    }

    /** The phrases and, outside them, the single words; answers count where a question stands before them. */
    private static List<Term> terms(Scene scene) {
        List<Term> phrases = scene.terms("remote");
        List<Term> terms = new ArrayList<>(phrases);
        for (Term word : scene.terms("remote-word")) {
            if (phrases.stream().noneMatch(phrase -> phrase.from() <= word.from() && word.to() <= phrase.to())) {
                terms.add(word);
            }
        }
        for (Term answer : scene.terms("answer")) {
            if (isLabelled(scene, answer, QUESTIONS)) {
                terms.add(answer);
            }
        }
        return terms;
    }

    private static String[] features(Scene scene, Term term) {
        Tokens tokens = scene.tokens();
        List<String> features = new ArrayList<>();
        features.add("term:" + term.concept());
        if (stands(tokens, term)) {
            features.add("alone:" + term.concept());
        }
        int sentence = tokens.sentence(term.from());
        for (int t = term.from() - NEAR; t < term.to() + NEAR; t++) {
            if (tokens.sentence(t) == sentence && tokens.number(t) > 0) {
                boolean percent = tokens.is(t + 1, '%');
                String all = ONSITE.equals(term.concept()) ? "all-onsite" : "all";
                features.add(percent ? tokens.number(t) == ALL ? all : "part" : "count");
            }
        }
        if (tokens.is(term.from() - 1, '%') && tokens.number(term.from() - 2) < ALL) {
            features.add("share");
        }
        if (isDenied(tokens, term)) {
            features.add("denied");
        }
        if (REMOTELY.contains(term.concept()) && (isChoice(tokens, term, true) || isChoice(tokens, term, false))) {
            features.add("choice");
        }
        Block block = scene.block(term.from());
        if (isLabelled(scene, term, term.concept().is("answer") ? QUESTIONS : LABELS)) {
            features.add("labelled:" + term.concept());
        }
        if (block != null && isPlace(scene, block, term)) {
            features.add("place");
        }
        if (block != null
                && block.label() != null
                && tokens.start(term.from()) < block.label().end()) {
            features.add("in-label");
        }
        return features.toArray(String[]::new);
    }

    /** {@code "Location: home office"}: a word for work elsewhere is all that stands where a place is asked for. */
    private static boolean isPlace(Scene scene, Block block, Term term) {
        Tokens tokens = scene.tokens();
        boolean all = tokens.at(block.content().start()) == term.from()
                && tokens.end(term.to() - 1) + 1 >= block.content().end();
        boolean home = tokens.terms(term.from(), term.to()).stream()
                .anyMatch(word -> word.concept().equals(HOME) && word.to() == term.to() && word.from() == term.from());
        return all && home && isLabelled(scene, term, PLACES);
    }

    /** {@code "Home office: no"}; the start of another word is no answer: {@code "remote, non-smoking office"}. */
    private static boolean isDenied(Tokens tokens, Term term) {
        int at = term.to();
        while (at < term.to() + 2 && (tokens.is(at, ':') || tokens.is(at, '?') || tokens.is(at, '-'))) {
            at++;
        }
        Term answer = tokens.term(at, "answer");
        return answer != null
                && answer.concept().equals(NO)
                && (tokens.breakBefore(answer.to()) || tokens.is(answer.to(), '.') || tokens.is(answer.to(), ','));
    }

    /** {@code "remotely or in our office"}, {@code "at the office or remotely"}. */
    private static boolean isChoice(Tokens tokens, Term term, boolean ahead) {
        int step = ahead ? 1 : -1;
        int first = ahead ? term.to() : term.from() - 1;
        boolean joined = false;
        for (int t = first; t != first + step * CHOICE; t += step) {
            if (tokens.sentence(t) != tokens.sentence(term.from())) {
                return false;
            }
            for (Term other : tokens.terms(t, t + 1)) {
                joined |= other.concept().equals(OR);
                if (joined && other.concept().equals(ONSITE)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** In {@code "Ghent (hybrid)"}, {@code "Oslo or remote · full-time"} the word is no part of a name such as "remote sensing". */
    private static boolean stands(Tokens tokens, Term term) {
        return tokens.block(term.from()) < TOP_BLOCKS
                && (tokens.breakBefore(term.from()) || parts(tokens, term.from() - 1))
                && (tokens.breakBefore(term.to()) || parts(tokens, term.to()));
    }

    private static boolean parts(Tokens tokens, int t) {
        return (tokens.symbol(t) != 0 && !tokens.is(t, '-'))
                || tokens.term(t, "bound") != null
                || tokens.term(t, "function") != null;
    }

    private static boolean isLabelled(Scene scene, Term answer, Set<Concept> labels) {
        Block block = scene.block(answer.from());
        Span label = block == null ? null : block.label();
        if (label == null) {
            return false;
        }
        Tokens tokens = scene.tokens();
        for (Term term : tokens.terms(label)) {
            if (labels.contains(term.concept())) {
                return true;
            }
        }
        return false;
    }
}
