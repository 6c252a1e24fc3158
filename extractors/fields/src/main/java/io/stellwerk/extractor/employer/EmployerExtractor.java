package io.stellwerk.extractor.employer;

import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.posting.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides who hires: {@code /employer/name} and {@code /employer/unitCode}.
 *
 * <p>Every organisation that the ad names is weighed by where it stands, how often, and whether the ad's own mail and web addresses
 * are its own: in {@code "Die Hochschule Musterstadt sucht, gefördert von der Stiftung Beispiel,"} the first one hires.
 */
public final class EmployerExtractor implements FieldExtractor {

    private static final String EMPLOYER = "EMPLOYER";
    private static final int CODE_DIGITS = 4;

    private final RoleModel model;

    /** Reads its weights. */
    public EmployerExtractor() {
        this.model = RoleModel.read(EmployerExtractor.class.getClassLoader(), "employer");
    }

    /** A candidate with its probabilities. */
    private record Scored(EmployerName name, RoleScores scores) {}

    @Override
    public void extract(Scene scene, Draft draft) {
        extract(scene, draft, EmployerNames.find(scene));
    }

    public void extract(Scene scene, Draft draft, List<EmployerName> names) {
        EmployerFeatures features = new EmployerFeatures(scene, names);
        Scored best = null;
        List<Scored> units = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            EmployerName name = names.get(i);
            Scored scored = new Scored(name, model.score(scene, name.from(), name.to(), features.of(i)));
            if (scored.scores().is(EMPLOYER)
                    && (best == null
                            || scored.scores().of(EMPLOYER) > best.scores().of(EMPLOYER) + 1e-9)) {
                best = scored;
            }
            units.add(scored);
        }
        if (best != null) {
            EmployerName longest = new EmployerForms(scene.tokens(), names).longest(best.name());
            draft.set(Fields.EMPLOYER_NAME, longest.name(), reading(scene, longest, best, EMPLOYER));
            units(scene, draft, units, best.name());
        }
        code(scene, draft);
    }

    private static Reading reading(Scene scene, EmployerName name, Scored scored, String role) {
        String rule = "employer/" + (role.equals(EMPLOYER) ? "name" : "unit");
        return Reading.stated(
                        scene.tokens().span(name.from(), name.to()),
                        rule,
                        scored.scores().of(role))
                .because(scored.scores().reasons(role));
    }

    private static void units(Scene scene, Draft draft, List<Scored> all, EmployerName employer) {
        Map<String, Scored> chosen = new LinkedHashMap<>();
        for (Scored one : all) {
            String key = EmployerFeatures.key(one.name());
            Scored known = chosen.get(key);
            boolean better =
                    known == null || one.scores().of("UNIT") > known.scores().of("UNIT");
            if (one.scores().is("UNIT") && !one.name().isLoose() && better && !isEmployer(key, employer)) {
                chosen.put(key, one);
            }
        }
        for (Scored unit : UnitOrder.outermostFirst(
                chosen.values(), scored -> scored.name().kind())) {
            int index = draft.open("/employer/units");
            draft.set(Fields.EMPLOYER_UNITS.at(index), unit.name().name(), reading(scene, unit.name(), unit, "UNIT"));
        }
    }

    /** Whether a name is the employer's, "Kornfeld Research Laboratory" where it says "Kornfeld". */
    private static boolean isEmployer(String key, EmployerName employer) {
        String own = EmployerFeatures.key(employer);
        return key.equals(own) || (employer.isLoose() || employer.kind().equals("LABEL")) && key.startsWith(own + " ");
    }

    /** The code of a French research unit: {@code "UMR CNRS 5217"} is UMR5217. */
    private static void code(Scene scene, Draft draft) {
        Tokens tokens = scene.tokens();
        for (Term kind : scene.terms("unit-code")) {
            int number = digits(tokens, kind);
            if (number > 0 && tokens.isAllCaps(kind.from())) {
                draft.set(
                        Fields.EMPLOYER_UNIT_CODE,
                        kind.concept().value() + tokens.text(number),
                        Reading.stated(tokens.span(kind.from(), number + 1), "employer/unit-code", 0.9));
                return;
            }
        }
    }

    private static int digits(Tokens tokens, Term kind) {
        for (int t = kind.to(); t < kind.to() + 5; t++) {
            if (tokens.isNumber(t)) {
                return tokens.length(t) == CODE_DIGITS || tokens.length(t) == 3 ? t : -1;
            }
        }
        return -1;
    }
}
