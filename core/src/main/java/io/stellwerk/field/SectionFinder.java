package io.stellwerk.field;

import io.stellwerk.document.Block;
import io.stellwerk.document.BlockKind;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.posting.SectionKind;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds sections by headings, or labels, that hold a term of kind {@code section}. */
final class SectionFinder {

    private static final int LONGEST_HEADING = 14;

    /** A section's name stands at the start of its heading: "Your project" is one, "Manager for a project" is none. */
    private static final int LEADING = 2;

    private static final Set<SectionKind> ONE_LINE = Set.of(SectionKind.CONTACT, SectionKind.CONDITIONS);

    private final Tokens tokens;
    private final List<Block> blocks;

    SectionFinder(Tokens tokens) {
        this.tokens = tokens;
        this.blocks = tokens.document().blocks();
    }

    List<Section> find() {
        List<Section> sections = new ArrayList<>();
        SectionKind kind = null;
        int heading = -1;
        for (int b = 0; b <= blocks.size(); b++) {
            SectionKind next = b == blocks.size() ? null : kindOf(blocks.get(b));
            if (next != null || b == blocks.size() || endsLine(kind, heading, b)) {
                if (kind != null) {
                    sections.add(section(kind, heading, b - 1));
                }
                kind = next;
                heading = b;
            }
        }
        return sections;
    }

    /** {@code "Contact: Maria Muster"} says all; what stands below the next heading is about something else. */
    private boolean endsLine(@Nullable SectionKind kind, int heading, int block) {
        return kind != null
                && ONE_LINE.contains(kind)
                && blocks.get(heading).kind() == BlockKind.LABELLED
                && blocks.get(block).isHeading();
    }

    private Section section(SectionKind kind, int heading, int last) {
        Span span = blocks.get(heading).span().cover(blocks.get(last).span());
        return new Section(kind, heading, heading, last, span);
    }

    private @Nullable SectionKind kindOf(Block block) {
        Span name = block.kind() == BlockKind.LABELLED && block.label() != null ? block.label() : block.span();
        boolean candidate =
                block.kind() == BlockKind.HEADING || block.kind() == BlockKind.LABELLED || endsWithColon(block);
        if (!candidate) {
            return null;
        }
        int from = tokens.at(name.start());
        int to = tokens.at(name.end());
        while (from < to && !tokens.isWord(from)) {
            from++;
        }
        if (to - from > LONGEST_HEADING) {
            return null;
        }
        for (Term term : tokens.terms(from, to)) {
            boolean leads = term.from() - from <= LEADING || 2 * (term.to() - term.from()) >= to - from;
            if (leads && term.concept().is("section")) {
                return SectionKind.valueOf(term.concept().value());
            }
        }
        return null;
    }

    private boolean endsWithColon(Block block) {
        int end = block.span().end();
        return end > 0 && tokens.document().text().text().charAt(end - 1) == ':';
    }
}
