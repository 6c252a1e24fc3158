package io.stellwerk.recognizer;

import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.EmailAddress;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Several mailboxes before one sign: {@code {jane.doe, jdoe}@uni.example.org}. */
final class EmailGroup {

    private static final int MOST_TOKENS = 40;

    private EmailGroup() {}

    /** The addresses, each at its own mailbox; none where no bracket closes before the sign. */
    static List<Mention> read(Tokens tokens, EmailSign sign, EmailDomain domain) {
        int close = sign.from() - 1;
        List<Mention> found = new ArrayList<>();
        if (!tokens.is(close, '}') && !tokens.is(close, ']')) {
            return found;
        }
        char opening = tokens.is(close, '}') ? '{' : '[';
        int from = close;
        int open = close - 1;
        while (open >= Math.max(0, close - MOST_TOKENS) && !tokens.breakBefore(open + 1)) {
            boolean opens = tokens.is(open, opening);
            if (opens || isComma(tokens, open)) {
                String local = tokens.text(open + 1, from).strip();
                if (local.isEmpty() || !local.chars().allMatch(EmailLocal::isLocal)) {
                    return List.of();
                }
                Span span = tokens.span(open + 1, from);
                EmailAddress address = new EmailAddress(local + '@' + domain.name(), false);
                found.add(0, new Mention(address, open + 1, from, span, "email/group", sign.languages(), false));
                from = open;
            }
            if (opens) {
                return found;
            }
            open--;
        }
        return List.of();
    }

    private static boolean isComma(Tokens tokens, int t) {
        return tokens.is(t, ',') || tokens.is(t, ';') || tokens.is(t, '|') || tokens.is(t, '/');
    }
}
