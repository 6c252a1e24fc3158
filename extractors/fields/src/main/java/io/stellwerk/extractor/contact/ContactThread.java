package io.stellwerk.extractor.contact;

import io.stellwerk.document.Block;
import io.stellwerk.extractor.context.AdStart;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a mail that are no part of the ad in it: its header lines ({@code "From: Max Beispiel <max@liste.example>"}) and what
 * the one who passes it on writes around it.
 */
final class ContactThread {

    private static final int MOST_QUOTED_APART = 3;
    private static final int MOST_LINES_OF_SIGNATURE = 12;
    private static final int LONGEST_LINE_OF_SIGNATURE = 90;
    private static final int LONGEST_SIGN = 16;
    private static final int MOST_LINES_OF_FOOTER = 4;
    private static final int LONGEST_NAME = 40;

    private final Tokens tokens;
    private final boolean[] header;
    private final boolean[] passing;
    private final int[] signature;

    ContactThread(Scene scene) {
        this.tokens = scene.tokens();
        List<Block> blocks = scene.document().blocks();
        this.header = new boolean[blocks.size()];
        this.passing = new boolean[blocks.size()];
        this.signature = new int[blocks.size()];
        headers(blocks);
        forwarded(scene, blocks.size());
        quoted(scene, blocks);
        listFooter(scene, blocks);
        signatures(blocks);
    }

    /** Two labelled lines of a mail's header close to each other. */
    private void headers(List<Block> blocks) {
        int last = -MOST_QUOTED_APART;
        for (int b = 0; b < blocks.size(); b++) {
            if (isHeaderLine(blocks.get(b).label())) {
                boolean beside = b - last < MOST_QUOTED_APART;
                header[b] = beside;
                for (int before = Math.max(0, last); beside && before < b; before++) {
                    header[before] = true;
                }
                last = b;
            }
        }
    }

    private boolean isHeaderLine(@Nullable Span label) {
        if (label == null) {
            return false;
        }
        Term term = tokens.term(tokens.at(label.start()), "mail-header");
        return term != null && tokens.end(term.to() - 1) >= label.end();
    }

    /** What stands above "Forwarded message" is the forwarder's; below the last line of dashes it is a list's or a sender's. */
    private void forwarded(Scene scene, int blocks) {
        int start = AdStart.of(scene).block();
        for (int b = 0; b < start; b++) {
            passing[b] = true;
        }
        for (Term term : scene.terms("mail-forward")) {
            boolean leads = start > 0 && tokens.block(term.from()) < start;
            for (int b = leads ? lastSignature(term.to()) : blocks; b < blocks; b++) {
                signature[b] = blocks + 1;
            }
        }
    }

    /** The block below the last line of two or three dashes. */
    private int lastSignature(int from) {
        int block = passing.length;
        for (int t = from + 1; t < tokens.size() - 3; t++) {
            int end = tokens.is(t, '-') && tokens.is(t + 1, '-') && tokens.breakBefore(t) ? t + 2 : -1;
            end += end > 0 && tokens.is(end, '-') ? 1 : 0;
            if (end > 0 && tokens.breakBefore(end) && tokens.block(end) >= 0) {
                block = tokens.block(end);
            }
        }
        return block;
    }

    /** The short lines below a line of dashes, unless it underlines a heading: whoever sent the mail stands there. */
    private void signatures(List<Block> blocks) {
        for (int t = 1; t < tokens.size() - 1; t++) {
            if (tokens.breakBefore(t) && tokens.block(t) < 0 && tokens.is(t, '-') && tokens.is(t + 1, '-')) {
                int end = t;
                while (tokens.is(end, '-')) {
                    end++;
                }
                boolean underlines = end - t > 3 && isRightBelow(t);
                int from = end < tokens.size() ? tokens.block(end) : -1;
                if (from >= 0 && !underlines) {
                    sign(blocks, from);
                }
                t = end;
            }
        }
    }

    private boolean isRightBelow(int token) {
        String text = tokens.document().text().text();
        int lines = 0;
        for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines == 1;
    }

    private void sign(List<Block> blocks, int from) {
        if (from > 0 && blocks.get(from - 1).span().length() <= LONGEST_NAME) {
            signature[from - 1] = from + 1;
        }
        int to = Math.min(blocks.size(), from + MOST_LINES_OF_SIGNATURE);
        for (int b = from; b < to && blocks.get(b).span().length() <= LONGEST_LINE_OF_SIGNATURE; b++) {
            signature[b] = from + 1;
        }
    }

    /** What a mailing list adds below each mail: {@code "jobs mailing list"}, its address and where to leave it. */
    private void listFooter(Scene scene, List<Block> blocks) {
        for (Term term : scene.terms("mail-list")) {
            int block = tokens.block(term.from());
            boolean last = block >= Math.max(1, blocks.size() - MOST_LINES_OF_FOOTER);
            boolean isShort = last && blocks.get(block).span().length() <= LONGEST_LINE_OF_SIGNATURE;
            for (int b = isShort ? block : blocks.size(); b < blocks.size(); b++) {
                passing[b] = true;
            }
        }
    }

    /** Where a good part of the lines is quoted with ">", the others are the forwarder's. */
    private void quoted(Scene scene, List<Block> blocks) {
        boolean[] quoted = new boolean[blocks.size()];
        int written = 0;
        int passedOn = 0;
        for (int b = 0; b < quoted.length; b++) {
            int length = blocks.get(b).span().length();
            quoted[b] = isQuoted(scene, blocks.get(b));
            written += length;
            passedOn += quoted[b] ? length : 0;
        }
        for (int b = 0; b < quoted.length && passedOn * 2 > written; b++) {
            passing[b] |= !quoted[b];
        }
    }

    private static boolean isQuoted(Scene scene, Block block) {
        String source = scene.document().source();
        int start = scene.document().text().toSource(block.span()).start();
        int line = start;
        while (line > Math.max(0, start - LONGEST_SIGN) && "\n\r".indexOf(source.charAt(line - 1)) < 0) {
            line--;
        }
        while (line < start && isBlank(source.charAt(line))) {
            line++;
        }
        return source.startsWith(">", line);
    }

    private static boolean isBlank(char c) {
        return c == '\t' || Character.isSpaceChar(c);
    }

    boolean isHeader(int token) {
        int block = tokens.block(token);
        return block >= 0 && header[block];
    }

    /** The number of the signature that a token stands in, 0 where it stands in none. */
    int signature(int token) {
        int block = tokens.block(token);
        return block < 0 ? 0 : signature[block];
    }

    boolean isPassing(int token) {
        int block = tokens.block(token);
        return block >= 0 && passing[block];
    }
}
