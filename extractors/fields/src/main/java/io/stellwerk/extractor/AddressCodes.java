package io.stellwerk.extractor;

import io.stellwerk.extractor.AddressReader.Run;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.Countries;
import io.stellwerk.place.Regions;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Postal codes beside a city: {@code 01234 Musterstadt}, {@code Exampleton EX1 2MP}, {@code Exampleton, NY 10001}. */
final class AddressCodes {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2040;
    private static final int IRISH_TAIL = 4;

    private final Tokens tokens;

    AddressCodes(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Digits before the city: 01234, 1234 AB, 123 45. */
    @Nullable
    Run before(int city) {
        int t = city - 1;
        t = tokens.is(t, ',') ? t - 1 : t;
        if (tokens.block(t) != tokens.block(city)) {
            return null;
        }
        if (tokens.isAllCaps(t) && tokens.length(t) == 2 && tokens.isNumber(t - 1) && tokens.length(t - 1) == 4) {
            return new Run(t - 1, t + 1);
        }
        if (!tokens.isNumber(t) || tokens.term(t - 1, "unit-code") != null || tokens.term(t - 2, "unit-code") != null) {
            return null;
        }
        boolean year = tokens.number(t) >= FIRST_YEAR && tokens.number(t) <= LAST_YEAR && tokens.length(t) == 4;
        if (year
                && prefix(t) < 0
                && !AddressStreets.isSeparator(tokens, t - 1)
                && tokens.block(t - 1) == tokens.block(t)) {
            return null;
        }
        boolean divided = tokens.length(t) == 2 && tokens.isNumber(t - 1) && tokens.length(t - 1) == 3;
        if (divided) {
            return new Run(t - 1, t + 1);
        }
        return tokens.length(t) == 4 || tokens.length(t) == 5 ? new Run(t, t + 1) : null;
    }

    /** Where the letters of the country before a code stand, -1 where there are none: D-01234, CH 1234. */
    int prefix(int code) {
        boolean joined = tokens.is(code - 1, '-') && !tokens.spaceBefore(code);
        int t = joined ? code - 2 : code - 1;
        boolean letters = tokens.isCapitalised(t) && tokens.length(t) <= 2 && tokens.block(t) == tokens.block(code);
        return letters && (joined || tokens.isAllCaps(t)) ? t : -1;
    }

    /** After the city: EX1 2MP, A1B 2C3, NY 10001. */
    @Nullable
    Run after(int city) {
        int t = city;
        for (int skipped = 0; skipped < 6 && isBetween(t); skipped++) {
            t++;
        }
        if (tokens.block(t) != tokens.block(city - 1)) {
            return null;
        }
        return tokens.isNumber(t) && tokens.length(t) == 5 ? new Run(t, t + 1) : lettered(t);
    }

    /** A code of letters and digits that starts at a token: EX1 2MP, A1B 2C3, X01 Y2Z3. */
    @Nullable
    Run lettered(int t) {
        if (!tokens.isCapitalised(t) || tokens.length(t) > 2 || !tokens.isNumber(t + 1) || tokens.spaceBefore(t + 1)) {
            return null;
        }
        if (isIrish(t)) {
            return new Run(t, endOfWord(t + 2));
        }
        int second = t + 2;
        second += tokens.isWord(second) && tokens.length(second) == 1 && !tokens.spaceBefore(second) ? 1 : 0;
        boolean tail = tokens.isNumber(second)
                && tokens.length(second) == 1
                && tokens.isWord(second + 1)
                && !tokens.spaceBefore(second + 1);
        if (!tail) {
            return null;
        }
        boolean shouted = tokens.text(second + 1).equals(tokens.text(second + 1).toUpperCase(Locale.ROOT));
        boolean whole = tokens.length(second + 1) == 2 || tokens.isNumber(second + 2);
        if (!shouted || !whole) {
            return null;
        }
        boolean canadian = tokens.isNumber(second + 2) && !tokens.spaceBefore(second + 2);
        return new Run(t, second + (canadian ? 3 : 2));
    }

    private boolean isIrish(int t) {
        int second = t + 2;
        return tokens.length(t) == 1
                && tokens.length(t + 1) == 2
                && tokens.isCapitalised(second)
                && tokens.spaceBefore(second)
                && tokens.isNumber(second + 1)
                && tokens.end(endOfWord(second) - 1) - tokens.start(second) == IRISH_TAIL;
    }

    private int endOfWord(int from) {
        int end = from + 1;
        while (!tokens.spaceBefore(end) && (tokens.isWord(end) || tokens.isNumber(end))) {
            end++;
        }
        return end;
    }

    private boolean isBetween(int t) {
        return tokens.is(t, ',')
                || tokens.is(t, '|')
                || tokens.is(t, '(')
                || tokens.is(t, ')')
                || isRegion(t)
                || tokens.isCapitalised(t)
                        && Countries.standard().byName(tokens.text(t)).isPresent();
    }

    /** The country whose codes look like it, null where several do. */
    @Nullable
    String country(Run code) {
        if (tokens.isNumber(code.from())) {
            return isRegion(code.from() - 1) ? "US" : null;
        }
        boolean irish = isIrish(code.from());
        return irish ? "IE" : code.to() - code.from() == 6 ? "CA" : "GB";
    }

    /** The country of a state's letters and the code behind them, {@code NY 10001}, {@code ON K1A 0B1}; null where there are none. */
    @Nullable
    String regional(int t) {
        Run code = isRegion(t) && tokens.isAllCaps(t) ? after(t + 1) : null;
        String country = code == null || code.from() != t + 1 ? null : country(code);
        return "US".equals(country) || "CA".equals(country) ? country : null;
    }

    private boolean isRegion(int t) {
        if (!tokens.isCapitalised(t)) {
            return false;
        }
        boolean code = tokens.isAllCaps(t) && tokens.length(t) == 2;
        return code
                ? Regions.standard().byShortCode("US", tokens.text(t)).isPresent()
                        || Regions.standard().byShortCode("CA", tokens.text(t)).isPresent()
                : Regions.standard().byName(tokens.text(t)).isPresent();
    }
}
