package io.stellwerk.extractor.postings;

import io.stellwerk.document.Block;
import io.stellwerk.document.Document;
import io.stellwerk.field.Scene;
import io.stellwerk.field.Section;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.posting.SectionKind;
import io.stellwerk.text.AlignedText;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells the posts of an ad apart that offers several, each with a part of its own.
 *
 * <p>{@code "Stelle 1: Gärtnerin ... Stelle 2: Floristin ... Bewerbungen bis 3. Mai"} holds two posts; what stands before the first
 * and after the last counts for each. One post in two languages, two places of one kind and a list of further ads are not parted.
 */
public final class PostSplitter {

    private static final Set<SectionKind> COMMON = Set.of(
            SectionKind.OFFER,
            SectionKind.APPLICATION,
            SectionKind.CONTACT,
            SectionKind.EMPLOYER,
            SectionKind.CONDITIONS,
            SectionKind.LEGAL);

    private final Scene scene;
    private final List<Block> blocks;

    private PostSplitter(Scene scene) {
        this.scene = scene;
        this.blocks = scene.document().blocks();
    }

    /**
     * The parts of an ad that are about one post each.
     *
     * @param scene the ad
     * @return at least two spans of the cleaned text in reading order; empty for an ordinary ad
     */
    public static List<Span> posts(Scene scene) {
        return new PostSplitter(scene).posts();
    }

    /**
     * An ad for each post: the same text, the other posts' parts blanked out, so that offsets stay true.
     *
     * @param scene the ad
     * @return one document a post; the ad itself when it is an ordinary one
     */
    public static List<Document> split(Scene scene) {
        List<Span> posts = posts(scene);
        if (posts.isEmpty()) {
            return List.of(scene.document());
        }
        return posts.stream().map(own -> without(scene.document(), posts, own)).toList();
    }

    private List<Span> posts() {
        List<PostStart> starts = new PostStarts(scene).find();
        List<Span> posts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            boolean last = i == starts.size() - 1;
            int end = last ? tail(starts) : starts.get(i + 1).block();
            posts.add(new Span(offset(scene, starts.get(i).block()), offset(scene, end)));
        }
        return posts;
    }

    /** The block from which on the text counts for all posts: what the last post alone has, as {@code "How to apply"}. */
    private int tail(List<PostStart> starts) {
        int last = starts.get(starts.size() - 1).block();
        Set<SectionKind> others =
                PostFacts.of(scene, starts.get(0).block(), last).sections();
        int tail = blocks.size();
        for (Section section : scene.sections()) {
            boolean common = COMMON.contains(section.kind()) && !others.contains(section.kind());
            if (section.firstBlock() > last && common) {
                tail = Math.min(tail, section.firstBlock());
            }
        }
        return hasDeadline(starts.get(0).block(), last) ? tail : Math.min(tail, firstDeadline(last + 1));
    }

    private boolean hasDeadline(int from, int to) {
        return firstDeadline(from) < to;
    }

    private int firstDeadline(int from) {
        Tokens tokens = scene.tokens();
        for (Term term : tokens.terms(tokens.at(offset(scene, from)), tokens.size())) {
            if (PostFacts.isDeadlineName(term) && tokens.block(term.from()) >= from) {
                return tokens.block(term.from());
            }
        }
        return blocks.size();
    }

    /** Where a block starts; the text's end after the last one. */
    static int offset(Scene scene, int block) {
        List<Block> blocks = scene.document().blocks();
        return block < blocks.size()
                ? blocks.get(block).span().start()
                : scene.document().text().text().length();
    }

    private static Document without(Document document, List<Span> posts, Span own) {
        StringBuilder text = new StringBuilder(document.text().text());
        for (Span other : posts) {
            for (int i = other.start(); i < other.end() && !other.equals(own); i++) {
                text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
            }
        }
        List<Block> kept = new ArrayList<>();
        for (Block block : document.blocks()) {
            boolean foreign = posts.stream().anyMatch(post -> !post.equals(own) && post.overlaps(block.span()));
            if (!foreign) {
                kept.add(block);
            }
        }
        AlignedText aligned = document.text();
        return new Document(new AlignedText(aligned.source(), text.toString(), aligned.alignment()), kept);
    }
}
