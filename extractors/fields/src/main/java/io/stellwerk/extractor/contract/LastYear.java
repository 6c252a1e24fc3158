package io.stellwerk.extractor.contract;

import io.stellwerk.field.Draft;
import io.stellwerk.field.Reading;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.posting.Basis;
import io.stellwerk.posting.Fields;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The year that an extension adds by its number: {@code "one year, renewable for a second year"} is two years at most. */
final class LastYear {

    private static final int REACH = 8;
    private static final int MONTHS = 12;

    private LastYear() {}

    static void write(Scene scene, Draft draft) {
        Optional<Reading> extension = draft.reading(Fields.CONTRACT_EXTENSION_POSSIBLE);
        Optional<Period> duration = draft.get(Fields.CONTRACT_DURATION_MAX);
        boolean open = extension.isPresent() && duration.isPresent() && !draft.has(Fields.CONTRACT_EXTENSION_MAX_TOTAL);
        if (!open || !draft.get(Fields.CONTRACT_EXTENSION_POSSIBLE).orElseThrow()) {
            return;
        }
        Tokens tokens = scene.tokens();
        int from = tokens.at(extension.get().span().start());
        int to = Math.min(tokens.at(extension.get().span().end()) + REACH, tokens.sentenceEnd(from));
        List<Term> years = tokens.terms(from, to).stream()
                .filter(term -> term.concept().is("contract-year"))
                .toList();
        for (Term year : years) {
            int number = Integer.parseInt(year.concept().value());
            if (duration.get().toTotalMonths() == (long) MONTHS * (number - 1)) {
                Reading reading = Reading.stated(
                        tokens.span(year.from(), year.to()),
                        "contract-duration/last-year",
                        extension.get().confidence());
                draft.set(
                        Fields.CONTRACT_EXTENSION_MAX_TOTAL,
                        Period.ofMonths(MONTHS * number),
                        reading.as(Basis.DERIVED));
                return;
            }
        }
    }
}
