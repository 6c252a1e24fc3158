package io.stellwerk.extractor.requirement;

import io.stellwerk.extractor.context.OwnLanguages;
import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.posting.DocumentKind;
import io.stellwerk.posting.Fields;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * {@code /application/documents}: {@code "Send your CV, a list of publications and two letters of reference"}.
 *
 * <p>A document counts where the ad tells what to send, not where it tells what to work on.
 */
public final class DocumentsExtractor implements FieldExtractor {

    private static final String SEND = "SEND";
    private static final int WINDOW = 60;
    private static final RoleModel MODEL = RoleModel.read(DocumentsExtractor.class.getClassLoader(), "document");

    /** Makes the extractor. */
    public DocumentsExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        Set<DocumentKind> found = EnumSet.noneOf(DocumentKind.class);
        List<Term> terms = new ArrayList<>(scene.terms("document"));
        terms.removeIf(OwnLanguages.of(scene)::isBorrowed);
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            DocumentKind kind = DocumentKind.valueOf(term.concept().value());
            RoleScores scores = MODEL.score(scene, term.from(), term.to(), features(scene.tokens(), terms, i));
            if (scores.is(SEND) && found.add(kind)) {
                Reading reading = Reading.stated(
                                scene.tokens().span(term.from(), term.to()), "documents/role", scores.of(SEND))
                        .because(scores.reasons(SEND));
                draft.set(Fields.APPLICATION_DOCUMENTS.at(draft.open("/application/documents")), kind, reading);
            }
        }
    }

    /** A list of documents speaks for each of them, most of all one that holds a CV or a letter. */
    private static String[] features(Tokens tokens, List<Term> terms, int at) {
        Term term = terms.get(at);
        List<String> features = new ArrayList<>();
        features.add("term:" + term.concept().value());
        Set<DocumentKind> others = EnumSet.noneOf(DocumentKind.class);
        for (int i = at - 1; i >= 0 && term.from() - terms.get(i).to() < WINDOW; i--) {
            others.add(DocumentKind.valueOf(terms.get(i).concept().value()));
        }
        for (int i = at + 1; i < terms.size() && terms.get(i).from() - term.to() < WINDOW; i++) {
            others.add(DocumentKind.valueOf(terms.get(i).concept().value()));
        }
        others.remove(DocumentKind.valueOf(term.concept().value()));
        features.add("others:" + Math.min(others.size(), 3));
        if (others.contains(DocumentKind.CV)) {
            features.add("with:CV");
        }
        if (others.contains(DocumentKind.COVER_LETTER)) {
            features.add("with:COVER_LETTER");
        }
        if (tokens.isNumber(term.to())) {
            features.add("numbered");
        }
        return features.toArray(String[]::new);
    }
}
