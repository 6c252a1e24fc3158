package io.stellwerk.extractor.requirement;

import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.posting.Clearance;
import io.stellwerk.posting.Fields;
import java.util.EnumSet;
import java.util.Set;

/**
 * {@code /clearance}: {@code "appointment is subject to a certificate of conduct"} is {@link
 * Clearance#CRIMINAL_RECORD_CHECK}.
 */
public final class ClearanceExtractor implements FieldExtractor {

    private static final String REQUIRED = "REQUIRED";
    private static final RoleModel MODEL = RoleModel.read(ClearanceExtractor.class.getClassLoader(), "clearance");

    /** Makes the extractor. */
    public ClearanceExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        Set<Clearance> found = EnumSet.noneOf(Clearance.class);
        for (Term term : scene.terms("clearance")) {
            Clearance clearance = Clearance.valueOf(term.concept().value());
            RoleScores scores = MODEL.score(scene, term.from(), term.to(), "term:" + clearance);
            if (scores.is(REQUIRED) && found.add(clearance)) {
                Reading reading = Reading.stated(
                                scene.tokens().span(term.from(), term.to()), "clearance/role", scores.of(REQUIRED))
                        .because(scores.reasons(REQUIRED));
                draft.set(Fields.CLEARANCE.at(draft.open("/clearance")), clearance, reading);
            }
        }
    }
}
