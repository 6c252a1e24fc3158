package io.stellwerk.extractor.postings;

import io.stellwerk.document.Block;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the blocks that the posts of an ad begin with: numbered ones, cycles of the same labels, titles, and what stands below a
 * line of dashes. Each way asks for what makes its posts different ones.
 */
final class PostStarts {

    private static final int NUMBERED_BODY = 12;
    private static final int BODY = 25;
    private static final int MOST = 60;

    private final Scene scene;
    private final Tokens tokens;
    private final List<Block> blocks;
    private final int end;

    PostStarts(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.blocks = scene.document().blocks();
        this.end = otherPosts();
    }

    /** At least two starts in reading order, or none. */
    List<PostStart> find() {
        List<PostStart> starts = numbered();
        if (starts.isEmpty()) {
            starts = atLeastTwo(new PostLabels(scene, end).starts());
        }
        if (starts.isEmpty()) {
            starts = atLeastTwo(titled());
        }
        return starts.isEmpty() ? atLeastTwo(ruled()) : starts;
    }

    private static List<PostStart> atLeastTwo(List<PostStart> starts) {
        return starts.size() < 2 ? List.of() : starts;
    }

    /** The block of {@code "Weitere Stellenangebote"}, after which titles are those of other ads. */
    private int otherPosts() {
        for (Term term : scene.terms("other-posts")) {
            int block = tokens.block(term.from());
            if (block > 0
                    && tokens.start(term.from()) == blocks.get(block).span().start()) {
                return block;
            }
        }
        return blocks.size();
    }

    private List<PostStart> numbered() {
        List<PostStart> row = new ArrayList<>();
        for (int b = 0; b < end; b++) {
            int number = PostNumber.of(tokens, blocks.get(b));
            if (number == row.size() + 1 && row.size() < MOST) {
                row.add(PostStart.at(b));
            } else if (number == 1 && !haveBody(row, b)) {
                row = new ArrayList<>(List.of(PostStart.at(b)));
            }
        }
        return haveBody(row, end) ? row : List.of();
    }

    private boolean haveBody(List<PostStart> row, int endBlock) {
        for (int i = 0; i < row.size(); i++) {
            int next = i + 1 < row.size() ? row.get(i + 1).block() : endBlock;
            if (length(row.get(i).block(), next) < NUMBERED_BODY) {
                return false;
            }
        }
        return row.size() > 1;
    }

    private int length(int firstBlock, int endBlock) {
        return tokens.at(PostSplitter.offset(scene, endBlock)) - tokens.at(PostSplitter.offset(scene, firstBlock));
    }

    private List<PostStart> titled() {
        List<PostStart> heads = new ArrayList<>();
        for (int b = 0; b < end && heads.size() < MOST; b++) {
            PostStart head = PostTitles.read(scene, b);
            if (head != null && (heads.isEmpty() || !heads.get(heads.size() - 1).sameTitle(head))) {
                heads.add(head);
            }
        }
        return heads.size() < 2 ? List.of() : different(heads);
    }

    private List<PostStart> different(List<PostStart> heads) {
        List<PostStart> starts = new ArrayList<>();
        List<PostFacts> facts = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            PostStart head = heads.get(i);
            int next = i + 1 < heads.size() ? heads.get(i + 1).block() : end;
            PostFacts own = PostFacts.of(scene, head.block(), next);
            if (own.tokens() >= BODY && differs(head, own, starts, facts)) {
                starts.add(head);
                facts.add(own);
            }
        }
        return starts;
    }

    private static boolean differs(PostStart head, PostFacts own, List<PostStart> starts, List<PostFacts> facts) {
        for (int i = 0; i < starts.size(); i++) {
            PostFacts other = facts.get(i);
            boolean marked = head.marked() && starts.get(i).marked();
            boolean apart = own.otherLanguage(other)
                    ? own.ownReference(other)
                    : own.ownReference(other) || marked && own.ownValue(other) || own.sameSections(other, !marked);
            if (!apart || head.sameTitle(starts.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Ads one after another with a line of dashes between them, each with its own title and its own values. */
    private List<PostStart> ruled() {
        List<Integer> cuts = new ArrayList<>(List.of(0));
        for (int b = 1; b < end; b++) {
            if (isRuled(b)) {
                cuts.add(b);
            }
        }
        return cuts.size() < 2 ? List.of() : complete(cuts);
    }

    private List<PostStart> complete(List<Integer> cuts) {
        List<PostStart> starts = new ArrayList<>();
        List<PostFacts> facts = new ArrayList<>();
        for (int i = 0; i < Math.min(cuts.size(), MOST); i++) {
            PostFacts own = PostFacts.of(scene, cuts.get(i), i + 1 < cuts.size() ? cuts.get(i + 1) : end);
            boolean differs = facts.stream().allMatch(other -> own.ownValue(other) && !own.otherLanguage(other));
            boolean post = !own.references().isEmpty()
                    || !own.deadlines().isEmpty()
                    || !own.grades().isEmpty();
            if (own.tokens() >= BODY && post && differs && PostTitles.isNamed(scene, cuts.get(i))) {
                starts.add(PostStart.at(cuts.get(i)));
                facts.add(own);
            }
        }
        return starts;
    }

    private boolean isRuled(int b) {
        String text = scene.document().text().text();
        int signs = 0;
        for (int i = blocks.get(b - 1).span().end(); i < blocks.get(b).span().start(); i++) {
            signs += "-=*_~".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return signs >= 3;
    }
}
