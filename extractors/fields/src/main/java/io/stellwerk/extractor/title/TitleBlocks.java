package io.stellwerk.extractor.title;

import io.stellwerk.document.Block;
import io.stellwerk.document.BlockKind;
import io.stellwerk.extractor.context.AdStart;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.RelativeTime;
import io.stellwerk.recognizer.Mentions;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Lines that may be the post's name as a whole: headings, values of labels, short lines of their own. */
final class TitleBlocks {

    private static final int LONGEST = 34;
    private static final int MOST_BLOCKS = 60;
    private static final int EARLY = 4;
    private static final int UPPER = 12;
    private static final int LETTER_HEAD = 120;
    private static final int SHORT_LINE = 8;
    private static final int LONGEST_LINE = 12;
    private static final int MOST_LINES = 6;
    private static final int SIGNATURE = 5;

    private final Scene scene;
    private final Tokens tokens;
    private final int start;
    private final boolean letter;
    private final TitleLabels labels;
    private final List<TitleCandidate> found = new ArrayList<>();
    private int signed = -SIGNATURE;

    TitleBlocks(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.start = AdStart.of(scene).block();
        this.letter = start == 0 && isLetter(tokens);
        this.labels = new TitleLabels(scene);
    }

    List<TitleCandidate> find() {
        List<Block> blocks = scene.document().blocks();
        for (int b = 0; b < Math.min(MOST_BLOCKS, blocks.size()); b++) {
            Block block = blocks.get(b);
            signed = isSignature(block) ? b : signed;
            if (block.kind() == BlockKind.LABELLED && block.label() != null) {
                labelled(block, block.label(), b);
            } else {
                whole(block, b);
                joined(block, b);
                lines(block, b);
            }
        }
        return found;
    }

    /** {@code Kind regards}: the lines below say who writes. */
    private boolean isSignature(Block block) {
        int from = tokens.at(block.content().start());
        Term cue = tokens.term(from, "cue");
        return cue != null
                && cue.concept().value().equals("signature")
                && (!tokens.isWord(cue.to()) || tokens.breakBefore(cue.to()));
    }

    private void labelled(Block block, Span label, int b) {
        String name = labels.name(tokens.at(label.start()), tokens.at(label.end()), b < 2 * EARLY);
        name = letter && b == 0 && TitleLabels.NAMES.contains(name) ? "mail-subject" : name;
        Span span = name.equals("position") ? block.span() : block.content();
        add(span, b, "named:" + name, "labelled");
        if (name.equals("other") && b < EARLY) {
            add(block.span(), b, labels.isMarked(label) ? "kind:HEADING" : "whole-labelled");
        }
    }

    private void whole(Block block, int b) {
        List<String> features = new ArrayList<>();
        features.add("kind:" + block.kind());
        add(block.content(), b, features.toArray(String[]::new));
    }

    /** Short lines one below the other at the head of the ad, {@code Zoo am See / Head Gardener / Full time}: no prose. */
    private void lines(Block block, int b) {
        int to = tokens.at(block.content().end());
        List<Integer> starts = new ArrayList<>();
        for (int t = tokens.at(block.content().start()); t < to; t++) {
            boolean first = starts.isEmpty()
                    || tokens.breakBefore(t) && !TitleLine.runsOn(tokens, starts.get(starts.size() - 1), t);
            if (first) {
                starts.add(t);
            }
            if (b >= start + EARLY || t - starts.get(starts.size() - 1) > LONGEST_LINE) {
                return;
            }
        }
        boolean prose = tokens.is(to - 1, '.') || starts.size() < 2 || starts.size() > MOST_LINES;
        starts.add(to);
        for (int i = 0; i + 1 < starts.size() && !prose; i++) {
            add(tokens.span(starts.get(i), starts.get(i + 1)), b, "kind:LINE");
        }
    }

    /** A heading that runs on in the next line: {@code Gardener – Palms / and Ferns}. */
    private void joined(Block block, int b) {
        List<Block> blocks = scene.document().blocks();
        if (!block.isHeading() || b + 1 >= blocks.size() || b >= UPPER) {
            return;
        }
        Block below = blocks.get(b + 1);
        int next = tokens.at(below.content().start());
        boolean text = below.kind() == BlockKind.PARAGRAPH
                && next + LONGEST_LINE >= tokens.at(below.content().end());
        boolean closed = tokens.is(tokens.at(below.content().end()) - 1, ':');
        boolean line = !closed && (below.isHeading() || text && isNextLine(block, below));
        if (line && TitleLine.runsOn(tokens, tokens.at(block.content().start()), next)) {
            add(block.content().cover(below.content()), b, "kind:HEADING", "runs-on");
        }
    }

    private boolean isNextLine(Block block, Block below) {
        String between = scene.document()
                .text()
                .text()
                .substring(block.span().end(), below.span().start());
        return between.indexOf('\n') == between.lastIndexOf('\n');
    }

    private static boolean leadsOn(Tokens tokens, int t) {
        return tokens.term(t, "title-link") != null && !tokens.isCapitalised(t);
    }

    /** Whether a line says no more than that there is a post: {@code Stellenausschreibung Nr. 5}. */
    private boolean announces(Block block) {
        int from = tokens.at(block.content().start());
        int to = tokens.at(block.content().end());
        if (to - from > SHORT_LINE || from >= to) {
            return false;
        }
        boolean announces = false;
        for (Term term : tokens.terms(from, to)) {
            boolean opens = term.from() == from;
            String value = term.concept().value();
            boolean heading = term.concept().is("label") && (value.equals("vacancy-heading") || value.equals("title"));
            announces |= opens && heading;
            if (term.concept().is("position") && term.from() > from) {
                return false;
            }
        }
        return announces;
    }

    private String place(int b) {
        if (b == start) {
            return letter ? "place:subject" : "place:first";
        }
        return letter || b < start
                ? "place:letter"
                : b < start + EARLY ? "place:early" : b < start + UPPER ? "place:upper" : "place:late";
    }

    /** Whether the ad came with a letter around it, so that the first line is a subject, often shortened. */
    private static boolean isLetter(Tokens tokens) {
        for (Term term : tokens.terms(0, LETTER_HEAD)) {
            boolean opens = tokens.breakBefore(term.from()) || !tokens.isWord(term.from() - 1);
            if (term.concept().is("salutation") && opens && tokens.isCapitalised(term.from())) {
                return true;
            }
        }
        return false;
    }

    private void add(Span span, int b, String... features) {
        int from = tokens.at(span.start());
        int to = tokens.at(span.end());
        if (from >= to || to - from > LONGEST || isTime(from, to)) {
            return;
        }
        List<String> all = new ArrayList<>(List.of(features));
        all.add(place(b));
        if (b == start) {
            all.add("opens");
        }
        if (b == start && !letter && scene.document().blocks().get(b).isHeading()) {
            all.add("heads-ad");
        }
        if (b < signed + SIGNATURE) {
            all.add("below:signature");
        }
        if (b > 0 && announces(scene.document().blocks().get(b - 1))) {
            all.add("below:announcement");
        }
        if (followsCue(tokens, from)) {
            all.add("follows:seeks");
        }
        if (precedesCue(to)) {
            all.add("precedes:fill");
        }
        found.add(new TitleCandidate(from, to, all));
    }

    /** {@code Vacant post: as soon as possible}: when the work begins, and not what it is called. */
    private boolean isTime(int from, int to) {
        return Mentions.touching(scene.mentions(RelativeTime.class), from, to).stream()
                .anyMatch(time -> time.from() <= from && time.to() >= to);
    }

    /** Whether the block before ends with words that announce a post, {@code suchen wir zum 1. Mai eine/n}. */
    static boolean followsCue(Tokens tokens, int from) {
        int sentence = tokens.sentence(from - 1);
        for (int t = from - 1; t >= Math.max(0, from - 25) && tokens.sentence(t) == sentence; t--) {
            Term term = tokens.term(t, "opening");
            if (term != null && term.concept().value().equals("seeks") && !tokens.is(from - 1, '.')) {
                return true;
            }
            if (tokens.term(t, "post") != null && leadsOn(tokens, from - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean precedesCue(int to) {
        for (int t = to; t < to + 3; t++) {
            Term term = tokens.term(t, "opening");
            if (term != null && term.concept().value().equals("fill")) {
                return true;
            }
        }
        return false;
    }
}
