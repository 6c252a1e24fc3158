package io.stellwerk.lexer;

import io.stellwerk.document.Block;
import io.stellwerk.document.Document;
import java.util.List;

/** Marks to which block and which sentence a token belongs. */
final class Sentences {

    private static final int YEAR_DIGITS = 4;

    private Sentences() {}

    static void mark(Document document, TokenArrays arrays, String text, TermFinder finder) {
        List<Block> blocks = document.blocks();
        int block = 0;
        int sentence = 0;
        int previous = -1;
        arrays.sentenceStart = new int[arrays.size + 2];
        for (int t = 0; t < arrays.size; t++) {
            int start = arrays.start[t];
            while (block < blocks.size() && blocks.get(block).span().end() <= start) {
                block++;
            }
            boolean within = block < blocks.size() && blocks.get(block).span().start() <= start;
            int mine = within ? block : -1;
            boolean value = within
                    && blocks.get(block).label() != null
                    && blocks.get(block).content().start() == start;
            if (mine != previous || value || (t > 0 && endsAt(arrays, t - 1, text, finder))) {
                sentence++;
                arrays.sentenceStart[sentence] = t;
            }
            previous = mine;
            arrays.block[t] = mine;
            arrays.sentence[t] = sentence;
        }
        arrays.sentenceStart[sentence + 1] = arrays.size;
    }

    private static boolean endsAt(TokenArrays arrays, int t, String text, TermFinder finder) {
        if (arrays.kind[t] != TokenKind.SYMBOL || ".!?".indexOf(text.charAt(arrays.start[t])) < 0) {
            return false;
        }
        if ((arrays.flags[t + 1] & Tokens.SPACE_BEFORE) == 0 || t == 0) {
            return false;
        }
        boolean lower = arrays.kind[t + 1] == TokenKind.WORD && (arrays.flags[t + 1] & Tokens.CAPITAL) == 0;
        if (text.charAt(arrays.start[t]) != '.') {
            return !lower;
        }
        int length = arrays.end[t - 1] - arrays.start[t - 1];
        return switch (arrays.kind[t - 1]) {
            case NUMBER -> length >= YEAR_DIGITS && !lower;
            case WORD -> !lower && length > 1 && !finder.isAbbreviation(t - 1);
            case SYMBOL -> !lower;
        };
    }
}
