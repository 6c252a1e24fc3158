package io.stellwerk.extractor.location;

import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.text.Span;
import java.util.Optional;

/** A street that a label names, printed without its city: {@code "Address:"} and, in the next line, {@code "Honey Park 904"}. */
final class LabelledStreet {

    private static final int LONGEST = 6;
    private static final int LONGEST_NUMBER = 4;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2040;
    private static final int CITY_REACH = 8;

    private final Tokens tokens;
    private final LocationNames names;

    private LabelledStreet(Tokens tokens, LocationNames names) {
        this.tokens = tokens;
        this.names = names;
    }

    static Optional<Span> find(Scene scene, LocationNames names) {
        LabelledStreet street = new LabelledStreet(scene.tokens(), names);
        for (Term term : scene.terms("label")) {
            if (term.concept().value().equals("street")) {
                Optional<Span> found = street.after(term);
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

    private boolean isStreet(int from, int to) {
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

    /** A city right behind has the street for its own. */
    private boolean isBeforeCity(int to) {
        return names.cities().stream().anyMatch(city -> city.from() >= to && city.from() - to < CITY_REACH);
    }
}
