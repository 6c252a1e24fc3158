package io.stellwerk.extractor.address;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import org.jspecify.annotations.Nullable;

/** Streets with their numbers beside a city: {@code Lindenweg 12}, {@code 12, rue des Lilas}, {@code 12 High Street}. */
public final class AddressStreets {

    private static final int LONGEST_STREET = 8;
    private static final int LONGEST_BARE_STREET = 6;
    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_SHORT = 4;
    private static final int MOST_BETWEEN = 3;
    private static final int SHORTEST_CODE = 4;
    private static final int LONGEST_PIECE = 14;
    private static final int MOST_PIECES = 2;

    private final Tokens tokens;

    /** Reads the streets among an ad's tokens. */
    public AddressStreets(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The piece of the address right before: with a street's type and a number, or a short line of a name and a number. */
    public @Nullable TokenRun before(int anchor, boolean certain) {
        int end = anchor;
        for (int skipped = 0; skipped < 2 && (isSeparator(tokens, end - 1) || isIn(tokens, end - 1)); skipped++) {
            end--;
        }
        if (end <= 0 || tokens.block(anchor) - tokens.block(end - 1) > 1) {
            return null;
        }
        int start = numbered(pieceStart(end));
        for (int pieces = 0; pieces < MOST_PIECES && isSeparator(tokens, start - 1); pieces++) {
            boolean locality = certain && isLocality(start, end) && !isSite(start, end) && !isNamedOnly(start, end);
            if (!locality && !hasRoom(start, end)) {
                break;
            }
            int before = numbered(pieceStart(start - 1));
            if (locality && typed(before, start - 1) == null && !isNamedOnly(before, start - 1)) {
                break;
            }
            end = start - 1;
            start = before;
        }
        TokenRun typed = typed(start, end);
        boolean bare = certain
                && end - start <= LONGEST_BARE_STREET
                && (isBare(start, end) || isSite(start, end) || isNamedOnly(start, end));
        return typed == null && bare ? new TokenRun(start, end) : typed;
    }

    /** "Wicket Road, Oakham, Exampleton": a name or two between street and town. */
    private boolean isLocality(int from, int to) {
        for (int t = from; t < to; t++) {
            if (!isStreetWord(t)) {
                return false;
            }
        }
        return to - from <= LONGEST_NAME;
    }

    /** "Wicket Road": a street without a number, by its last word; "Jane Hill" is a person. */
    private boolean isNamedOnly(int from, int to) {
        for (int t = from; t < to; t++) {
            if (tokens.term(t, "given-name") != null || tokens.term(t, "cue") != null) {
                return false;
            }
        }
        if (isNamedAfterType(from, to)) {
            return true;
        }
        Term type = tokens.term(to - 1, "street");
        return type != null
                && isBehindName(type)
                && to - from > 1
                && to - from <= LONGEST_SHORT
                && isLocality(from + Math.max(0, to - from - LONGEST_NAME), to)
                && isStreetWord(from);
    }

    /** "Route de Ville-Exemple", "Place de la Mairie": all of a piece that a kind of street starts. */
    private boolean isNamedAfterType(int from, int to) {
        Term type = tokens.term(from, "street");
        return type != null
                && type.concept().value().equals("before")
                && tokens.isCapitalised(from)
                && tokens.isCapitalised(to - 1)
                && type.to() < to
                && to - from <= LONGEST_BARE_STREET
                && tokens.terms(from, to).stream()
                        .noneMatch(term -> term.concept().is("org-unit"));
    }

    private int pieceStart(int end) {
        int block = tokens.block(end - 1);
        int start = end;
        while (start > 0
                && tokens.block(start - 1) == block
                && !isSeparator(tokens, start - 1)
                && (start == end || !isBreak(start))
                && end - start < LONGEST_PIECE) {
            start--;
        }
        return start;
    }

    /** "Rue des Lilas, 12": the street that a number stands behind, apart by a comma; where the number starts otherwise. */
    private int numbered(int number) {
        boolean alone = isEnd(number + 1) || !tokens.isCapitalised(number + 1) && tokens.length(number + 1) == 1;
        if (!alone || !isHouseNumber(number) || !tokens.is(number - 1, ',')) {
            return number;
        }
        int street = pieceStart(number - 1);
        Term type = tokens.term(street, "street");
        boolean before = type != null && type.concept().value().equals("before");
        return before && !tokens.isNumber(number - 2) ? street : number;
    }

    /** "Suite 200", "3. Stock", "BP 20722". */
    private boolean hasRoom(int from, int to) {
        for (int t = from; t < to; t++) {
            if (tokens.term(t, "room") != null || tokens.term(t, "postbox") != null) {
                return true;
            }
        }
        return false;
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

    /** "Campus des Prairies", "Île aux Abeilles", "3 ZA des Prairies": a site that needs no number. */
    private boolean isSite(int from, int to) {
        int site = isHouseNumber(from) ? from + 1 : from;
        Term type = tokens.term(site, "street", "site");
        return type != null && type.to() < to && tokens.isCapitalised(to - 1);
    }

    private boolean isHouseNumber(int t) {
        return tokens.isNumber(t) && tokens.length(t) <= 4;
    }

    /** The piece right after: "Musterstadt, Lindenweg 12", "Ville-Exemple, au 10, rue des Lilas", no town of its own behind it. */
    @Nullable
    TokenRun after(int city) {
        int from = city;
        while (from - city < MOST_BETWEEN && !isPart(from) && tokens.sentence(from) == tokens.sentence(city - 1)) {
            from++;
        }
        int end = from;
        boolean typed = false;
        while (end - from < LONGEST_STREET + 2
                && tokens.block(end) == tokens.block(city - 1)
                && !(typed && isEnd(end))) {
            typed |= tokens.term(end, "street") != null;
            end++;
        }
        TokenRun run = from == city || !typed ? null : typed(from, end);
        int next = run == null ? end : run.to() + (isSeparator(tokens, run.to()) ? 1 : 0);
        boolean ownTown = tokens.isNumber(next) && tokens.length(next) >= SHORTEST_CODE;
        return run != null && run.from() == from && !ownTown ? run : null;
    }

    /** Whether a street with its number starts at a token: {@code Lindenweg 12}, {@code 12 High Street}. */
    public boolean at(int from) {
        int end = from;
        while (end - from < LONGEST_STREET + 2 && end < tokens.size() && (end == from || !isEnd(end))) {
            end++;
        }
        end += tokens.is(end, ',') && tokens.isNumber(from) && end == from + 1 ? 1 : 0;
        TokenRun run = end > from ? typed(from, end) : null;
        return run != null && run.from() == from;
    }

    private boolean isPart(int t) {
        return tokens.isCapitalised(t) || tokens.isNumber(t) || tokens.term(t, "street") != null;
    }

    private boolean isEnd(int t) {
        return isSeparator(tokens, t) || tokens.is(t, ')') || isBreak(t);
    }

    /** The start of a line of an address, not of one in a paragraph. */
    private boolean isBreak(int t) {
        return tokens.breakBefore(t) && tokens.sentence(t - 1) != tokens.sentence(t);
    }

    private @Nullable TokenRun typed(int from, int to) {
        for (Term type : tokens.terms(from, to)) {
            if (!type.concept().is("street") || type.to() > to || isOrdinal(type.from())) {
                continue;
            }
            String value = type.concept().value();
            int t = type.from();
            TokenRun run = null;
            if (isBehindName(type)) {
                run = aroundType(from, t, type.to(), to);
            } else if (value.equals("whole")) {
                run = t > from && isHouseNumber(t - 1) ? new TokenRun(t - 1, type.to()) : null;
            } else if (value.equals("before") && !isHyphen(t - 1) || isNamed(t, type.to(), to)) {
                run = afterType(t, type.to(), to);
            }
            if (run != null) {
                return run;
            }
        }
        return null;
    }

    /** The "st" of "31st" is no street. */
    private boolean isOrdinal(int t) {
        return tokens.isNumber(t - 1) && !tokens.spaceBefore(t) && !tokens.isCapitalised(t);
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
    private @Nullable TokenRun afterType(int type, int next, int end) {
        int to = postbox(next, end);
        int number = tokens.is(type - 1, ',') ? type - 2 : type - 1;
        number -= tokens.isWord(number) && tokens.length(number) <= 3 && isHouseNumber(number - 1) ? 1 : 0;
        boolean code = number == type - 2 && tokens.is(number - 1, '(');
        if (!code && isHouseNumber(number) && tokens.block(number) == tokens.block(type)) {
            boolean range = tokens.is(number - 1, '-') && isHouseNumber(number - 2);
            return next < to && to - type <= LONGEST_STREET ? new TokenRun(range ? number - 2 : number, to) : null;
        }
        for (int t = next; t < to && t - type <= LONGEST_STREET; t++) {
            if (isHouseNumber(t)) {
                boolean named = tokens.isCapitalised(t - 1) || tokens.is(t - 1, ',');
                return named ? new TokenRun(type, numberEnd(t, to)) : null;
            }
        }
        return null;
    }

    /** Where "BP 20722" ends a street. */
    private int postbox(int from, int to) {
        int t = from;
        while (t < to && tokens.term(t, "postbox") == null) {
            t++;
        }
        return t;
    }

    /** "Lindenweg 12", "Alte Post-Straße 12a", "12 High Street". */
    private @Nullable TokenRun aroundType(int from, int type, int next, int to) {
        int start = type;
        boolean whole = isCompound(type);
        while (start > from && isStreetPart(start - 1) && !isBreak(start)) {
            boolean apart = tokens.spaceBefore(start);
            if (apart && (whole && !isLead(start - 1) || start < type && isOfUnit(start - 1, from))) {
                break;
            }
            start--;
            whole |= tokens.is(start, '-');
        }
        int number = tokens.is(next, '.') ? next + 1 : next;
        if (number < to && isHouseNumber(number)) {
            return tokens.isCapitalised(start) ? new TokenRun(start, numberEnd(number, to)) : null;
        }
        boolean leads = isHouseNumber(start - 1) && start > from;
        int end = tokens.is(next, '.') && tokens.length(type) <= LONGEST_SHORT ? next + 1 : next;
        boolean compass = end < to && tokens.term(end, "compass") != null && (end + 1 == to || isEnd(end + 1));
        return leads && start < type ? new TokenRun(start - 1, compass ? end + 1 : end) : null;
    }

    /** Whether a kind of street ends a name, as a word or as the end of one: "High Street", "Lindenweg". */
    public static boolean isBehindName(Term street) {
        String value = street.concept().value();
        return value.equals("after") || value.equals("ending");
    }

    /** "Lindenweg": a name and a kind of street in one word. */
    private boolean isCompound(int type) {
        return tokens.terms(type, type + 1).stream()
                .filter(term -> term.concept().is("street") && isBehindName(term))
                .allMatch(term -> term.concept().value().equals("ending"));
    }

    /** "Alte" in "Alte Poststraße", "St." in "St. Annenstraße". */
    private boolean isLead(int t) {
        return tokens.term(tokens.is(t, '.') ? t - 1 : t, "street-lead") != null;
    }

    /** "Geoscience" in "Department of Geoscience Linden Street 12". */
    private boolean isOfUnit(int t, int from) {
        return t - 2 >= from
                && tokens.term(t - 1, "org-link") != null
                && (tokens.term(t - 2, "org-unit") != null || tokens.term(t - 2, "org") != null);
    }

    /** A word of the name, a hyphen, "79th", "S.", "Dr." in "Dr.-Maria-Muster-Straße". */
    private boolean isStreetPart(int t) {
        boolean ordinal = tokens.isWord(t) && tokens.length(t) == 2 && !tokens.spaceBefore(t) && tokens.isNumber(t - 1);
        boolean counted = tokens.isNumber(t) && tokens.isWord(t + 1) && !tokens.spaceBefore(t + 1);
        boolean tied = isHyphen(t + 1);
        boolean initial =
                tokens.is(t, '.') && tokens.isCapitalised(t - 1) && (tokens.length(t - 1) == 1 || tied || isLead(t));
        boolean hyphen = tokens.is(t, '-') && !tokens.spaceBefore(t + 1);
        return isStreetWord(t) || tied && tokens.isCapitalised(t) || ordinal || counted || initial || hyphen;
    }

    private boolean isStreetWord(int t) {
        boolean label = tokens.term(t, "label") != null && !isHyphen(t + 1);
        return tokens.isCapitalised(t) && tokens.term(t, "org") == null && !label;
    }

    private boolean isHyphen(int t) {
        return tokens.is(t, '-') && !tokens.spaceBefore(t) && !tokens.spaceBefore(t + 1);
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

    /** Whether a word leads from a street to its town: {@code "12 rue des Lilas à Ville-Exemple"}; "of" is a part of a name. */
    public static boolean isIn(Tokens tokens, int t) {
        boolean letter = tokens.length(t) == 1 && tokens.isNumber(t - 1);
        return !letter && tokens.term(t, "place-in") != null && tokens.term(t, "org-link") == null;
    }

    /** Whether a sign parts the pieces of an address. */
    static boolean isSeparator(Tokens tokens, int t) {
        return tokens.is(t, ',')
                || tokens.is(t, '|')
                || tokens.is(t, '·')
                || tokens.is(t, ';')
                || tokens.is(t, '•')
                || tokens.is(t, ':')
                || (tokens.is(t, '-') || tokens.is(t, '–')) && tokens.spaceBefore(t) && tokens.spaceBefore(t + 1);
    }
}
