package io.stellwerk.extractor.address;

import io.stellwerk.extractor.context.OneLine;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.AddressForms;
import io.stellwerk.place.Countries;
import io.stellwerk.place.Region;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Postal codes beside a city: {@code 01234 Musterstadt}, {@code Exampleton EX1 2MP}, {@code Exampleton, NY 10001}. */
public final class AddressCodes {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2040;
    private static final int LONGEST_CODE = 8;

    private final Tokens tokens;

    /** Reads the codes among an ad's tokens. */
    public AddressCodes(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Digits before the city: 01234, 1234 AB, 123 45. */
    @Nullable
    TokenRun before(int city) {
        int t = city - 1;
        t = tokens.is(t, ',') ? t - 1 : t;
        if (tokens.block(t) != tokens.block(city)) {
            return null;
        }
        if (tokens.isAllCaps(t) && tokens.length(t) == 2 && tokens.isNumber(t - 1) && tokens.length(t - 1) == 4) {
            return new TokenRun(t - 1, t + 1);
        }
        if (!tokens.isNumber(t)
                || isOfWord(t)
                || tokens.term(t - 1, "postbox") != null
                || tokens.term(t - 1, "unit-code") != null
                || tokens.term(t - 2, "unit-code") != null) {
            return null;
        }
        if (isYear(t)
                && prefix(t) < 0
                && !AddressStreets.isSeparator(tokens, t - 1)
                && tokens.block(t - 1) == tokens.block(t)) {
            return null;
        }
        boolean divided = tokens.length(t) == 2 && tokens.isNumber(t - 1) && tokens.length(t - 1) == 3;
        if (divided) {
            return new TokenRun(t - 1, t + 1);
        }
        return tokens.length(t) == 4 || tokens.length(t) == 5 ? new TokenRun(t, t + 1) : null;
    }

    /** The number of "U1234" is no code, that of "F01234" is. */
    private boolean isOfWord(int t) {
        return tokens.isWord(t - 1)
                && !tokens.spaceBefore(t)
                && Countries.standard().byPostalPrefix(tokens.text(t - 1)).isEmpty();
    }

    /** Where the letters of the country before a code stand, -1 where there are none: D-01234, CH 1234. */
    public int prefix(int code) {
        boolean joined = tokens.is(code - 1, '-') && !tokens.spaceBefore(code);
        int t = joined ? code - 2 : code - 1;
        boolean letters = tokens.isCapitalised(t) && tokens.length(t) <= 2 && tokens.block(t) == tokens.block(code);
        return letters && (joined || tokens.isAllCaps(t)) ? t : -1;
    }

    /** After the city: EX1 2MP, A1B 2C3, NY 10001; NE33 4UG is no code of Nebraska. */
    @Nullable
    TokenRun after(int city) {
        int t = city;
        for (int skipped = 0; skipped < 6 && isBetween(t) && lettered(t) == null; skipped++) {
            t++;
        }
        int lines = tokens.block(t) - tokens.block(city - 1);
        if (lines != 0) {
            return lines == 1 && t == city ? lettered(t) : null;
        }
        boolean next = tokens.is(t + 1, '/')
                || tokens.is(t - 1, ',') && tokens.isCapitalised(t + 1) && !tokens.breakBefore(t + 1);
        boolean digits =
                tokens.isNumber(t) && (tokens.length(t) == 5 && !next || isBracketed(t, city) || isRegional(t));
        return digits ? new TokenRun(t, t + 1) : lettered(t);
    }

    /** "Ville-Exemple (1234)", "Ville-Exemple (1234, rue des Lilas 5)", no year. */
    private boolean isBracketed(int t, int city) {
        return t == city + 1
                && tokens.is(city, '(')
                && tokens.length(t) == 4
                && !isYear(t)
                && (tokens.is(t + 1, ')') || tokens.is(t + 1, ','));
    }

    /** "Exampleton VIC 3000". */
    private boolean isRegional(int t) {
        return region(t - 1)
                .flatMap(region -> AddressForms.standard()
                        .code(tokens.text(t))
                        .filter(code -> code.country().equals(region.country())))
                .isPresent();
    }

    private boolean isYear(int t) {
        return tokens.number(t) >= FIRST_YEAR && tokens.number(t) <= LAST_YEAR && tokens.length(t) == 4;
    }

    /** A code of letters and digits that starts at a token: EX1 2MP, A1B 2C3, X01 Y2Z3. */
    public @Nullable TokenRun lettered(int t) {
        AddressForms.Code code = form(t);
        return code == null ? null : new TokenRun(t, tokens.at(tokens.start(t) + code.length()));
    }

    private AddressForms.@Nullable Code form(int t) {
        if (!tokens.isCapitalised(t) || tokens.length(t) > 2 || !tokens.isNumber(t + 1) || tokens.spaceBefore(t + 1)) {
            return null;
        }
        int last = t + 1;
        while (last + 1 < tokens.size() && tokens.end(last + 1) - tokens.start(t) <= LONGEST_CODE) {
            last++;
        }
        return AddressForms.standard()
                .code(OneLine.of(tokens.text(t, last + 1)))
                .orElse(null);
    }

    private boolean isBetween(int t) {
        return tokens.is(t, ',')
                || tokens.is(t, '|')
                || tokens.is(t, '(')
                || tokens.is(t, ')')
                || region(t).isPresent()
                || tokens.isCapitalised(t)
                        && Countries.standard().byName(tokens.text(t)).isPresent();
    }

    /** The country whose codes look like it, that of the region before digits; null where several do. */
    public @Nullable String country(TokenRun code) {
        if (tokens.isNumber(code.from())) {
            return region(code.from() - 1).map(Region::country).orElse(null);
        }
        AddressForms.Code form = form(code.from());
        return form == null ? null : form.country();
    }

    /** The country of a region's letters and the code behind them, {@code NY 10001}, {@code ON K1A 0B1}; null where there are none. */
    public @Nullable String regional(int t) {
        TokenRun code = tokens.isAllCaps(t) && region(t).isPresent() ? after(t + 1) : null;
        return code == null || code.from() != t + 1
                ? null
                : region(t)
                        .map(Region::country)
                        .filter(Predicate.isEqual(country(code)))
                        .orElse(null);
    }

    private Optional<Region> region(int t) {
        return tokens.isCapitalised(t) ? AddressForms.standard().region(tokens.text(t)) : Optional.empty();
    }
}
