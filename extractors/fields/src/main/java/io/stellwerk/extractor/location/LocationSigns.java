package io.stellwerk.extractor.location;

import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.Gazetteer;
import io.stellwerk.place.Match;
import io.stellwerk.place.PlaceNames;
import io.stellwerk.place.Region;
import io.stellwerk.place.Regions;
import io.stellwerk.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is of one country alone: its laws, bodies and benefits ("SGB IX", "DBS", "RRSP"), and its regions ("Ontario"). */
final class LocationSigns {

    private static final int SHORT_FORM = 6;
    private static final int SHORTEST_REGION = 6;

    private final Tokens tokens;
    private final LocationCountry country;
    private final Set<String> seen = new HashSet<>();

    LocationSigns(Scene scene, LocationCountry country) {
        this.tokens = scene.tokens();
        this.country = country;
    }

    /** Lets every sign vote once, however often it is printed. */
    void vote(double sign, double region) {
        for (Term term : tokens.terms("country-sign")) {
            if (isPrintedAsName(term) && seen.add(tokens.text(term.from(), term.to()))) {
                country.add(term.concept().value(), sign, tokens.span(term.from(), term.to()));
            }
        }
        List<String> words = tokens.words();
        for (int t = 0; t < words.size(); t++) {
            Optional<Match<Region>> found = tokens.isCapitalised(t) && tokens.length(t) >= SHORTEST_REGION
                    ? Regions.standard().longest(words, t)
                    : Optional.empty();
            if (found.isPresent()) {
                region(found.get(), t, region);
                t += found.get().words() - 1;
            }
        }
    }

    /** An abbreviation counts in capitals alone: "VOG" is a paper, "vog" is none. */
    private boolean isPrintedAsName(Term term) {
        boolean word = term.to() == term.from() + 1 && tokens.length(term.from()) < SHORT_FORM;
        return !word
                || tokens.isAllCaps(term.from())
                || tokens.text(term.from()).chars().anyMatch(Character::isUpperCase);
    }

    /** A region that is no city besides and lies in one country: "Ontario", not "Limburg". */
    private void region(Match<Region> found, int t, double weight) {
        String code = found.first().country();
        boolean one = found.values().stream().allMatch(other -> other.country().equals(code));
        String name = tokens.text(t, t + found.words());
        Span span = tokens.span(t, t + found.words());
        if (one && Gazetteer.standard().find(PlaceNames.fold(name)).isEmpty() && seen.add(name)) {
            country.add(code, weight, span);
        }
    }
}
