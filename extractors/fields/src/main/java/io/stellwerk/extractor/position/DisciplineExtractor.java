package io.stellwerk.extractor.position;

import io.stellwerk.document.Block;
import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.posting.Fields;
import io.stellwerk.text.Span;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code /disciplines}: {@code "Section(s) CN : 12 - Geometry"} has scheme, code and label, {@code "section CNU 27"},
 * and {@code "section 27"} in an ad for a
 * {@code maître de conférences}, scheme and code,
 * {@code "Research Field: Physics » Optics"} scheme and label.
 */
public final class DisciplineExtractor implements FieldExtractor {

    private static final String LIST = "/disciplines";
    private static final String EURAXESS = "EURAXESS";
    private static final double CONFIDENCE = 0.95;
    private static final int LONGEST_LABEL = 120;
    private static final int LARGEST_CODE = 99;
    private static final int REACH = 4;
    private static final int ADJACENT = 1;

    /** Makes the extractor. */
    public DisciplineExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        Set<String> known = new LinkedHashSet<>();
        for (Term term : scene.terms("discipline-scheme")) {
            if (term.concept().value().equals(EURAXESS)) {
                labelled(scene, draft, term, known);
            } else {
                codes(scene, draft, term, REACH, known);
            }
        }
        if (!scene.terms("discipline-post").isEmpty()) {
            scene.terms("discipline-section").forEach(term -> codes(scene, draft, term, ADJACENT, known));
        }
    }

    private static void codes(Scene scene, Draft draft, Term term, int reach, Set<String> known) {
        Tokens tokens = scene.tokens();
        int block = tokens.block(term.from());
        int gap = 0;
        boolean found = false;
        for (int t = term.to(); gap < reach && tokens.block(t) == block; t++, gap++) {
            if (isCode(tokens, t)) {
                found = true;
                gap = -1;
                int end = labelEnd(tokens, t);
                add(draft, term.concept().value(), tokens, t, end, known);
                t = Math.max(t, end - 1);
            }
        }
        int before = beforeOrdinal(tokens, term.from() - 1);
        for (int t = before; !found && t > before - reach && tokens.block(t) == block; t--) {
            if (isCode(tokens, t)) {
                add(draft, term.concept().value(), tokens, t, t + 1, known);
                found = true;
            }
        }
    }

    /** In {@code "27e section"} the code's ending stands between it and the word. */
    private static int beforeOrdinal(Tokens tokens, int t) {
        return tokens.term(t, "ordinal") != null ? t - 1 : t;
    }

    private static boolean isCode(Tokens tokens, int t) {
        boolean alone = !tokens.is(t + 1, '.') || tokens.spaceBefore(t + 2);
        return tokens.number(t) > 0 && tokens.number(t) <= LARGEST_CODE && tokens.length(t) <= 2 && alone;
    }

    /** The token after a code's label, {@code "- Geometry"}; the one after the code where there is none. */
    private static int labelEnd(Tokens tokens, int code) {
        boolean dash = (tokens.is(code + 1, '-') || tokens.is(code + 1, '–') || tokens.is(code + 1, ':'))
                && tokens.isWord(code + 2);
        if (!dash) {
            return code + 1;
        }
        int end = code + 2;
        while (tokens.block(end) == tokens.block(code)
                && !tokens.breakBefore(end)
                && !tokens.is(end, ';')
                && !isNextCode(tokens, end)) {
            end++;
        }
        return end;
    }

    private static boolean isNextCode(Tokens tokens, int t) {
        return isCode(tokens, t) && (tokens.is(t + 1, '-') || tokens.is(t + 1, '–')) && tokens.spaceBefore(t + 1);
    }

    private static void add(Draft draft, String scheme, Tokens tokens, int code, int end, Set<String> known) {
        String digits = tokens.number(code) < 10 ? "0" + tokens.number(code) : tokens.text(code);
        if (!known.add(scheme + digits)) {
            return;
        }
        Reading reading = Reading.stated(tokens.span(code, code + 1), "discipline/code", CONFIDENCE);
        int i = draft.open(LIST);
        draft.set(Fields.DISCIPLINE_SCHEME.at(i), scheme, reading);
        draft.set(Fields.DISCIPLINE_CODE.at(i), digits, reading);
        if (end > code + 2) {
            Span span = tokens.span(code + 2, end);
            draft.set(
                    Fields.DISCIPLINE_LABEL.at(i),
                    tokens.text(code + 2, end),
                    Reading.stated(span, "discipline/label", CONFIDENCE));
        }
    }

    private static void labelled(Scene scene, Draft draft, Term term, Set<String> known) {
        Block block = scene.block(term.from());
        if (block == null) {
            return;
        }
        Span value = block.label() != null ? block.content() : following(scene, term, block);
        if (value == null || value.length() > LONGEST_LABEL) {
            return;
        }
        String text = scene.document().text().text().substring(value.start(), value.end());
        boolean isPath = text.indexOf('»') > 0;
        if ((isPath || isName(block, scene, term)) && known.add(EURAXESS + text)) {
            Reading reading = Reading.stated(value, "discipline/label", isPath ? CONFIDENCE : CONFIDENCE / 2);
            int i = draft.open(LIST);
            draft.set(Fields.DISCIPLINE_SCHEME.at(i), EURAXESS, reading);
            draft.set(Fields.DISCIPLINE_LABEL.at(i), text, reading);
        }
    }

    private static boolean isName(Block block, Scene scene, Term term) {
        Span label = block.label();
        return label != null && scene.tokens().span(term.from(), term.to()).equals(label);
    }

    /** The block under a heading {@code "Research Field"}, if it is a path. */
    private static @Nullable Span following(Scene scene, Term term, Block block) {
        int next = scene.tokens().block(term.from()) + 1;
        boolean whole = scene.tokens().span(term.from(), term.to()).equals(block.span());
        return whole && next < scene.document().blocks().size()
                ? scene.document().blocks().get(next).span()
                : null;
    }
}
