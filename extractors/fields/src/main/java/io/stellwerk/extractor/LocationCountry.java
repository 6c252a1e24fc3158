package io.stellwerk.extractor;

import io.stellwerk.document.Block;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.Countries;
import io.stellwerk.place.Country;
import io.stellwerk.quantity.EmailAddress;
import io.stellwerk.quantity.Money;
import io.stellwerk.quantity.PayGrade;
import io.stellwerk.quantity.PhoneNumber;
import io.stellwerk.quantity.WebAddress;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an ad tells of its country without naming it: domains, telephone prefixes, currency, pay system; weights add up. */
final class LocationCountry {

    private static final double MAIL = 2;
    private static final double WEB = 1;
    private static final double PHONE = 2;
    private static final double CURRENCY = 1;
    private static final double PAY_SYSTEM = 2;
    private static final double LETTERED_CODE = 2;
    private static final double NAMED = 1.5;
    private static final double NAMED_IN_PASSING = 0.6;
    private static final double LEAST = 1;
    private static final int SHORT_BLOCK = 90;

    private final Map<String, Double> votes = new LinkedHashMap<>();
    private final Map<String, Span> places = new LinkedHashMap<>();

    private LocationCountry() {}

    static LocationCountry of(Scene scene, LocationNames names) {
        LocationCountry country = new LocationCountry();
        for (Mention mention : scene.mentions().all()) {
            country.vote(mention);
        }
        for (LocationNames.CountryName name : names.countries()) {
            Block block = scene.block(name.from());
            boolean line = block != null && block.span().length() < SHORT_BLOCK;
            country.add(
                    name.country(),
                    line ? NAMED : NAMED_IN_PASSING,
                    scene.tokens().span(name.from(), name.to()));
        }
        Tokens tokens = scene.tokens();
        LabelledCode.lettered(tokens)
                .ifPresent(code -> country.add(
                        Objects.requireNonNullElse(new AddressCodes(tokens).country(code), "GB"),
                        LETTERED_CODE,
                        tokens.span(code.from(), code.to())));
        String known = scene.context().country();
        if (known != null) {
            country.votes.merge(known, NAMED, Double::sum);
        }
        return country;
    }

    private void vote(Mention mention) {
        Countries countries = Countries.standard();
        Optional<Country> found = Optional.empty();
        double weight = 0;
        if (mention.quantity() instanceof EmailAddress email) {
            found = countries.byDomain(email.address());
            weight = MAIL;
        } else if (mention.quantity() instanceof WebAddress web) {
            found = countries.byDomain(EmployerDomain.host(web.url()));
            weight = WEB;
        } else if (mention.quantity() instanceof PhoneNumber phone
                && phone.digits().startsWith("+")) {
            found = callingCode(phone.digits());
            weight = PHONE;
        } else if (mention.quantity() instanceof Money money) {
            found = countries.byCurrency(money.currency());
            weight = CURRENCY;
        } else if (mention.quantity() instanceof PayGrade grade && grade.system() != null && !mention.latent()) {
            found = PayCountries.STANDARD.of(grade.system());
            weight = PAY_SYSTEM;
        }
        if (found.isPresent()) {
            add(found.get().code(), weight, mention.span());
        }
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

    private void add(String country, double weight, Span span) {
        votes.merge(country, weight, Double::sum);
        places.putIfAbsent(country, span);
    }

    /** The language that most function words are of. */
    static String language(Tokens tokens) {
        List<String> languages = tokens.lexicon().languages();
        int[] counts = new int[languages.size()];
        int best = 0;
        for (Term term : tokens.terms("function")) {
            for (int i = 0; i < counts.length; i++) {
                counts[i] += (term.languages() >> i & 1) != 0 ? 1 : 0;
            }
        }
        for (int i = 0; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return languages.get(best);
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
