package io.stellwerk.extractor.location;

import io.stellwerk.extractor.address.AddressStreets;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.Countries;
import io.stellwerk.place.Country;
import io.stellwerk.place.Gazetteer;
import io.stellwerk.place.Match;
import io.stellwerk.place.Place;
import io.stellwerk.place.Regions;
import io.stellwerk.quantity.EmailAddress;
import io.stellwerk.quantity.WebAddress;
import io.stellwerk.recognizer.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names of cities and countries in an ad. */
final class LocationNames {

    /** A country's name: where it stands and its code. */
    record CountryName(int from, int to, String country) {}

    private static final int LONGEST_STREET = 7;
    private static final int SHORTEST_CODE = 5;
    private static final int LINKS = 4;
    private static final int LONGEST_UNKNOWN = 3;
    private static final int LONGEST_LABEL = 4;
    private static final int LARGE_TOWN = 100_000;
    private static final int KNOWN_TOWN = 10_000;

    private final Tokens tokens;
    private final List<String> words;
    private final boolean[] hidden;
    private final List<LocationName> cities = new ArrayList<>();
    private final List<CountryName> countries = new ArrayList<>();

    private LocationNames(Scene scene) {
        this.tokens = scene.tokens();
        this.hidden = hidden(scene);
        this.words = tokens.words();
    }

    static LocationNames find(Scene scene) {
        LocationNames names = new LocationNames(scene);
        int t = 0;
        while (t < names.tokens.size()) {
            t = names.read(t);
        }
        new LocationUnlisted(scene).find().forEach(names::addUnlisted);
        return names;
    }

    private void addUnlisted(LocationName name) {
        int at = 0;
        while (at < cities.size() && cities.get(at).to() <= name.from()) {
            at++;
        }
        boolean free = at == cities.size() || cities.get(at).from() >= name.to();
        if (free && !hidden[name.from()]) {
            cities.add(at, name);
        }
    }

    private static boolean[] hidden(Scene scene) {
        boolean[] hidden = new boolean[scene.tokens().size()];
        for (Mention mention : scene.mentions().all()) {
            boolean address = mention.is(EmailAddress.class) || mention.is(WebAddress.class);
            for (int t = mention.from(); address && t < mention.to(); t++) {
                hidden[t] = true;
            }
        }
        return hidden;
    }

    private int read(int t) {
        if (!tokens.isCapitalised(t) || hidden[t] || tokens.length(t) < 2) {
            return t + 1;
        }
        Optional<Match<Country>> country = Countries.standard().longest(words, t);
        Optional<Match<Place>> city = articled(t).or(() -> Gazetteer.standard().longest(words, t));
        int countryWords = country.map(Match::words).orElse(0);
        int cityWords = city.filter(match -> fits(t, match)).map(Match::words).orElse(0);
        if (country.isPresent() && countryWords >= cityWords && isWhole(t, t + countryWords)) {
            labelled(t, country.get().first().code());
            city.filter(match -> match.words() == countryWords
                            && isCityState(t, match.first(), country.get().first()))
                    .ifPresent(match -> cities.add(new LocationName(t, t + countryWords, match.values())));
            countries.add(
                    new CountryName(t, t + countryWords, country.get().first().code()));
            return t + countryWords;
        }
        if (city.isPresent() && cityWords > 0) {
            boolean part = isCompound(t + cityWords) && city.get().first().population() < LARGE_TOWN;
            int to = part ? t + cityWords + 2 : t + cityWords;
            if (!isQualifier(t)
                    && !isPerson(t, city.get().first())
                    && !isWayOfWorking(t, to)
                    && !isLabel(t, to)
                    && !isRegion(t)
                    && !isStreet(t, to, city.get().first())
                    && !isInStreet(t, to)
                    && !isSite(t, to)) {
                cities.add(new LocationName(t, to, city.get().values()));
            }
            return to;
        }
        int region = Regions.standard().longest(words, t).map(Match::words).orElse(0);
        if (region > 1
                && Gazetteer.standard().find(tokens.folded(t + region - 1)).isEmpty()) {
            return t + region;
        }
        if (tokens.isAllCaps(t) && tokens.length(t) <= 3) {
            Countries.standard()
                    .byName(tokens.text(t))
                    .ifPresent(found -> countries.add(new CountryName(t, t + 1, found.code())));
        }
        return t + 1;
    }

    /** "au Pré-Exemple": the town is called "Le Pré-Exemple". */
    private Optional<Match<Place>> articled(int t) {
        Term article = tokens.term(t - 1, "place-article");
        if (article == null || tokens.isCapitalised(t - 1)) {
            return Optional.empty();
        }
        List<String> named = new ArrayList<>(words.subList(t, Math.min(words.size(), t + LONGEST_STREET)));
        named.add(0, article.concept().value());
        return Gazetteer.standard()
                .longest(named, 0)
                .filter(match -> match.words() > 1 && match.first().population() >= KNOWN_TOWN)
                .map(match -> new Match<>(match.values(), t, match.words() - 1));
    }

    /** "Singapore": town and country in one, unless a town stands before it; a small one where a place is asked for. */
    private boolean isCityState(int t, Place town, Country country) {
        boolean second = !cities.isEmpty() && t - cities.get(cities.size() - 1).to() <= 1;
        boolean asked = tokens.is(t - 1, ':') && isPlaceLabel(t - 1);
        return town.country().equals(country.code()) && (asked || town.population() >= LARGE_TOWN) && !second;
    }

    /** "Location: Exampleton, Denmark": between a label and a country stands a city, in the gazetteer or not. */
    private void labelled(int countryName, String country) {
        int to = countryName - 1;
        int from = to;
        while (from > 0 && to - from < LONGEST_UNKNOWN && tokens.isCapitalised(from - 1) && !hidden[from - 1]) {
            from--;
        }
        boolean known = !cities.isEmpty() && cities.get(cities.size() - 1).to() > from;
        boolean named = !known && from < to && tokens.terms(from, to).isEmpty();
        if (named && tokens.is(to, ',') && tokens.is(from - 1, ':') && isPlaceLabel(from - 1)) {
            String name = tokens.text(from, to);
            cities.add(new LocationName(from, to, List.of(new Place(name, name, country, "", 0, false))));
        }
    }

    /** Whether a place's label ends at a colon. */
    boolean isPlaceLabel(int colon) {
        for (int t = colon - 1; t >= 0 && t >= colon - LONGEST_LABEL; t--) {
            for (Term term : tokens.terms(t, colon)) {
                boolean place =
                        term.concept().is("label") && term.concept().value().equals("place");
                if (place && term.to() == colon) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean fits(int t, Match<Place> match) {
        int to = t + match.words();
        return (isWhole(t, to) || isCompound(to))
                && tokens.block(t) == tokens.block(to - 1)
                && tokens.sentence(t) == tokens.sentence(to - 1)
                && (match.words() > 1 || tokens.length(t) > 2)
                && !(match.words() == 1
                        && (tokens.isAllCaps(t) && tokens.length(t) < 4 || tokens.term(t, "org") != null));
    }

    /** Not a part of a compound such as "Marburg-Biedenkopf"; in "Oslo-based" it is whole. */
    private boolean isWhole(int from, int to) {
        boolean goesOn = tokens.is(to, '-')
                && !tokens.spaceBefore(to)
                && !tokens.spaceBefore(to + 1)
                && tokens.term(to + 1, "place-based") == null;
        boolean cameBefore = tokens.is(from - 1, '-')
                && !tokens.spaceBefore(from)
                && !tokens.spaceBefore(from - 1)
                && !isPrefix(from - 2);
        return !goesOn && !cameBefore;
    }

    /** A town and its part: "Musterstadt-Oberdorf"; of a large town the part is left out. */
    private boolean isCompound(int to) {
        return tokens.is(to, '-')
                && !tokens.spaceBefore(to)
                && !tokens.spaceBefore(to + 1)
                && tokens.isCapitalised(to + 1)
                && tokens.term(to + 1, "street") == null
                && !tokens.is(to + 2, '-');
    }

    /** "Naumburg (Saale)": what stands in brackets behind a city tells which one it is. */
    private boolean isQualifier(int t) {
        return tokens.is(t - 1, '(')
                && !cities.isEmpty()
                && cities.get(cities.size() - 1).to() == t - 1;
    }

    /** "Ville d'Exemple": the word that opens a line, though a town is so called. */
    private boolean isLabel(int from, int to) {
        Term label = tokens.term(from, "label");
        return label != null && label.to() == to && tokens.breakBefore(from) && !tokens.breakBefore(to);
    }

    /** "Frau Musterstadt", "Mme. Ville-Exemple", "Tom Mill": a surname, though towns are so called. */
    private boolean isPerson(int t, Place town) {
        int title = tokens.is(t - 1, '.') ? t - 2 : t - 1;
        boolean named = town.ambiguous() && tokens.isCapitalised(t - 1) && tokens.term(t - 1, "given-name") != null;
        return (named || tokens.term(title, "honorific") != null) && !tokens.breakBefore(t);
    }

    /** "Fully remote": a longer phrase, though a town is called like its first word. */
    private boolean isWayOfWorking(int from, int to) {
        return tokens.terms(from, from + 1).stream()
                .anyMatch(term -> term.concept().is("remote") && term.to() > to);
    }

    /** "Exampleton, Ontario": a region behind a city in it, though towns are so called. */
    private boolean isRegion(int t) {
        LocationName last = cities.isEmpty() ? null : cities.get(cities.size() - 1);
        return last != null
                && last.to() == t - 1
                && tokens.is(t - 1, ',')
                && new LocationRegion(tokens).place(last).isPresent();
    }

    /** "Alter Birkenberg 12", "High Street": a kind of street, though towns are so called; "Hochschule Birkenberg" is in the town. */
    private boolean isStreet(int from, int to, Place town) {
        Term type = tokens.term(from, "street");
        return type != null
                && type.to() == to
                && tokens.isCapitalised(from - 1)
                && (town.ambiguous() || tokens.isNumber(to));
    }

    /** "14, quai de la Ville-Exemple", "12 Exampleton Road": a street is named after the city. */
    private boolean isInStreet(int from, int to) {
        Term after = tokens.term(to, "street");
        boolean typed = after != null && AddressStreets.isBehindName(after) && tokens.isCapitalised(to);
        if (typed && tokens.isNumber(from - 1) && tokens.length(from - 1) < SHORTEST_CODE) {
            return true;
        }
        if (isRightBehindType(from, to)) {
            return true;
        }
        int t = AddressStreets.isIn(tokens, from - 1) ? -1 : from - 1;
        while (from - t < LONGEST_STREET && isStreetWord(t) && tokens.block(t) == tokens.block(from)) {
            Term before = tokens.term(t, "street");
            if (before != null && before.concept().value().equals("before") && !tokens.isCapitalised(t)) {
                return tokens.isNumber(t - 1) || tokens.is(t - 1, ',') && tokens.isNumber(t - 2);
            }
            t--;
        }
        return false;
    }

    /** "Via Ville-Exemple 12", "Route de Ville-Exemple, 01234 Musterstadt"; a campus may well be in the town. */
    private boolean isRightBehindType(int from, int to) {
        int type = from - 1;
        while (from - type < LINKS && tokens.term(type, "org-link") != null) {
            type--;
        }
        boolean before = false;
        for (Term term : tokens.terms(type, type + 1)) {
            if (term.concept().is("street")) {
                before |= term.concept().value().equals("before");
                if (term.concept().value().equals("site")) {
                    return false;
                }
            }
        }
        int number = tokens.is(to, ',') ? to + 1 : to;
        int digits = number == to ? 1 : SHORTEST_CODE - 1;
        return before
                && tokens.isCapitalised(type)
                && tokens.block(number) == tokens.block(type)
                && tokens.isNumber(number)
                && tokens.length(number) >= digits
                && (number > to || tokens.length(number) < SHORTEST_CODE - 1);
    }

    /** "Campus de Ville-Exemple, Musterstadt": a site is named after the first. */
    private boolean isSite(int from, int to) {
        if (!tokens.is(to, ',')
                || !tokens.isCapitalised(to + 1)
                || Gazetteer.standard().longest(words, to + 1).isEmpty()) {
            return false;
        }
        int before = from - 1;
        Term site = tokens.term(before, "street");
        if (site == null && tokens.isWord(before) && !tokens.isCapitalised(before)) {
            site = tokens.term(before - 1, "street");
        }
        return site != null && !AddressStreets.isBehindName(site) && site.to() <= from;
    }

    private boolean isStreetWord(int t) {
        return tokens.isWord(t) && !tokens.breakBefore(t + 1)
                || tokens.is(t, '\'')
                || tokens.is(t, '-') && !tokens.spaceBefore(t);
    }

    private boolean isPrefix(int t) {
        return tokens.isNumber(t) || tokens.length(t) <= 2;
    }

    List<LocationName> cities() {
        return cities;
    }

    List<CountryName> countries() {
        return countries;
    }
}
