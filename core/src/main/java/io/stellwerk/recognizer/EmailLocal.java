package io.stellwerk.recognizer;

import io.stellwerk.lexer.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The part of an address before its sign.
 *
 * @param name the mailbox
 * @param start where it starts in the cleaned text
 * @param from its first token
 */
record EmailLocal(String name, int start, int from) {

    private static final int LONGEST = 64;
    private static final int MOST_DOTS = 4;

    /** Reads the mailbox that ends before a sign; one space may stand between unless the sign is a close {@code @}. */
    static @Nullable EmailLocal before(Tokens tokens, EmailSign sign, int done) {
        int last = sign.from() - 1;
        if (last < 0
                || tokens.breakBefore(sign.from())
                || !(tokens.isWord(last) || isMark(tokens.symbol(last)) || tokens.isNumber(last))) {
            return null;
        }
        EmailLocal local = piece(tokens, tokens.end(last), done);
        for (int i = 0; i < MOST_DOTS && local != null && sign.isSpelled(); i++) {
            int dot = EmailDomain.dotBefore(tokens, local.from());
            EmailLocal front = dot == local.from() ? null : piece(tokens, tokens.end(dot - 1), done);
            if (front == null) {
                break;
            }
            local = new EmailLocal(front.name() + '.' + local.name(), front.start(), front.from());
        }
        boolean word = local != null && sign.isLoose() && tokens.term(local.from(), "function") != null;
        return word && local != null && !local.looksLikeName() ? null : local;
    }

    private static @Nullable EmailLocal piece(Tokens tokens, int end, int done) {
        String text = tokens.document().text().text();
        int start = end;
        while (start > done && end - start < LONGEST && isLocal(text.charAt(start - 1))) {
            start--;
        }
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        boolean whole = start < end && text.charAt(end - 1) != '.';
        return whole ? new EmailLocal(text.substring(start, end), start, tokens.at(start)) : null;
    }

    static boolean isLocal(int c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(int c) {
        return c == '.' || c == '-' || c == '_' || c == '+';
    }

    /** Whether it is made as mailboxes are and words are not: {@code jane.doe}, {@code doe_j}, {@code doe42}. */
    boolean looksLikeName() {
        for (int i = 1; i < name.length() - 1; i++) {
            char c = name.charAt(i);
            if (c == '.' || c == '_' || c == '+') {
                return true;
            }
        }
        return Character.isDigit(name.charAt(name.length() - 1)) && Character.isLetter(name.charAt(0));
    }
}
