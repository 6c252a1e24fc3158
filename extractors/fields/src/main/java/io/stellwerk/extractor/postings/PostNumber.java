package io.stellwerk.extractor.postings;

import io.stellwerk.document.Block;
import io.stellwerk.document.BlockKind;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.util.List;

/** The number that a block gives a post: {@code "Stelle 2: Florist"}, {@code "Poste n° 2"}, {@code "Position B"}. */
final class PostNumber {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final int REACH = 3;

    private PostNumber() {}

    /** The number from 1, 0 for other blocks. A letter or a Roman number counts as its place in its row. */
    static int of(Tokens tokens, Block block) {
        if (block.kind() == BlockKind.LIST_ITEM || block.kind() == BlockKind.TABLE_ROW) {
            return 0;
        }
        Term word = tokens.term(tokens.at(block.span().start()), "post-number");
        if (word == null || !word.concept().value().equals("word")) {
            return 0;
        }
        int t = word.to();
        while (t < word.to() + REACH && isSign(tokens, t)) {
            t++;
        }
        return tokens.block(t) != tokens.block(word.from()) || !isFree(tokens, t + 1) ? 0 : value(tokens, t);
    }

    private static boolean isSign(Tokens tokens, int t) {
        Term sign = tokens.term(t, "post-number");
        return sign != null && sign.concept().value().equals("sign")
                || tokens.is(t, '.')
                || tokens.is(t, '#')
                || tokens.is(t, '°')
                || tokens.is(t, 'º')
                || tokens.is(t, '(');
    }

    /** A number that goes on is a date or an amount: {@code "Position 1.5.2031"}. */
    private static boolean isFree(Tokens tokens, int t) {
        return tokens.spaceBefore(t) || tokens.symbol(t) != 0 && !tokens.isNumber(t + 1);
    }

    private static int value(Tokens tokens, int t) {
        if (tokens.isNumber(t)) {
            return Math.max(0, tokens.number(t));
        }
        String text = tokens.text(t);
        int roman = ROMAN.indexOf(text) + 1;
        boolean letter = text.length() == 1 && text.charAt(0) >= 'A' && text.charAt(0) <= 'H';
        return letter ? text.charAt(0) - 'A' + 1 : roman;
    }
}
