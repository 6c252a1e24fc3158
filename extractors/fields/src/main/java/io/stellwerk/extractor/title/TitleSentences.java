package io.stellwerk.extractor.title;

import io.stellwerk.extractor.context.TitleTerms;
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

    private static final int REACH = 24;
    private static final int CLOSE = 6;
    private static final int FEW = 5;
    private static final int MOST = 40;
    private static final int NEAR = 8;
    private static final int EARLY = 6;

    private final Scene scene;
    private final Tokens tokens;
    private final TitleSurroundings beside;
    private final UnlistedPosts unlisted;
    private final TitleExtent extent;

    TitleSentences(Scene scene, TitleSurroundings beside) {
        this.scene = scene;
        this.beside = beside;
        this.tokens = scene.tokens();
        this.unlisted = new UnlistedPosts(tokens, beside);
        this.extent = new TitleExtent(tokens, beside);
    }

    List<TitleCandidate> find() {
        Map<PostName, Term> cues = new LinkedHashMap<>();
        for (Term cue : scene.terms("opening")) {
            if (cues.size() < MOST && !TitleTerms.isNoun(tokens, cue)) {
                named(cue, cues);
            }
        }
        List<TitleCandidate> found = new ArrayList<>();
        cues.forEach((post, cue) -> found.add(candidate(cue, post, found.isEmpty())));
        for (Term post : scene.terms("position")) {
            if (found.size() < MOST && opensSentence(post)) {
                found.add(new TitleCandidate(
                        post.from(), extent.end(listed(post)), List.of("sentence", "opens-sentence")));
            }
            if (found.size() < MOST && isSubject(post)) {
                found.add(new TitleCandidate(
                        extent.start(tokens.sentenceStart(post.from()), post.from()),
                        extent.end(listed(post)),
                        List.of("sentence", "subject")));
            }
            if (found.size() < MOST && opensBlock(post)) {
                found.add(new TitleCandidate(
                        extent.start(blockStart(post), post.from()),
                        extent.end(listed(post)),
                        List.of("sentence", "cue", "cue:block")));
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
            boolean first = tokens.sentence(t) == sentence && post != null && beside.isNamed(post);
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
        int start = extent.start(Math.min(cue.to(), post.from()), post.from());
        features.add(cue.from() >= post.to() ? "cue:fill" : start - cue.to() <= CLOSE ? "cue:near" : "cue:far");
        features.add(first ? "sentence:first" : "sentence:later");
        features.add(tokens.block(post.from()) < EARLY ? "sentence:early" : "sentence:late");
        if (!post.listed()) {
            features.add("shaped");
        }
        if (tokens.number(start - 1) > FEW) {
            features.add("counted");
        }
        return new TitleCandidate(start, extent.end(post), features);
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
        int end = first && tokens.block(post.from()) < EARLY ? extent.end(listed(post)) : 0;
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

    /** {@code a tenure-track position at the rank of Associate Professor}: what follows at once is the name. */
    private boolean isRanked(Term post) {
        Term next = tokens.term(post.to(), "opening");
        return next != null && next.concept().value().equals("seeks");
    }

    private @Nullable PostName post(Term cue) {
        int sentence = tokens.sentence(cue.from());
        for (int t = cue.from() + 1; t < cue.to() + REACH && tokens.sentence(t) == sentence; t++) {
            Term post = tokens.term(t, "position");
            if (post != null && post.to() > cue.to() && beside.isNamed(post) && !isRanked(post)) {
                return listed(post);
            }
        }
        return null;
    }
}
