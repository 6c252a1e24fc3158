package io.stellwerk.extractor;

import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.posting.Field;
import io.stellwerk.posting.Fields;
import io.stellwerk.text.Span;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * {@code /funding}: the name after {@code "funded by the"}, as printed; a known programme in a sentence about funding,
 * {@code "funding from Horizon 2020"}; and the project that the post belongs to, {@code "within the project MARSHLAND"}.
 *
 * <p>After the cue, only names in capitals are taken, from the first capital to the last that small words join:
 * {@code "funded by the Danish Council for Open Rivers (DCOR)"}. Where no such name follows, a known funder in the same
 * sentence is taken: {@code "das von der DFG geförderte Projekt"}.
 */
public final class FundingExtractor implements FieldExtractor {

    private static final double CONFIDENCE = 0.8;
    private static final double PROJECT_CONFIDENCE = 0.6;
    private static final String LIST = "/funding";
    private static final int LONGEST_NAME = 12;
    private static final int MOST_JOINTS = 2;
    private static final int ARTICLES = 2;

    /** Makes the extractor. */
    public FundingExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        Set<String> known = new LinkedHashSet<>();
        Tokens tokens = scene.tokens();
        for (Term term : scene.terms("cue")) {
            if (!term.concept().value().equals("funded")) {
                continue;
            }
            int from = nameStart(tokens, term);
            int to = nameEnd(tokens, from);
            if (to > from
                    && isName(tokens, from, to)
                    && known.add(tokens.text(from, to).toLowerCase(Locale.ROOT))) {
                Reading reading = Reading.stated(tokens.span(from, to), "funding/after-cue", CONFIDENCE);
                draft.set(Fields.FUNDING_FUNDER.at(draft.open(LIST)), tokens.text(from, to), reading);
            }
        }
        names(new FundingNames(scene), scene, draft, known.isEmpty());
    }

    private static void names(FundingNames names, Scene scene, Draft draft, boolean open) {
        Span funder = open ? names.funder() : null;
        if (funder != null) {
            Reading reading = Reading.stated(funder, "funding/known-funder", CONFIDENCE);
            draft.set(Fields.FUNDING_FUNDER.at(draft.open(LIST)), text(scene, funder), reading);
        }
        set(draft, scene, Fields.FUNDING_PROGRAMME::at, names.programme(), "funding/programme", CONFIDENCE);
        set(draft, scene, Fields.FUNDING_PROJECT::at, names.project(), "funding/project", PROJECT_CONFIDENCE);
    }

    private static void set(
            Draft draft,
            Scene scene,
            IntFunction<Field<String>> field,
            @Nullable Span span,
            String rule,
            double confidence) {
        if (span != null) {
            int i = draft.size(LIST) > 0 ? 0 : draft.open(LIST);
            draft.set(field.apply(i), text(scene, span), Reading.stated(span, rule, confidence));
        }
    }

    private static String text(Scene scene, Span span) {
        return scene.document().text().text().substring(span.start(), span.end());
    }

    /** Skips up to two small words: {@code "financé par l'Agence"}, {@code "funded by the European"}. */
    private static int nameStart(Tokens tokens, Term cue) {
        int from = cue.to();
        for (int i = 0; i < ARTICLES && isSmall(tokens, from); i++) {
            from++;
            if (tokens.is(from, '\'') || tokens.is(from, '’')) {
                from++;
            }
        }
        return tokens.sentence(from) == tokens.sentence(cue.from()) ? from : tokens.size();
    }

    private static int nameEnd(Tokens tokens, int from) {
        Term funder = tokens.term(from, "funder");
        int end = funder == null || !tokens.isCapitalised(from) ? from : funder.to();
        int joints = 0;
        for (int t = end; t < from + LONGEST_NAME && tokens.sentence(t) == tokens.sentence(from); t++) {
            if (tokens.isCapitalised(t)) {
                end = t + 1;
                joints = 0;
            } else if (end == from || ++joints > MOST_JOINTS || !(isSmall(tokens, t) || isJoint(tokens, t))) {
                break;
            }
        }
        return end;
    }

    /** One word alone is a name when it is an acronym or a known funder: in German every noun is in capitals. */
    private static boolean isName(Tokens tokens, int from, int to) {
        return to - from > 1 || tokens.isAllCaps(from) || tokens.term(from, "funder") != null;
    }

    private static boolean isSmall(Tokens tokens, int t) {
        return tokens.isWord(t) && !tokens.isCapitalised(t) && tokens.term(t, "function") != null;
    }

    private static boolean isJoint(Tokens tokens, int t) {
        return tokens.is(t, '-') || tokens.is(t, '\'') || tokens.is(t, '’') || tokens.is(t, '&');
    }
}
