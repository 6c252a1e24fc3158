package io.stellwerk.extractor.location;

import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.AddressForms;
import io.stellwerk.place.Place;
import io.stellwerk.place.Region;
import io.stellwerk.place.Regions;
import java.util.Optional;

/** The region that is printed behind a city: {@code "Exampleton, IL"}, {@code "Musterstadt (Hessen)"}. */
final class LocationRegion {

    private static final int LONGEST = 3;

    private final Tokens tokens;

    LocationRegion(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The region behind a comma or in brackets. */
    Optional<Region> beside(LocationName city) {
        int t = tokens.is(city.to(), ',') || tokens.is(city.to(), '(') ? city.to() + 1 : city.to();
        return t > city.to() && tokens.isCapitalised(t) ? longest(t, city) : Optional.empty();
    }

    /** "Nova Scotia", "Nordrhein-Westfalen", "NY". */
    private Optional<Region> longest(int t, LocationName city) {
        for (int to = t + LONGEST; to > t; to--) {
            Optional<Region> region =
                    tokens.sentence(to - 1) == tokens.sentence(t) ? region(tokens.text(t, to), city) : Optional.empty();
            if (region.isPresent()) {
                return region;
            }
        }
        return Optional.empty();
    }

    /** "New York" behind a town of that state is no city. */
    private static Optional<Region> region(String printed, LocationName city) {
        return AddressForms.standard()
                .region(printed)
                .or(() -> Regions.standard()
                        .behindTown(printed)
                        .filter(region -> city.places().stream()
                                .anyMatch(place -> place.region().equals(region.code()))));
    }

    /** The place of the city's name that lies in the region behind it. */
    Optional<Place> place(LocationName city) {
        return beside(city)
                .flatMap(region -> city.places().stream()
                        .filter(place -> region.code().equals(place.region()))
                        .findFirst());
    }
}
