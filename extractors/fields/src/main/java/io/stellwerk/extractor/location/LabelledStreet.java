package io.stellwerk.extractor.location;

import io.stellwerk.extractor.address.AddressStreets;
import io.stellwerk.extractor.address.TokenRun;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.text.Span;
import java.util.Optional;

/**
 * A street that a label names, printed without its city: {@code "Address:"} and, in the next line, {@code "Honey Park 904"};
 * {@code "Lieu d'affectation : mairie, 12 rue du Verger"}.
 */
final class LabelledStreet {

    private static final int LONGEST = 6;
    private static final int LONGEST_LINE = 16;
    private static final int LONGEST_NUMBER = 4;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2040;
    private static final int CITY_REACH = 8;

    private final Tokens tokens;
    private final LocationNames names;
    private final AddressStreets streets;

    private LabelledStreet(Tokens tokens, LocationNames names) {
        this.tokens = tokens;
        this.names = names;
        this.streets = new AddressStreets(tokens);
    }

    static Optional<Span> find(Scene scene, LocationNames names) {
        LabelledStreet street = new LabelledStreet(scene.tokens(), names);
        for (Term term : scene.terms("label")) {
            String value = term.concept().value();
            if (value.equals("street") || value.equals("place")) {
                Optional<Span> found = value.equals("street") ? street.after(term) : street.within(term);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Span> after(Term label) {
        int from = tokens.is(label.to(), ':') ? label.to() + 1 : label.to();
        boolean leads = label.from() == 0 || tokens.block(label.from() - 1) != tokens.block(label.from());
        boolean alone = from < tokens.size() && tokens.block(from) == tokens.block(label.from()) + 1;
        if (!leads || from >= tokens.size() || !alone && from == label.to()) {
            return Optional.empty();
        }
        int to = from;
        while (to < tokens.size() && tokens.block(to) == tokens.block(from) && to - from <= LONGEST) {
            to++;
        }
        return isStreet(from, to) && !isBeforeCity(to) ? Optional.of(tokens.span(from, to)) : Optional.empty();
    }

    /** A street with its type and number in the label's own line, behind a colon and with no city in it. */
    private Optional<Span> within(Term label) {
        int block = tokens.block(label.from());
        boolean leads = label.from() == 0 || tokens.block(label.from() - 1) != block;
        if (!leads || !tokens.is(label.to(), ':')) {
            return Optional.empty();
        }
        int to = label.to() + 1;
        while (to < tokens.size() && tokens.block(to) == block && to - label.to() <= LONGEST_LINE) {
            to++;
        }
        TokenRun street = streets.before(to, false);
        return street == null || street.from() <= label.to() || isBeforeCity(label.to())
                ? Optional.empty()
                : Optional.of(tokens.span(street.from(), street.to()));
    }

    private boolean isStreet(int from, int to) {
        if (tokens.isNumber(from) && streets.at(from)) {
            return to - from <= LONGEST && !hasComma(from, to);
        }
        boolean letter = tokens.length(to - 1) == 1 && tokens.isWord(to - 1) && !tokens.spaceBefore(to - 1);
        int number = letter ? to - 2 : to - 1;
        if (number <= from || to - from > LONGEST || !isHouseNumber(number)) {
            return false;
        }
        for (int t = from; t < number; t++) {
            boolean word = tokens.isCapitalised(t) || tokens.is(t, '-') || tokens.is(t, '.');
            if (!word || isOther(t)) {
                return false;
            }
        }
        return tokens.length(from) > 2;
    }

    private boolean hasComma(int from, int to) {
        for (int t = from; t < to; t++) {
            if (tokens.is(t, ',')) {
                return true;
            }
        }
        return false;
    }

    private boolean isOther(int t) {
        return tokens.term(t, "postbox") != null
                || tokens.term(t, "phone") != null
                || tokens.term(t, "label") != null
                || tokens.term(t, "month") != null
                || tokens.term(t, "org-unit") != null;
    }

    private boolean isHouseNumber(int t) {
        boolean year = tokens.isNumber(t) && tokens.number(t) >= FIRST_YEAR && tokens.number(t) <= LAST_YEAR;
        return tokens.isNumber(t) && tokens.length(t) <= LONGEST_NUMBER && !year;
    }

    /** A city right behind has the street for its own, unless it is the value of another label. */
    private boolean isBeforeCity(int to) {
        return names.cities().stream()
                .anyMatch(city -> city.from() >= to && city.from() - to < CITY_REACH && !isLabelled(city.from()));
    }

    private boolean isLabelled(int t) {
        return tokens.document().blocks().get(tokens.block(t)).label() != null;
    }
}
