package io.stellwerk.extractor;

import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of posts within sentences: {@code Der Zoo sucht zum 1. Mai eine Tierpflegerin für die Voliere}. */
final class TitleSentences {

    private static final List<String> NO_ADJECTIVES =
            List.of("title-article", "number", "relative", "title-stop", "function", "opening", "month");
    private static final int REACH = 24;
    private static final int CLOSE = 6;
    private static final int FEW = 5;
    private static final int LONGEST = 14;
    private static final int MOST = 40;
    private static final int MOST_ADJECTIVES = 3;
    private static final int NEAR = 8;
    private static final int EARLY = 6;

    private final Scene scene;
    private final Tokens tokens;
    private final TitleSurroundings beside;
    private final UnlistedPosts unlisted;

    TitleSentences(Scene scene, TitleSurroundings beside) {
        this.scene = scene;
        this.beside = beside;
        this.tokens = scene.tokens();
        this.unlisted = new UnlistedPosts(tokens, beside);
    }

    List<TitleCandidate> find() {
        Map<PostName, Term> cues = new LinkedHashMap<>();
        for (Term cue : scene.terms("opening")) {
            if (cues.size() < MOST) {
                named(cue, cues);
            }
        }
        List<TitleCandidate> found = new ArrayList<>();
        cues.forEach((post, cue) -> found.add(candidate(cue, post, found.isEmpty())));
        for (Term post : scene.terms("position")) {
            if (found.size() < MOST && opensSentence(post)) {
                found.add(new TitleCandidate(post.from(), end(listed(post)), List.of("sentence", "opens-sentence")));
            }
            if (found.size() < MOST && isSubject(post)) {
                found.add(new TitleCandidate(
                        start(tokens.sentenceStart(post.from()), post.from()),
                        end(listed(post)),
                        List.of("sentence", "subject")));
            }
            if (found.size() < MOST && opensBlock(post)) {
                found.add(new TitleCandidate(
                        start(blockStart(post), post.from()), end(listed(post)), List.of("sentence", "cue", "cue:block")));
            }
        }
        return found;
    }

    private void named(Term cue, Map<PostName, Term> cues) {
        if (!cue.concept().value().equals("seeks")) {
            filled(cue, cues);
            return;
        }
        PostName post = post(cue);
        PostName shaped = unlisted.after(cue);
        if (shaped != null && (post == null || shaped.to() <= post.from())) {
            cues.put(shaped, cue);
        }
        if (post != null) {
            cues.put(post, cue);
        }
    }

    /** {@code ist eine Professur für Bienenkunde zu besetzen}: the first post after an article of the sentence that the cue ends. */
    private void filled(Term cue, Map<PostName, Term> cues) {
        int sentence = tokens.sentence(cue.from());
        for (int t = Math.max(0, cue.from() - REACH); t < cue.from(); t++) {
            Term post = tokens.term(t, "position");
            boolean first = tokens.sentence(t) == sentence && post != null && TitleTerms.isFirm(tokens, post);
            if (first && post != null) {
                if (TitleTerms.covering(tokens, t - 1, "title-article") != null) {
                    cues.putIfAbsent(listed(post), cue);
                }
                return;
            }
        }
    }

    private static PostName listed(Term post) {
        return new PostName(post.from(), post.to(), true);
    }

    private TitleCandidate candidate(Term cue, PostName post, boolean first) {
        List<String> features = new ArrayList<>(List.of("sentence", "cue"));
        int start = start(Math.min(cue.to(), post.from()), post.from());
        features.add(
                cue.from() >= post.to() ? "cue:fill" : start - cue.to() <= CLOSE ? "cue:near" : "cue:far");
        features.add(first ? "sentence:first" : "sentence:later");
        features.add(tokens.block(post.from()) < EARLY ? "sentence:early" : "sentence:late");
        if (!post.listed()) {
            features.add("shaped");
        }
        if (tokens.number(start - 1) > FEW) {
            features.add("counted");
        }
        return new TitleCandidate(start, end(post), features);
    }

    private int blockStart(Term post) {
        int t = post.from();
        while (t > 0 && tokens.block(t - 1) == tokens.block(post.from()) && post.from() - t < NEAR) {
            t--;
        }
        return t;
    }

    /** Whether a post opens a block that goes on after {@code suchen wir eine/n}. */
    private boolean opensBlock(Term post) {
        int start = blockStart(post);
        for (int t = start; t < post.from(); t++) {
            if (tokens.term(t, "position") != null) {
                return false;
            }
        }
        return TitleTerms.isFirm(tokens, post)
                && tokens.block(start - 1) != tokens.block(start)
                && TitleBlocks.followsCue(tokens, start);
    }

    /** Whether an early sentence says no more than the post first: {@code Assistant Professor, beginning in May.} */
    private boolean opensSentence(Term post) {
        int before = post.from() - 1;
        boolean first = before < 0 || tokens.sentence(before) != tokens.sentence(post.from());
        int end = first && tokens.block(post.from()) < EARLY ? end(listed(post)) : 0;
        boolean closed = tokens.is(end, '.') || tokens.is(end, ',') || tokens.is(end, ';');
        return first && end > 0 && closed && TitleTerms.isFirm(tokens, post);
    }

    /** {@code The Head Gardener will care for the palms}: in a language that writes nouns small, a capital tells a name. */
    private boolean isSubject(Term post) {
        int start = tokens.sentenceStart(post.from());
        return tokens.block(post.from()) < EARLY
                && !beside.hasCapitalNouns()
                && tokens.isCapitalised(post.from())
                && tokens.term(start, "title-article") != null
                && post.from() - start <= FEW
                && tokens.isCapitalised(start + 1)
                && tokens.term(post.to(), "title-stop") != null
                && TitleTerms.isFirm(tokens, post);
    }

    private @Nullable PostName post(Term cue) {
        int sentence = tokens.sentence(cue.from());
        for (int t = cue.from() + 1; t < cue.to() + REACH && tokens.sentence(t) == sentence; t++) {
            Term post = tokens.term(t, "position");
            if (post != null && post.to() > cue.to() && TitleTerms.isFirm(tokens, post)) {
                return listed(post);
            }
        }
        return null;
    }

    /**
     * The name begins after the last article or sign before the post: with the words with capitals before one that has
     * a capital for no other reason than that it is a name, else with a few adjectives.
     */
    private int start(int earliest, int post) {
        int start = post;
        if (tokens.isCapitalised(post) && !beside.hasCapitalNouns()) {
            while (start > earliest && (tokens.isCapitalised(start - 1) || isJoint(start - 1, earliest))) {
                start--;
            }
            return start;
        }
        int adjectives = 0;
        while (start > earliest && adjectives < MOST_ADJECTIVES && isAdjective(start - 1)) {
            start--;
            adjectives += tokens.isWord(start) && !isGlued(start) ? 1 : 0;
        }
        return start;
    }

    /** {@code Front of House Manager}, {@code Food & Garden Manager}. */
    private boolean isJoint(int t, int earliest) {
        boolean glued = tokens.is(t, '-') && !tokens.spaceBefore(t);
        boolean joins = glued || tokens.is(t, '&') || tokens.term(t, "title-link") != null;
        return joins && t - 1 >= earliest && tokens.isCapitalised(t - 1);
    }

    private boolean isAdjective(int t) {
        boolean hyphen = tokens.is(t, '-') && !tokens.spaceBefore(t);
        return hyphen
                || isGlued(t)
                || TitleTerms.covering(tokens, t, "title-part") != null
                || tokens.isWord(t)
                        && NO_ADJECTIVES.stream().allMatch(kind -> TitleTerms.covering(tokens, t, kind) == null);
    }

    private boolean isGlued(int t) {
        return tokens.isWord(t) && tokens.is(t + 1, '-') && !tokens.spaceBefore(t + 1) && !tokens.spaceBefore(t + 2);
    }

    private int end(PostName post) {
        int t = post.to();
        int sentence = tokens.sentence(post.from());
        long languages = beside.languages(post.from(), post.to());
        while (t < post.from() + LONGEST && tokens.sentence(t) == sentence && !stops(t, languages)) {
            GenderMarker marker = GenderMarker.at(tokens, t);
            t = marker != null ? marker.next() : t + 1;
        }
        return t;
    }

    private boolean stops(int t, long languages) {
        char symbol = tokens.symbol(t);
        if (",;.!?:–|".indexOf(symbol) >= 0 && symbol != 0) {
            return true;
        }
        if (GenderMarker.at(tokens, t) != null) {
            return false;
        }
        return symbol == '(' || isStop(t, languages) || isFill(t);
    }

    private boolean isStop(int t, long languages) {
        Term stop = tokens.term(t, "title-stop");
        return stop != null && tokens.spaceBefore(t) && (stop.languages() & languages) != 0;
    }

    private boolean isFill(int t) {
        Term term = tokens.term(t, "opening");
        return term != null && term.concept().value().equals("fill");
    }
}
