package io.stellwerk.extractor.employer;

import io.stellwerk.document.Block;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.Gazetteer;
import io.stellwerk.place.PlaceNames;
import io.stellwerk.place.Regions;
import java.util.List;

/** Where names end by layout and by what is fixed to them: lines, labels, legal forms, the city of a state's university. */
final class EmployerEnds {

    private static final int LONGEST_LINE = 16;
    private static final int SHORT_LINE = 55;
    private static final int LINE_WORDS = 3;
    private static final int LONGEST_SUFFIX = 10;
    private static final int LONGEST_BRACKET = 6;

    private final Tokens tokens;
    private final EmployerWords words;

    EmployerEnds(Tokens tokens, EmployerWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The token after the legal form that follows a name: "e.V.", "GmbH & Co. KG". */
    int withSuffix(int name) {
        int end = name;
        int t = isYear(name) && tokens.term(name + 1, "org-suffix") != null ? name + 1 : name;
        while (t - name < LONGEST_SUFFIX && tokens.sentence(t) == tokens.sentence(name - 1)) {
            t = end == name ? afterBrackets(t) : t;
            Term suffix = tokens.term(t, "org-suffix");
            if (suffix != null && tokens.symbol(suffix.to() - 1) == 0) {
                end = suffix.to();
                end += tokens.is(end, '.') && tokens.is(end - 2, '.') && !tokens.spaceBefore(end) ? 1 : 0;
                t = end;
            } else if (suffix != null) {
                end = suffix.to();
                t = end;
            } else if (end > name && (tokens.is(t, '&') || tokens.is(t, '+') || tokens.is(t, '.'))) {
                t++;
            } else {
                break;
            }
        }
        return end;
    }

    /** "Turnverein Birkental (Saale) e.V.": a town's or country's name in brackets before the legal form. */
    private int afterBrackets(int t) {
        int close = t + 2;
        while (tokens.is(t, '(') && close < t + LONGEST_BRACKET && !tokens.is(close, ')')) {
            close++;
        }
        boolean named = tokens.is(t, '(') && tokens.isCapitalised(t + 1) && tokens.is(close, ')');
        return named && tokens.term(close + 1, "org-suffix") != null ? close + 1 : t;
    }

    /** "Turnverein Birkental 1890 e.V.". */
    private boolean isYear(int t) {
        return tokens.isNumber(t) && tokens.length(t) == 4;
    }

    /** Whether a short line ends before a token: the next line of an address starts something else. */
    boolean isNewLine(int t) {
        if (!tokens.breakBefore(t) || tokens.term(t, "org-link") != null || tokens.term(t - 1, "org-link") != null) {
            return false;
        }
        if (isLabel(t) || !words.startsLine(t)) {
            return isLabel(t);
        }
        int start = t - 1;
        while (start > 0 && !tokens.breakBefore(start) && t - start < LONGEST_LINE) {
            start--;
        }
        return tokens.end(t - 1) - tokens.start(start) < SHORT_LINE && tokens.term(t - 1, "org-and") == null;
    }

    /** A label that starts a line and is no word for an organisation: "Affectation Institut des Prairies". */
    boolean isLabel(int t) {
        return tokens.breakBefore(t)
                && tokens.term(t, "label") != null
                && !words.isHead(t)
                && tokens.term(t, "function") == null;
    }

    /** Whether a token starts a line after one of several words; "Technische" alone on its line goes on in the next. */
    boolean isAfterLine(int t) {
        if (!tokens.breakBefore(t) || tokens.term(t - 1, "org-link") != null) {
            return false;
        }
        int words = 1;
        while (words < LINE_WORDS && !tokens.breakBefore(t - words)) {
            words++;
        }
        return words == LINE_WORDS && isNewLine(t);
    }

    /** The same sentence, which a line that ends with "of the" does not end, and no new label. */
    boolean goesOn(int i) {
        boolean open = tokens.term(i - 1, "org-link") != null || tokens.term(i - 1, "article") != null;
        if (tokens.sentence(i) != tokens.sentence(i - 1) && !(open && tokens.block(i) - tokens.block(i - 1) <= 1)) {
            return false;
        }
        int block = tokens.block(i);
        List<Block> blocks = tokens.document().blocks();
        return block == tokens.block(i - 1) || block < 0 || blocks.get(block).label() == null;
    }

    /** "Stadt Naumburg (Saale)": the river in brackets is of the town's name. */
    int withRiver(int end) {
        boolean bracket = tokens.is(end, '(') && tokens.isCapitalised(end + 1) && tokens.is(end + 2, ')');
        boolean town = bracket
                && !Gazetteer.standard()
                        .find(PlaceNames.fold(tokens.text(end - 1, end + 3)))
                        .isEmpty();
        return town ? end + 3 : end;
    }

    /** "Institut für Bienen in Berglagen (IBB)": the letters in brackets stand for all that is before them, where it is no town. */
    int withScope(int end) {
        boolean scope = tokens.term(end, "place-in") != null
                && words.isNamePart(end + 1)
                && tokens.is(end + 2, '(')
                && tokens.isAllCaps(end + 3)
                && tokens.is(end + 4, ')');
        return scope && !isTown(end + 1) ? end + 2 : end;
    }

    /** "University of Illinois, Chicago": the state's university at a city. */
    int withCampus(Term head, int end) {
        boolean campus = head.concept().value().equals("UNIVERSITY")
                && tokens.is(end, ',')
                && words.isNamePart(end + 1)
                && Regions.standard().byName(tokens.text(end - 1)).isPresent()
                && isTown(end + 1);
        return campus ? end + 2 : end;
    }

    /** "Stadt Moosdorf an der Birke": the rest of a town's name. */
    int withTown(Term head, int end) {
        boolean town = head.concept().value().equals("AUTHORITY") && end > head.to();
        return Math.max(
                end,
                !town
                        ? end
                        : Gazetteer.standard()
                                .longest(tokens.words(), end - 1)
                                .map(match -> end - 1 + match.words())
                                .orElse(end));
    }

    boolean isTown(int t) {
        return !Gazetteer.standard().find(tokens.folded(t)).isEmpty();
    }
}
