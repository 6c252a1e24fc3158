package io.stellwerk.extractor.location;

import io.stellwerk.extractor.address.LabelledCode;
import io.stellwerk.extractor.address.PostalAddress;
import io.stellwerk.extractor.context.OneLine;
import io.stellwerk.extractor.context.OwnLanguages;
import io.stellwerk.field.Draft;
import io.stellwerk.field.Reading;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.Gazetteer;
import io.stellwerk.place.Place;
import io.stellwerk.place.PlaceNames;
import io.stellwerk.place.Regions;
import io.stellwerk.posting.Basis;
import io.stellwerk.posting.Fields;
import io.stellwerk.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the chosen places of work with their addresses, regions and countries. */
final class LocationWriter {

    private static final String LIST = "/locations";
    private static final double SURE_COUNTRY = 0.6;
    private static final int COUNTRY_REACH = 5;

    private final Scene scene;
    private final Tokens tokens;
    private final Draft draft;
    private final LocationNames names;
    private final LocationCountry country;

    LocationWriter(Scene scene, Draft draft, LocationNames names, LocationCountry country) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.draft = draft;
        this.names = names;
        this.country = country;
    }

    /** Writes a city by its fullest name; its address may be printed with another mention of it. */
    void write(LocationChoice chosen, LocationName city, LocationChoice addressed) {
        int i = draft.open(LIST);
        address(i, addressed);
        draft.set(
                Fields.LOCATION_CITY.at(i),
                spelled(city),
                Reading.stated(tokens.span(city.from(), city.to()), "location/city", chosen.work())
                        .because(chosen.reasons()));
        country(i, chosen, addressed);
    }

    /** "St Andrews" stays in a country that has one, though elsewhere it is "Saint Andrews". */
    private String spelled(LocationName city) {
        String printed = text(tokens.span(city.from(), city.to()));
        Term article = tokens.term(city.from() - 1, "place-article");
        String lead = article == null ? "" : article.concept().value() + ' ';
        String folded = PlaceNames.fold(printed);
        return city.places().stream()
                .filter(place ->
                        !lead.isEmpty() && PlaceNames.fold(place.name()).equals(lead + folded)
                                || place.country().equals(country.best())
                                        && PlaceNames.fold(place.name()).equals(folded))
                .map(Place::name)
                .findFirst()
                .orElseGet(() -> Gazetteer.standard().proper(printed));
    }

    private void address(int i, LocationChoice addressed) {
        PostalAddress address = addressed.address();
        if (address.street() != null && address.streetSpan() != null) {
            draft.set(
                    Fields.LOCATION_STREET.at(i),
                    address.street(),
                    Reading.stated(address.streetSpan(), "location/street", addressed.work()));
        }
        if (address.postalCode() != null && address.postalSpan() != null) {
            draft.set(
                    Fields.LOCATION_POSTAL_CODE.at(i),
                    address.postalCode(),
                    Reading.stated(address.postalSpan(), "location/postal-code", addressed.work()));
        }
    }

    /** Adds to the only place what is printed apart from its city. */
    void complete(LocationChoice only, PostalAddress address) {
        if (address.street() == null) {
            LabelledStreet.find(scene, names)
                    .ifPresent(span -> draft.set(
                            Fields.LOCATION_STREET.at(0),
                            text(span),
                            Reading.stated(span, "location/labelled-street", only.work())));
        }
        if (address.postalCode() == null) {
            code(only.work());
        }
    }

    private void code(double confidence) {
        LabelledCode.find(scene)
                .or(() -> LabelledCode.lettered(tokens).map(run -> tokens.span(run.from(), run.to())))
                .ifPresent(span -> draft.set(
                        Fields.LOCATION_POSTAL_CODE.at(0),
                        text(span),
                        Reading.stated(span, "location/labelled-code", confidence)));
    }

    private String text(Span span) {
        return OneLine.of(tokens.text(tokens.at(span.start()), tokens.at(span.end())));
    }

    private void country(int i, LocationChoice chosen, LocationChoice addressed) {
        LocationName city = chosen.city();
        LocationNames.CountryName named = beside(city);
        if (named != null) {
            draft.set(
                    Fields.LOCATION_COUNTRY.at(i),
                    named.country(),
                    Reading.stated(tokens.span(named.from(), named.to()), "location/country", 0.97));
            return;
        }
        Reading reading =
                Reading.inferred(tokens.span(city.from(), city.to()), "location/country-of-city", 0.93 * chosen.work());
        if (city.isUnlisted()) {
            toldCountry(i, reading);
            return;
        }
        Place place = new LocationRegion(tokens)
                .place(city)
                .orElseGet(() -> likeliest(city, addressed.address().country()));
        draft.set(Fields.LOCATION_COUNTRY.at(i), place.country(), reading);
        Regions.standard()
                .byCode(place.region())
                .ifPresent(region -> draft.set(Fields.LOCATION_REGION.at(i), region.name(), reading));
    }

    private void toldCountry(int i, Reading reading) {
        String best = country.best();
        if (best != null && country.isTold(best)) {
            draft.set(Fields.LOCATION_COUNTRY.at(i), best, reading);
        }
    }

    private Place likeliest(LocationName city, @Nullable String letters) {
        String best = country.best();
        String told = letters != null && (best == null || country.has(letters)) ? letters : best;
        boolean known = told != null && city.isIn(told);
        return known && told != null
                ? city.in(told)
                : city.speaking(OwnLanguages.of(scene).first());
    }

    private LocationNames.@Nullable CountryName beside(LocationName city) {
        for (LocationNames.CountryName name : names.countries()) {
            boolean after = name.from() >= city.to() && name.from() - city.to() <= COUNTRY_REACH;
            if (after && tokens.sentence(name.from()) == tokens.sentence(city.from())) {
                return name;
            }
        }
        return null;
    }

    /** Writes the country where no city is known, with a postal code that stands alone. */
    void countryAlone() {
        String best = country.best();
        if (best == null || country.share(best) < SURE_COUNTRY || !country.isTold(best)) {
            return;
        }
        Span place = country.place(best);
        int i = draft.open(LIST);
        Span span = place == null ? tokens.span(0, 1) : place;
        double confidence = 0.8 * country.share(best);
        draft.set(
                Fields.LOCATION_COUNTRY.at(i),
                best,
                new Reading(span, "location/country-told", confidence, Basis.INFERRED, List.of()));
        code(confidence);
    }
}
