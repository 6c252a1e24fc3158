package io.stellwerk.extractor.location;

import io.stellwerk.extractor.address.AddressReader;
import io.stellwerk.extractor.address.PostalAddress;
import io.stellwerk.extractor.employer.EmployerName;
import io.stellwerk.extractor.employer.EmployerNames;
import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Concept;
import io.stellwerk.place.Place;
import io.stellwerk.place.PlaceNames;
import io.stellwerk.posting.Fields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides where the post is: {@code /locations}.
 *
 * <p>Cities are weighed by labels ({@code "Dienstort: Musterstadt"}), cue words ("based in"), addresses, and, last, by standing in the
 * employer's name. The country of a city is the one that the ad's domains, telephone numbers, currency or pay system agree with.
 */
public final class LocationExtractor implements FieldExtractor {

    private static final int LARGE_TOWN = 100_000;

    private static final int LONGEST_REQUEST = 40;
    private static final Set<Concept> SENDING = Set.of(new Concept("cue", "send"), new Concept("cue", "send-to"));

    private final RoleModel model;

    /** Reads its weights. */
    public LocationExtractor() {
        this.model = RoleModel.read(LocationExtractor.class.getClassLoader(), "place");
    }

    @Override
    public void extract(Scene scene, Draft draft) {
        extract(scene, draft, EmployerNames.find(scene));
    }

    public void extract(Scene scene, Draft draft, List<EmployerName> organisations) {
        LocationNames names = LocationNames.find(scene);
        LocationCountry country = LocationCountry.of(scene, names);
        LocationWriter writer = new LocationWriter(scene, draft, names, country);
        String employer = draft.get(Fields.EMPLOYER_NAME).orElse("");
        LocationFeatures features = new LocationFeatures(scene, names, country, organisations, employer);
        List<LocationChoice> all = choices(scene, names, features);
        LocationChoice best = best(scene.tokens(), all);
        if (best == null) {
            writer.countryAlone();
            return;
        }
        Collection<LocationChoice> together = together(scene.tokens(), country, all, best);
        together.forEach(
                chosen -> writer.write(chosen, longest(scene.tokens(), all, chosen), withAddress(all, chosen)));
        if (together.size() == 1) {
            writer.complete(best, withAddress(all, best).address());
        }
    }

    private List<LocationChoice> choices(Scene scene, LocationNames names, LocationFeatures features) {
        AddressReader addresses = new AddressReader(scene.tokens());
        List<LocationChoice> all = new ArrayList<>();
        for (LocationName city : names.cities()) {
            PostalAddress address = addresses.around(city.from(), city.to());
            all.add(new LocationChoice(
                    city, address, model.score(scene, city.from(), city.to(), features.of(city, address))));
        }
        return all;
    }

    private static @Nullable LocationChoice best(Tokens tokens, List<LocationChoice> all) {
        LocationChoice best = null;
        for (LocationChoice one : all) {
            if (one.isWork() && (best == null || one.work() > best.work() + 1e-9)) {
                best = one;
            }
        }
        return best == null || !isInEmployer(best) || best.parts() > 0 ? best : addressed(tokens, all, best);
    }

    /** The town of an address where the best one stands in the employer's name alone: "Universität Musterstadt, 01234 Beispielheim". */
    private static LocationChoice addressed(Tokens tokens, List<LocationChoice> all, LocationChoice named) {
        LocationChoice best = null;
        String key = LocationFeatures.key(named.city());
        for (LocationChoice one : all) {
            boolean same = LocationFeatures.key(one.city()).equals(key);
            if (same && !isInEmployer(one) && one.isWork()) {
                return named;
            }
            boolean full = one.isWork()
                    && one.address().postalCode() != null
                    && !same
                    && !isInOther(one)
                    && !isSentTo(tokens, one.city().from());
            best = full && (best == null || one.work() > best.work()) ? one : best;
        }
        return best == null ? named : best;
    }

    /** "to be sent to the ministry, 12 rue des Lilas, 01234 Ville-Exemple". */
    private static boolean isSentTo(Tokens tokens, int town) {
        int from = town;
        while (from > 0 && town - from < LONGEST_REQUEST && tokens.sentence(from - 1) == tokens.sentence(town)) {
            from--;
        }
        return tokens.terms(from, town).stream().map(Term::concept).anyMatch(SENDING::contains);
    }

    private static boolean isInEmployer(LocationChoice choice) {
        return choice.scores().features().contains("in-employer");
    }

    /** The cities that a label or a cue names side by side: "Standorte: Musterstadt, Beispielheim", "based in A or B". */
    private static Collection<LocationChoice> together(
            Tokens tokens, LocationCountry country, List<LocationChoice> all, LocationChoice best) {
        boolean labelled = best.reasons().contains("label:label/place");
        int at = all.indexOf(best);
        int from = at;
        int to = at + 1;
        boolean told = labelled || best.reasons().contains("prev:cue/workplace");
        while (from > 0 && isJoined(tokens, all.get(from - 1), all.get(from), told)) {
            from--;
        }
        while (to < all.size() && isJoined(tokens, all.get(to - 1), all.get(to), told)) {
            to++;
        }
        Map<String, LocationChoice> chosen = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            LocationChoice one = all.get(i);
            boolean beside = labelled
                    && one.isWork()
                    && isLikely(country, one.city())
                    && !one.scores().features().contains("prev:cue/elsewhere")
                    && (isInName(best) || !isInName(one))
                    && tokens.sentence(one.city().from())
                            == tokens.sentence(best.city().from());
            if (i >= from && i < to || beside) {
                chosen.putIfAbsent(LocationFeatures.key(one.city()), one);
            }
        }
        return chosen.values();
    }

    private static boolean isInName(LocationChoice choice) {
        return isInOther(choice) || isInEmployer(choice);
    }

    private static boolean isInOther(LocationChoice choice) {
        return choice.scores().features().contains("in-other");
    }

    /** In an address even "Temple Back" names a town somewhere. */
    private static boolean isLikely(LocationCountry country, LocationName city) {
        String told = country.best();
        Place first = city.places().get(0);
        return told == null || city.isIn(told) || !first.ambiguous() && first.population() >= LARGE_TOWN;
    }

    /** "Musterstadt, Beispielheim", "Musterstadt or in Beispielheim", "Musterstadt – Beispielheim"; untold a stroke alone: "Musterstadt/Beispielheim". */
    private static boolean isJoined(Tokens tokens, LocationChoice first, LocationChoice second, boolean told) {
        int between = first.city().to();
        boolean sign = tokens.is(between, '/')
                || told && tokens.symbol(between) != 0 && ",–-|".indexOf(tokens.symbol(between)) >= 0;
        boolean and = told && (tokens.term(between, "org-and") != null || tokens.term(between, "place-or") != null);
        boolean again = and && tokens.term(between + 1, "place-in") != null;
        boolean region = new LocationRegion(tokens).beside(first.city()).isPresent();
        return second.city().from() == (again ? between + 2 : between + 1)
                && !region
                && (sign || and)
                && tokens.sentence(between) == tokens.sentence(second.city().from());
    }

    /** "Frankfurt am Main" where the city is called "Frankfurt" as well. */
    private static LocationName longest(Tokens tokens, List<LocationChoice> all, LocationChoice chosen) {
        LocationName longest = chosen.city();
        for (LocationChoice one : all) {
            boolean same = LocationFeatures.key(one.city()).equals(LocationFeatures.key(chosen.city()));
            String shorter = tokens.text(longest.from(), longest.to()) + ' ';
            String name = tokens.text(one.city().from(), one.city().to());
            boolean whole = PlaceNames.fold(name).equals(LocationFeatures.key(one.city()));
            if (same && whole && one.isWork() && name.startsWith(shorter)) {
                longest = one.city();
            }
        }
        return longest;
    }

    /** The fullest address that is printed with the city. */
    private static LocationChoice withAddress(List<LocationChoice> all, LocationChoice chosen) {
        LocationChoice fullest = chosen;
        for (LocationChoice one : all) {
            boolean same = LocationFeatures.key(one.city()).equals(LocationFeatures.key(chosen.city()));
            if (same && one.parts() > fullest.parts() && one.isWork()) {
                fullest = one;
            }
        }
        return fullest;
    }
}
