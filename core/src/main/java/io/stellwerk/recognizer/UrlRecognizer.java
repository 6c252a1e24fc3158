package io.stellwerk.recognizer;

import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.WebAddress;
import io.stellwerk.text.Span;
import java.util.function.Consumer;

/**
 * Reads web addresses: with a scheme ({@code https://jobs.uni.example/42}), with {@code www.}, and bare ones that have a path
 * ({@code uni.example.org/jobs}). Punctuation of the sentence around an address is left out.
 */
public final class UrlRecognizer implements Recognizer {

    private static final int LONGEST_HOST = 120;

    /** Makes a recognizer; it has no state. */
    public UrlRecognizer() {}

    @Override
    public void recognize(Tokens tokens, Consumer<Mention> found) {
        String text = tokens.document().text().text();
        int done = 0;
        int t = 0;
        while (t < tokens.size()) {
            int start = start(tokens, t, text, done);
            int end = start < 0 ? -1 : UrlText.end(text, start);
            if (start < 0 || !hasHost(text, start, end)) {
                t = end < 0 ? t + 1 : Math.max(t + 1, tokens.at(end));
                continue;
            }
            int from = tokens.at(start);
            int to = Math.max(from + 1, tokens.at(end));
            String url = text.substring(start, end).replace("\n", "");
            found.accept(new Mention(new WebAddress(url), from, to, new Span(start, end), "url/address", 0, false));
            done = end;
            t = Math.max(t + 1, to);
        }
    }

    private static int start(Tokens tokens, int t, String text, int done) {
        int at = tokens.start(t);
        if (tokens.isWord(t)) {
            boolean scheme =
                    tokens.is(t + 1, ':') && tokens.is(t + 2, '/') && tokens.is(t + 3, '/') && isScheme(tokens.text(t));
            boolean www = text.regionMatches(true, at, "www.", 0, 4) && at + 4 < text.length();
            return scheme || www ? at : -1;
        }
        boolean path =
                tokens.is(t, '/') && !tokens.spaceBefore(t) && !tokens.spaceBefore(t + 1) && !tokens.is(t + 1, '/');
        return path ? hostStart(text, at, done) : -1;
    }

    private static boolean isScheme(String word) {
        return word.equalsIgnoreCase("http") || word.equalsIgnoreCase("https") || word.equalsIgnoreCase("ftp");
    }

    /** Where the host before a stroke starts, -1 when what stands there is none. */
    private static int hostStart(String text, int stroke, int done) {
        int start = stroke;
        while (start > done && stroke - start < LONGEST_HOST && isHost(text.charAt(start - 1))) {
            start--;
        }
        while (start < stroke && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        String host = text.substring(start, stroke);
        int dot = host.lastIndexOf('.');
        boolean separate = start == 0 || text.charAt(start - 1) != '@';
        String suffix = UrlSuffix.of(host);
        boolean lower = suffix.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return separate && dot > 1 && lower && UrlSuffix.isKnown(suffix) ? start : -1;
    }

    private static boolean isHost(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    private static boolean hasHost(String text, int start, int end) {
        String address = text.substring(start, end);
        int scheme = address.indexOf("://");
        int host = scheme >= 0 ? scheme + 3 : 0;
        int dot = address.indexOf('.', host);
        return dot > host && dot < address.length() - 1;
    }
}
