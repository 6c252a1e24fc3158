package io.stellwerk.extractor.pay;

import io.stellwerk.field.Draft;
import io.stellwerk.place.Gazetteer;
import io.stellwerk.place.Place;
import io.stellwerk.place.PlaceNames;
import io.stellwerk.place.Region;
import io.stellwerk.place.Regions;
import io.stellwerk.posting.Fields;
import java.util.Optional;

/**
 * Where a post is, as pay scales need it.
 *
 * @param country ISO 3166-1 alpha-2 code, empty when not known
 * @param region ISO 3166-2 code, empty when not known
 * @param city the city's local name, empty when not known
 */
record PayPlace(Optional<String> country, Optional<String> region, Optional<String> city) {

    /** The first place of work in the draft; what it leaves open is looked up by its city. */
    static PayPlace of(Draft draft) {
        Optional<String> country = draft.get(Fields.LOCATION_COUNTRY.at(0));
        Optional<Place> place = draft.get(Fields.LOCATION_CITY.at(0)).flatMap(city -> place(city, country));
        Optional<String> region = draft.get(Fields.LOCATION_REGION.at(0))
                .flatMap(Regions.standard()::byName)
                .map(Region::code)
                .filter(code -> country.isEmpty() || code.startsWith(country.get()))
                .or(() -> place.map(Place::region).filter(code -> !code.isEmpty()));
        return new PayPlace(country.or(() -> place.map(Place::country)), region, place.map(Place::localName));
    }

    private static Optional<Place> place(String city, Optional<String> country) {
        return Gazetteer.standard().find(PlaceNames.fold(city)).stream()
                .filter(place -> country.isEmpty() || place.country().equals(country.get()))
                .findFirst();
    }
}
