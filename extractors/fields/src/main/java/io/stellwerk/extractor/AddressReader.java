package io.stellwerk.extractor;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.Countries;
import io.stellwerk.place.Country;
import io.stellwerk.place.Regions;
import org.jspecify.annotations.Nullable;

/** Reads the address around a city's name: {@code "Lindenweg 12, D-01234 Musterstadt"}, {@code "12 High Street, Exampleton EX1 2MP"}. */
final class AddressReader {

    private static final int LONGEST_STREET = 8;
    private static final int LONGEST_BARE_STREET = 6;
    private static final int LONGEST_NAME = 3;

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2040;

    private final Tokens tokens;

    AddressReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A run of tokens. */
    private record Run(int from, int to) {}

    LocationAddress around(LocationName city) {
        Run code = codeBefore(city.from());
        int anchor = code == null ? city.from() : code.from();
        String country = null;
        if (code != null) {
            int prefix = prefix(code.from());
            country = prefix < 0
                    ? null
                    : Countries.standard()
                            .byPostalPrefix(tokens.text(prefix))
                            .map(Country::code)
                            .orElse(null);
            anchor = prefix < 0 ? anchor : prefix;
        } else {
            code = codeAfter(city.to());
            country = code == null ? null : countryOf(code);
        }
        Run street = streetBefore(anchor, code != null);
        if (street == null && code == null) {
            return LocationAddress.NONE;
        }
        return new LocationAddress(
                street == null ? null : EmployerText.oneLine(tokens.text(street.from(), street.to())),
                street == null ? null : tokens.span(street.from(), street.to()),
                code == null ? null : EmployerText.oneLine(tokens.text(code.from(), code.to())),
                code == null ? null : tokens.span(code.from(), code.to()),
                country);
    }

    /** Digits before the city: 01234, 1234 AB, 123 45. */
    private @Nullable Run codeBefore(int city) {
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
        if (year && prefix(t) < 0 && !isSeparator(t - 1) && tokens.block(t - 1) == tokens.block(t)) {
            return null;
        }
        boolean divided = tokens.length(t) == 2 && tokens.isNumber(t - 1) && tokens.length(t - 1) == 3;
        if (divided) {
            return new Run(t - 1, t + 1);
        }
        return tokens.length(t) == 4 || tokens.length(t) == 5 ? new Run(t, t + 1) : null;
    }

    private int prefix(int code) {
        boolean joined = tokens.is(code - 1, '-') && !tokens.spaceBefore(code);
        int t = joined ? code - 2 : code - 1;
        boolean letters = tokens.isCapitalised(t) && tokens.length(t) <= 2 && tokens.block(t) == tokens.block(code);
        return letters && (joined || tokens.isAllCaps(t)) ? t : -1;
    }

    /** After the city: EX1 2MP, A1B 2C3, NY 10001. */
    private @Nullable Run codeAfter(int city) {
        int t = city;
        for (int skipped = 0; skipped < 6 && isBetween(t); skipped++) {
            t++;
        }
        if (tokens.block(t) != tokens.block(city - 1)) {
            return null;
        }
        if (tokens.isNumber(t) && tokens.length(t) == 5) {
            return new Run(t, t + 1);
        }
        if (!tokens.isCapitalised(t) || tokens.length(t) > 2 || !tokens.isNumber(t + 1) || tokens.spaceBefore(t + 1)) {
            return null;
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
        boolean canadian = tokens.isNumber(second + 2) && !tokens.spaceBefore(second + 2);
        return new Run(t, second + (canadian ? 3 : 2));
    }

    private boolean isBetween(int t) {
        return tokens.is(t, ',')
                || tokens.is(t, '(')
                || tokens.is(t, ')')
                || isRegion(t)
                || tokens.isCapitalised(t)
                        && Countries.standard().byName(tokens.text(t)).isPresent();
    }

    private @Nullable String countryOf(Run code) {
        if (tokens.isNumber(code.from())) {
            return isRegion(code.from() - 1) ? "US" : null;
        }
        return code.to() - code.from() == 6 ? "CA" : "GB";
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

    /** The piece of the address right before: with a street's type and a number, or a short line of a name and a number. */
    private @Nullable Run streetBefore(int anchor, boolean certain) {
        int end = anchor;
        for (int skipped = 0; skipped < 2 && isSeparator(end - 1); skipped++) {
            end--;
        }
        if (end <= 0 || tokens.block(anchor) - tokens.block(end - 1) > 1) {
            return null;
        }
        int block = tokens.block(end - 1);
        int start = end;
        while (start > 0 && tokens.block(start - 1) == block && !isSeparator(start - 1) && end - start < 14) {
            start--;
        }
        Run typed = typed(start, end);
        if (typed != null || !certain || end - start > LONGEST_BARE_STREET || !isBare(start, end)) {
            return typed;
        }
        return new Run(start, end);
    }

    private boolean isSeparator(int t) {
        return tokens.is(t, ',')
                || tokens.is(t, '|')
                || tokens.is(t, '·')
                || tokens.is(t, ';')
                || tokens.is(t, '•')
                || tokens.is(t, ':')
                || (tokens.is(t, '-') || tokens.is(t, '–')) && tokens.spaceBefore(t) && tokens.spaceBefore(t + 1);
    }

    private boolean isBare(int from, int to) {
        boolean number = isHouseNumber(to - 1)
                || to - from > 2 && tokens.isWord(to - 1) && tokens.length(to - 1) == 1 && isHouseNumber(to - 2);
        return number
                && tokens.isCapitalised(from)
                && tokens.length(from) > 2
                && tokens.term(from, "postbox") == null
                && tokens.term(from, "phone") == null
                && tokens.term(from, "label") == null;
    }

    private boolean isHouseNumber(int t) {
        return tokens.isNumber(t) && tokens.length(t) <= 4;
    }

    private @Nullable Run typed(int from, int to) {
        for (int t = from; t < to; t++) {
            Term before = tokens.term(t, "street");
            if (before == null) {
                continue;
            }
            if (before.concept().value().equals("name") && !isNamed(t, before.to(), to)) {
                continue;
            }
            Run run = !before.concept().value().equals("after")
                    ? afterType(t, before.to(), to)
                    : aroundType(from, t, before.to(), to);
            if (run != null) {
                return run;
            }
        }
        return null;
    }

    /** "Am Alten Plan 2": three capitalised words at most up to the number, no organisation among them. */
    private boolean isNamed(int type, int next, int to) {
        int t = next;
        while (t < to && t - next < LONGEST_NAME && isStreetWord(t) && tokens.term(t, "org-unit") == null) {
            t++;
        }
        return tokens.isCapitalised(type) && t > next && isHouseNumber(t);
    }

    /** "12, rue de la Paix", "rue de la Paix 12", "Am Plan 2". */
    private @Nullable Run afterType(int type, int next, int to) {
        int number = tokens.is(type - 1, ',') ? type - 2 : type - 1;
        number -= tokens.isWord(number) && tokens.length(number) <= 3 && isHouseNumber(number - 1) ? 1 : 0;
        if (isHouseNumber(number) && tokens.block(number) == tokens.block(type)) {
            boolean range = tokens.is(number - 1, '-') && isHouseNumber(number - 2);
            return next < to && to - type <= LONGEST_STREET ? new Run(range ? number - 2 : number, to) : null;
        }
        for (int t = next; t < to && t - type <= LONGEST_STREET; t++) {
            if (isHouseNumber(t)) {
                return tokens.isCapitalised(t - 1) ? new Run(type, numberEnd(t, to)) : null;
            }
        }
        return null;
    }

    /** "Lindenweg 12", "Alte Post-Straße 12a", "12 High Street". */
    private @Nullable Run aroundType(int from, int type, int next, int to) {
        int start = type;
        while (start > from && (isStreetWord(start - 1) || tokens.is(start - 1, '-') && !tokens.spaceBefore(start))) {
            start--;
        }
        int number = tokens.is(next, '.') ? next + 1 : next;
        if (number < to && isHouseNumber(number)) {
            return tokens.isCapitalised(start) ? new Run(start, numberEnd(number, to)) : null;
        }
        boolean leads = isHouseNumber(start - 1) && start > from;
        return leads && start < type ? new Run(start - 1, next) : null;
    }

    private boolean isStreetWord(int t) {
        return tokens.isCapitalised(t) && tokens.term(t, "org") == null && tokens.term(t, "label") == null;
    }

    private int numberEnd(int number, int to) {
        int end = number + 1;
        if (end < to && tokens.isWord(end) && tokens.length(end) == 1 && !tokens.spaceBefore(end)) {
            end++;
        }
        boolean range = end + 1 < to
                && (tokens.is(end, '-') || tokens.is(end, '/') || tokens.is(end, '–'))
                && isHouseNumber(end + 1);
        return range ? end + 2 : end;
    }
}
