package io.stellwerk.extractor.title;

import io.stellwerk.extractor.context.GenderMarker;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.text.AlignedText;
import io.stellwerk.text.Folding;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate brought to the name of the post alone: {@code Stellenausschreibung: Gärtner/in (m/w/d), 50 %} is
 * {@code Gärtner/in}.
 */
final class TitleText {

    private static final String OUTER = " -–—:;,./|*\"'«»„“”!?·•#_=+>\\";

    private final Tokens tokens;
    private final TitleLine line;
    private final TitleSurroundings beside;
    private final TitleEnds ends;
    private final List<Span> removed = new ArrayList<>();
    private int from;
    private int to;
    private final boolean closed;
    private boolean loose;
    private @Nullable String value;
    private @Nullable String folded;

    TitleText(Tokens tokens, TitleSurroundings beside, TitleCandidate candidate) {
        this.tokens = tokens;
        this.beside = beside;
        this.line = new TitleLine(tokens, beside, candidate.from(), candidate.to());
        this.ends = new TitleEnds(tokens, beside, line);
        this.from = candidate.from();
        this.to = candidate.to();
        this.closed = tokens.is(candidate.to(), '.');
        this.from = new TitleStart(tokens, beside, line).start(from, to);
        boolean running = candidate.features().contains("sentence")
                || candidate.features().contains("kind:PARAGRAPH")
                || isSought(candidate.from());
        this.to = ends.end(from, to, running);
        this.to = ends.beforePlace(from, to, running);
        brackets();
        unclosed();
        to = beforeTown();
        trim();
    }

    /** {@code The bee lab is hiring a gardener to start in May}: a sentence, though it stands as a heading. */
    private boolean isSought(int start) {
        return tokens.isWord(from - 1)
                && tokens.terms(start, from).stream()
                        .anyMatch(term -> term.concept().is("opening"));
    }

    boolean isEmpty() {
        for (int t = from; t < to; t++) {
            if (tokens.isWord(t) && tokens.length(t) > 1) {
                return value().isEmpty();
            }
        }
        return true;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Whether the line breaks off, as a shortened subject does: {@code Gardener for the}. */
    boolean isLoose() {
        return loose;
    }

    Span span() {
        return tokens.span(from, to);
    }

    /** The name of the post in one line. */
    String value() {
        String known = value;
        if (known == null) {
            known = read();
            value = known;
        }
        return known;
    }

    /** Its name in the form that names are compared in. */
    String folded() {
        String known = folded;
        if (known == null) {
            known = Folding.fold(value());
            folded = known;
        }
        return known;
    }

    private String read() {
        String text = tokens.document().text().text();
        StringBuilder kept = new StringBuilder();
        int at = tokens.start(from);
        for (Span gap : removed) {
            if (gap.start() >= at && gap.end() <= tokens.end(to - 1)) {
                print(kept, at, gap.start());
                at = gap.end();
                char next = at < text.length() ? text.charAt(at) : ' ';
                if ((next == ':' || next == ',') && kept.length() > 0 && kept.charAt(kept.length() - 1) == ' ') {
                    kept.setLength(kept.length() - 1);
                }
            }
        }
        print(kept, Math.min(at, tokens.end(to - 1)), tokens.end(to - 1));
        return tidy(kept);
    }

    /** Appends a stretch with the quotation marks that the ad prints. */
    private void print(StringBuilder kept, int start, int end) {
        AlignedText aligned = tokens.document().text();
        for (int i = start; i < end; i++) {
            char c = aligned.text().charAt(i);
            kept.append(
                    c == '"'
                            ? aligned.source()
                                    .charAt(aligned.toSource(new Span(i, i + 1)).start())
                            : c);
        }
    }

    private static String tidy(CharSequence text) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == '\n' || text.charAt(i) == '\t' ? ' ' : text.charAt(i);
            boolean afterSpace = tidy.length() == 0 || tidy.charAt(tidy.length() - 1) == ' ';
            if (c == '*' && (afterSpace || i + 1 == text.length() || text.charAt(i + 1) == '*')) {
                continue;
            }
            if (c == ',' && afterSpace && tidy.length() > 0) {
                tidy.setLength(tidy.length() - 1);
                tidy.append(c);
            } else if (c != ' ' || !afterSpace) {
                tidy.append(c);
            }
        }
        return outer(tidy.toString());
    }

    private static String outer(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && OUTER.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && OUTER.indexOf(text.charAt(end - 1)) >= 0 && !closesQuote(text, start, end)) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean closesQuote(String text, int start, int end) {
        char last = text.charAt(end - 1);
        String openers = last == '“' || last == '"'
                ? "„\"“"
                : last == '»' ? "«" : last == '«' ? "»" : last == '”' ? "“" : last == '\'' ? "'" : "";
        for (int i = start; i < end - 1; i++) {
            if (openers.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void brackets() {
        for (int t = from; t < to; t++) {
            GenderMarker marker = GenderMarker.at(tokens, t);
            if (marker != null) {
                removed.add(marker.outer());
                t = Math.max(t, marker.next() - 1);
            } else if (tokens.is(t, '(') || tokens.is(t, '[')) {
                int close = line.closing(t, to);
                boolean status = tokens.is(t, '[') && close == to - 1 && close - t == 2;
                if (close > t && (status || isBeside(t + 1, close))) {
                    removed.add(tokens.span(t, close + 1));
                    t = close;
                }
            }
        }
    }

    /** {@code Gardener (}, {@code [Gardener}: half of a bracket, whose other half is in another line. */
    private void unclosed() {
        if (from < to && (tokens.is(from, '[') || tokens.is(from, '(')) && line.closing(from, to) < 0) {
            from++;
        }
        for (int t = to - 1; t > from && !tokens.is(t, ')') && !tokens.is(t, ']'); t--) {
            if (tokens.is(t, '(') || tokens.is(t, '[')) {
                to = t;
            }
        }
    }

    /** {@code Gärtner (m/w/d) Ulm}, {@code Gärtner, 32 Std. Ulm}: a town behind what was taken out. */
    private int beforeTown() {
        for (int t = to - 1; t > from; t--) {
            if (isRemoved(t - 1)) {
                return beside.isTown(t, to) ? t : to;
            }
        }
        return to;
    }

    private boolean isBeside(int from, int to) {
        return line.isNoise(from, to) || line.endsInPlace(from, to) || line.isWrapped(from, to);
    }

    /** Behind what was taken out a number says nothing of the name: {@code Gardener (m/f/d) 2031}, {@code Jardinier (H/F) 35}. */
    private void trim() {
        while (from < to && (isRemoved(from) || isOuter(from))) {
            from++;
        }
        while (to > from
                && (isRemoved(to - 1)
                        || tokens.isNumber(to - 1) && isRemoved(to - 2)
                        || isOuter(to - 1) && !tokens.is(to - 1, '*')
                        || ends.isLoose(to - 1))) {
            loose |= !closed && ends.isLoose(to - 1);
            to--;
        }
    }

    private boolean isOuter(int t) {
        char symbol = tokens.symbol(t);
        return symbol != 0 && OUTER.indexOf(symbol) >= 0 && "\"“»”'".indexOf(symbol) < 0;
    }

    private boolean isRemoved(int t) {
        for (Span gap : removed) {
            if (gap.contains(tokens.start(t))) {
                return true;
            }
        }
        return false;
    }
}
