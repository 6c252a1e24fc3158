package io.stellwerk.extractor;

import io.stellwerk.place.Countries;
import io.stellwerk.place.Place;
import java.util.List;

/**
 * A place's name in running text.
 *
 * @param from its first token
 * @param to the token after its last
 * @param places what is so called, the most likely first; never empty
 */
record LocationName(int from, int to, List<Place> places) {

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

    /** The likeliest place in a country of a language; the likeliest of all where there is none. */
    Place speaking(String language) {
        for (Place place : places) {
            boolean spoken = Countries.standard()
                    .byCode(place.country())
                    .map(country -> country.languages().contains(language))
                    .orElse(false);
            if (spoken) {
                return place;
            }
        }
        return places.get(0);
    }

    /** Whether the gazetteer knows nothing of it: any country may have it. */
    boolean isUnlisted() {
        return places.get(0).country().isEmpty();
    }

    boolean isIn(String country) {
        return in(country).country().equals(country);
    }
}
