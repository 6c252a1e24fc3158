package io.stellwerk.extractor;

import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.Gazetteer;
import io.stellwerk.place.Place;
import io.stellwerk.place.Regions;
import io.stellwerk.posting.Basis;
import io.stellwerk.posting.Fields;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides where the post is: {@code /locations}.
 *
 * <p>Cities are weighed by labels ({@code "Dienstort: Musterstadt"}), cue words ("based in"), addresses, and, last, by standing in the
 * employer's name. The country of a city is the one that the ad's domains, telephone numbers, currency or pay system agree with.
 */
public final class LocationExtractor implements FieldExtractor {

    private static final String WORK = "WORK";
    private static final String LIST = "/locations";
    private static final int LARGE_TOWN = 100_000;
    private static final double SURE_COUNTRY = 0.6;

    private final RoleModel model;

    /** Reads its weights. */
    public LocationExtractor() {
        this.model = RoleModel.read(LocationExtractor.class.getClassLoader(), "place");
    }

    /** A city with its address and probabilities. */
    private record Scored(LocationName city, LocationAddress address, RoleScores scores) {
        double work() {
            return scores.of(WORK);
        }
    }

    @Override
    public void extract(Scene scene, Draft draft) {
        extract(scene, draft, EmployerNames.find(scene));
    }

    void extract(Scene scene, Draft draft, List<EmployerName> organisations) {
        LocationNames names = LocationNames.find(scene);
        LocationCountry country = LocationCountry.of(scene, names);
        List<Scored> all = scored(scene, draft, names, country, organisations);
        Scored best = null;
        for (Scored one : all) {
            if (one.scores().is(WORK) && (best == null || one.work() > best.work() + 1e-9)) {
                best = one;
            }
        }
        if (best == null) {
            countryAlone(draft, country, scene);
            codeAlone(scene, draft, 0.8);
            return;
        }
        List<Scored> together = together(scene, country, all, best);
        for (Scored chosen : together) {
            write(scene, draft, chosen, withAddress(all, chosen), country, names);
        }
        if (together.size() == 1 && withAddress(all, best).address().street() == null) {
            streetAlone(scene, draft, names, best);
        }
        if (together.size() == 1 && withAddress(all, best).address().postalCode() == null) {
            codeAlone(scene, draft, best.work());
        }
    }

    private static void codeAlone(Scene scene, Draft draft, double confidence) {
        Tokens tokens = scene.tokens();
        LabelledCode.find(scene)
                .or(() -> LabelledCode.lettered(tokens).map(run -> tokens.span(run.from(), run.to())))
                .ifPresent(span -> draft.set(
                        Fields.LOCATION_POSTAL_CODE.at(0),
                        EmployerText.oneLine(tokens.text(tokens.at(span.start()), tokens.at(span.end()))),
                        Reading.stated(span, "location/labelled-code", confidence)));
    }

    private static void streetAlone(Scene scene, Draft draft, LocationNames names, Scored best) {
        LabelledStreet.find(scene, names)
                .ifPresent(span -> draft.set(
                        Fields.LOCATION_STREET.at(0),
                        EmployerText.oneLine(scene.tokens()
                                .text(
                                        scene.tokens().at(span.start()),
                                        scene.tokens().at(span.end()))),
                        Reading.stated(span, "location/labelled-street", best.work())));
    }

    private List<Scored> scored(
            Scene scene, Draft draft, LocationNames names, LocationCountry country, List<EmployerName> organisations) {
        String employer = draft.get(Fields.EMPLOYER_NAME).orElse("");
        LocationFeatures features = new LocationFeatures(scene, names, country, organisations, employer);
        AddressReader addresses = new AddressReader(scene.tokens());
        List<Scored> all = new ArrayList<>();
        for (LocationName city : names.cities()) {
            LocationAddress address = addresses.around(city);
            RoleScores scores = model.score(scene, city.from(), city.to(), features.of(city, address));
            all.add(new Scored(city, address, scores));
        }
        return all;
    }

    /** The cities that a label or a cue names side by side: "Standorte: Musterstadt, Beispielheim", "based in A or B". */
    private static List<Scored> together(Scene scene, LocationCountry country, List<Scored> all, Scored best) {
        Map<String, Scored> chosen = new LinkedHashMap<>();
        Tokens tokens = scene.tokens();
        boolean labelled = best.scores().reasons(WORK).contains("label:label/place");
        LocationName last = best.city();
        boolean cued = best.scores().reasons(WORK).contains("prev:cue/workplace");
        for (Scored one : all) {
            boolean same = tokens.sentence(one.city().from())
                    == tokens.sentence(best.city().from());
            boolean beside = same
                    && (labelled && one.scores().is(WORK) && isLikely(country, one.city()) || cued && isJoined(tokens, last, one.city()));
            last = one.equals(best) || beside ? one.city() : last;
            if (one.equals(best) || beside) {
                chosen.putIfAbsent(LocationFeatures.key(one.city()), one);
            }
        }
        return List.copyOf(chosen.values());
    }

    /** In an address even "Temple Back" names a town somewhere. */
    private static boolean isLikely(LocationCountry country, LocationName city) {
        String told = country.best();
        Place first = city.places().get(0);
        return told == null || city.isIn(told) || !first.ambiguous() && first.population() >= LARGE_TOWN;
    }

    /** "Musterstadt, Beispielheim", "Musterstadt or Beispielheim", "Musterstadt – Beispielheim". */
    private static boolean isJoined(Tokens tokens, LocationName first, LocationName second) {
        boolean sign = tokens.symbol(first.to()) != 0 && ",/–-|".indexOf(tokens.symbol(first.to())) >= 0;
        boolean next = second.from() == first.to() + 1;
        return next && (sign || tokens.term(first.to(), "org-and") != null || tokens.term(first.to(), "place-or") != null);
    }

    /** The fullest address that is printed with the city. */
    private static Scored withAddress(List<Scored> all, Scored chosen) {
        Scored fullest = chosen;
        for (Scored one : all) {
            boolean same = LocationFeatures.key(one.city()).equals(LocationFeatures.key(chosen.city()));
            if (same && parts(one) > parts(fullest) && one.scores().is(WORK)) {
                fullest = one;
            }
        }
        return fullest;
    }

    private static int parts(Scored one) {
        return (one.address().street() == null ? 0 : 1) + (one.address().postalCode() == null ? 0 : 2);
    }

    private static void write(
            Scene scene, Draft draft, Scored chosen, Scored addressed, LocationCountry country, LocationNames names) {
        int i = draft.open(LIST);
        Tokens tokens = scene.tokens();
        LocationName city = chosen.city();
        Span span = tokens.span(city.from(), city.to());
        List<String> because = chosen.scores().reasons(WORK);
        LocationAddress address = addressed.address();
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
        String printed = EmployerText.oneLine(tokens.text(city.from(), city.to()));
        draft.set(
                Fields.LOCATION_CITY.at(i),
                Gazetteer.standard().proper(printed),
                Reading.stated(span, "location/city", chosen.work()).because(because));
        country(draft, i, chosen, addressed, country, names, tokens);
    }

    private static void country(
            Draft draft,
            int i,
            Scored chosen,
            Scored addressed,
            LocationCountry country,
            LocationNames names,
            Tokens tokens) {
        LocationNames.CountryName named = beside(names, chosen.city(), tokens);
        if (named != null) {
            draft.set(
                    Fields.LOCATION_COUNTRY.at(i),
                    named.country(),
                    Reading.stated(tokens.span(named.from(), named.to()), "location/country", 0.97));
            return;
        }
        String letters = addressed.address().country();
        String best = country.best();
        String told = letters != null && (best == null || country.has(letters)) ? letters : best;
        boolean known = told != null && chosen.city().isIn(told);
        Place place = new LocationRegion(tokens)
                .place(chosen.city())
                .orElseGet(() -> known && told != null
                        ? chosen.city().in(told)
                        : chosen.city().speaking(LocationCountry.language(tokens)));
        Reading reading = Reading.inferred(
                tokens.span(chosen.city().from(), chosen.city().to()),
                "location/country-of-city",
                0.93 * chosen.work());
        draft.set(Fields.LOCATION_COUNTRY.at(i), place.country(), reading);
        Regions.standard()
                .byCode(place.region())
                .ifPresent(region -> draft.set(Fields.LOCATION_REGION.at(i), region.name(), reading));
    }

    private static LocationNames.@Nullable CountryName beside(LocationNames names, LocationName city, Tokens tokens) {
        for (LocationNames.CountryName name : names.countries()) {
            boolean after = name.from() >= city.to() && name.from() - city.to() <= 5;
            if (after && tokens.sentence(name.from()) == tokens.sentence(city.from())) {
                return name;
            }
        }
        return null;
    }

    private static void countryAlone(Draft draft, LocationCountry country, Scene scene) {
        String best = country.best();
        if (best == null || country.share(best) < SURE_COUNTRY || !country.isTold(best)) {
            return;
        }
        Span place = country.place(best);
        int i = draft.open(LIST);
        Span span = place == null ? scene.tokens().span(0, 1) : place;
        Reading reading =
                new Reading(span, "location/country-told", 0.8 * country.share(best), Basis.INFERRED, List.of());
        draft.set(Fields.LOCATION_COUNTRY.at(i), best, reading);
    }
}
