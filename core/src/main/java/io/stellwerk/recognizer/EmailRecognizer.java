package io.stellwerk.recognizer;

import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.EmailAddress;
import io.stellwerk.text.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads e-mail addresses, also those hidden from robots: {@code jobs@uni.example.org}, {@code x(at)y.de},
 * {@code x(a)y.fr}, {@code {x, z}@y.fr}, {@code x [at] y [dot] fr}, {@code jane.doe at uni.example.edu}, and broken ones whose domain is missing: {@code jdoe(at) }.
 *
 * <p>A bare {@code at} counts only where the words around it look like an address or stand after a word for one.
 */
public final class EmailRecognizer implements Recognizer {

    private static final int NEAR = 4;

    /** Makes a recognizer; it has no state. */
    public EmailRecognizer() {}

    @Override
    public void recognize(Tokens tokens, Consumer<Mention> found) {
        int done = 0;
        int t = 0;
        while (t < tokens.size()) {
            EmailSign sign = EmailSign.read(tokens, t);
            if (sign != null && sign.isClose()) {
                group(tokens, sign).forEach(found);
            }
            Mention mention = sign == null ? null : read(tokens, sign, done);
            if (mention == null) {
                t++;
                continue;
            }
            found.accept(mention);
            done = mention.span().end();
            t = Math.max(t + 1, mention.to());
        }
    }

    private static List<Mention> group(Tokens tokens, EmailSign sign) {
        EmailDomain domain = EmailDomain.read(tokens, sign.after(), false);
        return domain != null && domain.isWhole() ? EmailGroup.read(tokens, sign, domain) : List.of();
    }

    private static @Nullable Mention read(Tokens tokens, EmailSign sign, int done) {
        EmailDomain domain = EmailDomain.read(tokens, sign.after(), sign.isSpelled());
        boolean whole = domain != null && domain.isWhole();
        EmailLocal local = whole || sign.isProof() ? EmailLocal.before(tokens, sign, done) : null;
        if (local == null) {
            return null;
        }
        if (domain != null && whole) {
            boolean trusted = !sign.isLoose() || isTrusted(tokens, local, domain);
            return trusted ? mention(tokens, local, domain, sign) : null;
        }
        return broken(tokens, local, sign);
    }

    /** Whether a word {@code at} between spaces is a sign: "positions at uni.example" are no mailbox. */
    private static boolean isTrusted(Tokens tokens, EmailLocal local, EmailDomain domain) {
        if (!UrlSuffix.isKnown(UrlSuffix.of(domain.name())) || domain.name().startsWith("www.")) {
            return false;
        }
        return local.looksLikeName()
                || domain.spelled()
                || isAnnounced(tokens, local.from())
                || isRepeated(tokens, local.start(), domain.end());
    }

    /** "jobs at uni.example <jobs at uni.example>", as archives of lists print an address with its link. */
    private static boolean isRepeated(Tokens tokens, int start, int end) {
        int bracket = tokens.at(end);
        String text = tokens.document().text().text();
        return tokens.is(bracket, '<') && text.regionMatches(true, tokens.start(bracket) + 1, text, start, end - start);
    }

    private static boolean isAnnounced(Tokens tokens, int from) {
        if (tokens.is(from - 1, '<')
                || tokens.is(from - 1, '(')
                || tokens.is(from - 1, '[')
                || tokens.is(from - 1, ':')) {
            return true;
        }
        for (int i = from - 1; i >= from - NEAR; i--) {
            if (tokens.term(i, "email") != null) {
                return true;
            }
        }
        return false;
    }

    private static Mention mention(Tokens tokens, EmailLocal local, EmailDomain domain, EmailSign sign) {
        EmailAddress address = new EmailAddress(local.name() + '@' + domain.name(), false);
        Span span = new Span(local.start(), domain.end());
        String rule = sign.isSpelled() || domain.spelled() ? "email/hidden" : "email/address";
        return new Mention(
                address, local.from(), end(tokens, local, domain.end()), span, rule, sign.languages(), false);
    }

    private static Mention broken(Tokens tokens, EmailLocal local, EmailSign sign) {
        EmailAddress address = new EmailAddress(local.name() + '@', true);
        Span span = new Span(local.start(), tokens.end(sign.after() - 1));
        return new Mention(
                address, local.from(), end(tokens, local, span.end()), span, "email/broken", sign.languages(), false);
    }

    private static int end(Tokens tokens, EmailLocal local, int offset) {
        return Math.max(local.from() + 1, tokens.at(offset));
    }
}
