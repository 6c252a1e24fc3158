package io.stellwerk.extractor.contract;

import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.posting.Fields;
import io.stellwerk.quantity.PartialDate;
import io.stellwerk.quantity.Timespan;
import java.util.List;

/**
 * {@code /contract/extension/possible}: true for {@code "CDD d'un an renouvelable"}, false for {@code "eine Verlängerung ist nicht
 * möglich"}; {@code "énergies renouvelables"} and {@code "extended deadline"} say nothing of a contract.
 */
public final class ExtensionExtractor implements FieldExtractor {

    private static final RoleModel ROLES = RoleModel.read(ExtensionExtractor.class.getClassLoader(), "extension");

    private static final String EXTENSION = "EXTENSION";
    private static final int REACH = 6;
    private static final int FAR = 25;
    private static final int PHRASE = 3;

    /** Creates the extractor. */
    public ExtensionExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        ContractContext context = new ContractContext(scene, draft);
        Reading best = null;
        boolean possible = true;
        for (Term term : scene.terms("extension")) {
            if (term.concept().value().equals("none")) {
                continue;
            }
            RoleScores scores = score(scene, context, term);
            if (scores.is(EXTENSION) && (best == null || scores.of(EXTENSION) > best.confidence())) {
                possible = term.concept().value().equals("possible");
                best = Reading.stated(
                                scene.tokens().span(term.from(), term.to()),
                                possible ? "extension/possible" : "extension/impossible",
                                scores.of(EXTENSION))
                        .because(scores.reasons(EXTENSION));
            }
        }
        if (best != null) {
            draft.set(Fields.CONTRACT_EXTENSION_POSSIBLE, possible, best);
        }
    }

    private static RoleScores score(Scene scene, ContractContext context, Term term) {
        List<String> features = context.place(term.from());
        if (context.isForeign(term)) {
            features.add("foreign");
        }
        if (term.to() - term.from() >= PHRASE) {
            features.add("phrase");
        }
        if (context.isPrevious(Timespan.class, term.from(), REACH)) {
            features.add("span-prev");
        }
        if (context.isPrevious(Timespan.class, term.from(), FAR)) {
            features.add("near-span");
        }
        if (context.isPrevious(PartialDate.class, term.from(), REACH)) {
            features.add("date-prev");
        }
        if (context.isNext(Timespan.class, term.to(), REACH)) {
            features.add("span-next");
        }
        return ROLES.score(scene, term.from(), term.to(), features.toArray(String[]::new));
    }
}
