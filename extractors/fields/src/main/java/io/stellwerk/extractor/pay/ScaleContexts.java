package io.stellwerk.extractor.pay;

import io.stellwerk.document.Document;
import io.stellwerk.extractor.context.OrganisationTerms;
import io.stellwerk.field.Draft;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Lexer;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.posting.Fields;
import io.stellwerk.table.Row;
import io.stellwerk.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Concludes the pay system of a bare grade from the employer's kind and place, by the rows of
 * {@code META-INF/stellwerk/pay/contexts.tsv}: {@code "Entgeltgruppe 13"} at a university in Bavaria is TV-L.
 */
final class ScaleContexts {

    static final ScaleContexts STANDARD = new ScaleContexts(ScaleContexts.class.getClassLoader());

    private static final String RESOURCE = "META-INF/stellwerk/pay/contexts.tsv";
    private static final String OPEN = "-";
    private static final String AREA = "pay-area";
    private static final String NUMBER = "number";

    /** One row: empty conditions hold for all. */
    private record Context(
            Optional<String> country,
            Optional<String> region,
            Optional<String> city,
            Optional<String> org,
            Optional<String> series,
            String system) {}

    private final List<Context> contexts = new ArrayList<>();

    private ScaleContexts(ClassLoader loader) {
        for (Table table : Table.readAll(loader, RESOURCE)) {
            for (Row row : table.rows()) {
                contexts.add(new Context(
                        row.find("country"),
                        row.find("region"),
                        row.find("city"),
                        row.find("org"),
                        row.find("series"),
                        row.required("system")));
            }
        }
    }

    Optional<String> system(Scene scene, Draft draft, String grade) {
        PayPlace place = PayPlace.of(draft);
        List<String> orgs = orgs(scene, draft);
        String series = series(grade);
        for (Context context : contexts) {
            if (holds(context.country(), place.country())
                    && holds(context.region(), place.region())
                    && holds(context.city(), place.city())
                    && holds(context.series(), Optional.of(series))
                    && (context.org().isEmpty() || orgs.contains(context.org().get()))) {
                return Optional.of(context.system()).filter(system -> !system.equals(OPEN));
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Optional<String> wanted, Optional<String> found) {
        return wanted.isEmpty() || wanted.equals(found);
    }

    private static String series(String grade) {
        int letters = 0;
        while (letters < grade.length() && Character.isLetter(grade.charAt(letters))) {
            letters++;
        }
        return letters == 0 ? NUMBER : grade.substring(0, letters);
    }

    /** The kinds of organisation that the employer's name says it is. */
    private static List<String> orgs(Scene scene, Draft draft) {
        List<String> orgs = new ArrayList<>();
        draft.get(Fields.EMPLOYER_NAME).ifPresent(name -> {
            Tokens tokens = Lexer.read(Document.of(name), scene.tokens().lexicon());
            for (Term term : tokens.terms()) {
                if (term.concept().is(AREA) || OrganisationTerms.isOrganisation(tokens, term)) {
                    orgs.add(term.concept().value());
                }
            }
        });
        return orgs;
    }
}
