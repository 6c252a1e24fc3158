package io.stellwerk.extractor.location;

import io.stellwerk.place.Countries;
import io.stellwerk.place.Place;
import java.util.List;
import java.util.Locale;

/**
 * A place's name in running text.
 *
 * @param from its first token
 * @param to the token after its last
 * @param places what is so called, the most likely first; never empty
 */
record LocationName(int from, int to, List<Place> places) {

    private static final long LARGER = 4;
    private static final long DWARFED = 20;

    /** Takes a copy of the places. */
    LocationName {
        places = List.copyOf(places);
    }

    /** The place in a country; the likeliest one where the country is unknown or has none of the name. */
    Place in(String country) {
        for (Place place : places) {
            if (place.country().equals(country)) {
                return place;
            }
        }
        return places.get(0);
    }

    /** The likeliest place in a country of a language, the language's own before a town little larger; else the likeliest of all. */
    Place speaking(String language) {
        Place home = in(language.toUpperCase(Locale.ROOT));
        Place spoken = places.stream()
                .filter(place -> speaks(place, language))
                .findFirst()
                .orElse(places.get(0));
        boolean own = isIn(language.toUpperCase(Locale.ROOT)) && home.population() * LARGER >= spoken.population();
        boolean dwarfed = spoken.population() * DWARFED < places.get(0).population();
        return own ? home : dwarfed ? places.get(0) : spoken;
    }

    private static boolean speaks(Place place, String language) {
        return Countries.standard()
                .byCode(place.country())
                .map(country -> country.languages().contains(language))
                .orElse(false);
    }

    /** Whether the gazetteer knows nothing of it: any country may have it. */
    boolean isUnlisted() {
        return places.get(0).country().isEmpty();
    }

    boolean isIn(String country) {
        return in(country).country().equals(country);
    }
}
