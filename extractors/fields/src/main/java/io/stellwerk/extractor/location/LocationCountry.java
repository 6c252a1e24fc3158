package io.stellwerk.extractor.location;

import io.stellwerk.document.Block;
import io.stellwerk.extractor.address.AddressCodes;
import io.stellwerk.extractor.address.LabelledCode;
import io.stellwerk.extractor.context.OwnLanguages;
import io.stellwerk.extractor.employer.EmployerDomain;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.Countries;
import io.stellwerk.place.Country;
import io.stellwerk.place.Place;
import io.stellwerk.quantity.EmailAddress;
import io.stellwerk.quantity.Money;
import io.stellwerk.quantity.PayGrade;
import io.stellwerk.quantity.PhoneNumber;
import io.stellwerk.quantity.WebAddress;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.text.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an ad tells of its country without naming it: domains, telephone prefixes, currency, pay system; weights add up. */
final class LocationCountry {

    private static final double MAIL = 2;
    private static final double WEB = 1;
    private static final double PHONE = 2;
    private static final double CURRENCY = 1;
    private static final double PAY_SYSTEM = 4;
    private static final double SIGN = 1;
    private static final double REGION = 0.6;
    private static final double OTHER_LANGUAGE = 0.5;
    private static final double LETTERED_CODE = 2;
    private static final double NAMED = 1.5;
    private static final double NAMED_IN_PASSING = 0.6;
    private static final double LEAST = 1;
    private static final int SHORT_BLOCK = 90;

    private final Map<String, Double> votes = new LinkedHashMap<>();
    private final Map<String, Span> places = new LinkedHashMap<>();
    private final Set<String> heard = new HashSet<>();
    private final String language;
    private final boolean linguaFranca;
    private final Optional<Country> home;

    private LocationCountry(Scene scene) {
        OwnLanguages languages = OwnLanguages.of(scene);
        this.language = languages.first();
        this.linguaFranca =
                scene.tokens().lexicon().setting(language, "linguaFranca").isPresent();
        this.home = languages.home();
    }

    static LocationCountry of(Scene scene, LocationNames names) {
        LocationCountry country = new LocationCountry(scene);
        for (Mention mention : scene.mentions().all()) {
            country.vote(mention);
        }
        for (LocationNames.CountryName name : names.countries()) {
            if (isChoice(scene.tokens(), name)) {
                continue;
            }
            Block block = scene.block(name.from());
            boolean line = block != null && block.span().length() < SHORT_BLOCK;
            country.add(
                    name.country(),
                    line ? NAMED : NAMED_IN_PASSING,
                    scene.tokens().span(name.from(), name.to()));
        }
        new LocationSigns(scene, country).vote(SIGN, REGION);
        Tokens tokens = scene.tokens();
        AddressCodes codes = new AddressCodes(tokens);
        LabelledCode.lettered(tokens)
                .ifPresent(code -> Optional.ofNullable(codes.country(code))
                        .ifPresent(of -> country.add(of, LETTERED_CODE, tokens.span(code.from(), code.to()))));
        String known = scene.context().country();
        if (known != null) {
            country.votes.merge(known, NAMED, Double::sum);
        }
        return country;
    }

    /** "in Germany or South Africa": one of several says nothing. */
    private static boolean isChoice(Tokens tokens, LocationNames.CountryName name) {
        boolean before = tokens.term(name.from() - 1, "place-or") != null && tokens.isCapitalised(name.from() - 2);
        return before || tokens.term(name.to(), "place-or") != null && tokens.isCapitalised(name.to() + 1);
    }

    private void vote(Mention mention) {
        Countries countries = Countries.standard();
        Optional<Country> found = Optional.empty();
        double weight = 0;
        if (mention.quantity() instanceof EmailAddress email) {
            found = heard.add(domain(email.address())) ? countries.byDomain(email.address()) : Optional.empty();
            weight = MAIL;
        } else if (mention.quantity() instanceof WebAddress web) {
            String host = EmployerDomain.host(web.url());
            found = heard.add(host) ? countries.byDomain(host) : Optional.empty();
            weight = WEB;
        } else if (mention.quantity() instanceof PhoneNumber phone
                && phone.digits().startsWith("+")) {
            found = callingCode(phone.digits());
            weight = PHONE;
        } else if (mention.quantity() instanceof Money money) {
            boolean fresh = heard.add(String.valueOf(money.currency()));
            found = fresh
                    ? countries.byCurrency(money.currency()).or(() -> ofHome(money.currency()))
                    : Optional.empty();
            weight = CURRENCY;
        } else if (mention.quantity() instanceof PayGrade grade && grade.system() != null && !mention.latent()) {
            found = PayCountries.STANDARD.of(grade.system());
            weight = PAY_SYSTEM;
        }
        if (found.isPresent()) {
            boolean spoken = linguaFranca || found.get().languages().contains(language);
            add(found.get().code(), spoken ? weight : OTHER_LANGUAGE * weight, mention.span());
        }
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }

    /** Money of several countries in a text of a language that one of them speaks first: "1200 Euro" in Dutch. */
    private Optional<Country> ofHome(@Nullable String currency) {
        return home.filter(country -> country.currency().equals(currency));
    }

    private static Optional<Country> callingCode(String digits) {
        for (int length = 1; length <= 3 && length < digits.length(); length++) {
            Optional<Country> country = Countries.standard().byCallingCode(digits.substring(1, 1 + length));
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    void add(String country, double weight, Span span) {
        votes.merge(country, weight, Double::sum);
        places.putIfAbsent(country, span);
    }

    /** The country with most votes; the first of equals, null without votes. */
    @Nullable
    String best() {
        String best = null;
        for (Map.Entry<String, Double> vote : votes.entrySet()) {
            if (best == null || vote.getValue() > votes.getOrDefault(best, 0.0)) {
                best = vote.getKey();
            }
        }
        return best;
    }

    /** Whether a city lies elsewhere than the likeliest country: money alone may be that of any country of the language. */
    boolean denies(LocationName city) {
        String best = best();
        if (best == null || city.isUnlisted() || city.isIn(best)) {
            return false;
        }
        boolean moneyAlone =
                home.filter(own -> own.code().equals(best)).isPresent() && votes.getOrDefault(best, 0.0) <= CURRENCY;
        return !moneyAlone || city.places().stream().noneMatch(this::isAlike);
    }

    private boolean isAlike(Place place) {
        return home.flatMap(own -> Countries.standard()
                        .byCode(place.country())
                        .filter(country -> country.currency().equals(own.currency())
                                && country.languages().contains(language)))
                .isPresent();
    }

    /** Whether the votes for it are more than a mention in passing. */
    boolean isTold(String country) {
        return votes.getOrDefault(country, 0.0) >= LEAST;
    }

    /** Its share of the votes. */
    double share(String country) {
        double all = votes.values().stream().mapToDouble(Double::doubleValue).sum();
        return all == 0 ? 0 : votes.getOrDefault(country, 0.0) / all;
    }

    boolean has(String country) {
        return votes.containsKey(country);
    }

    /** Where the country is first told, null when the caller alone knows it. */
    @Nullable
    Span place(String country) {
        return places.get(country);
    }
}
