package io.stellwerk.extractor.location;

import io.stellwerk.document.Block;
import io.stellwerk.document.BlockKind;
import io.stellwerk.extractor.address.AddressCodes;
import io.stellwerk.extractor.address.AddressStreets;
import io.stellwerk.extractor.address.TokenRun;
import io.stellwerk.extractor.context.OneLine;
import io.stellwerk.extractor.context.OwnLanguages;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.Countries;
import io.stellwerk.place.Country;
import io.stellwerk.place.Gazetteer;
import io.stellwerk.place.Place;
import io.stellwerk.place.PlaceNames;
import io.stellwerk.place.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Towns too small for the gazetteer, where the layout tells a town: behind a label, or with street and postal code. */
final class LocationUnlisted {

    private static final int LONGEST = 3;
    private static final int SHORTEST_WORD = 4;
    private static final int CODE_DIGITS = 5;
    private static final int LABEL_GAP = 2;
    private static final int OURS = 3;

    private final Scene scene;
    private final Tokens tokens;
    private final AddressCodes codes;
    private final AddressStreets streets;
    private final Optional<String> country;
    private final List<LocationName> found = new ArrayList<>();

    LocationUnlisted(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.codes = new AddressCodes(tokens);
        this.streets = new AddressStreets(tokens);
        this.country = OwnLanguages.of(scene).home().map(Country::code);
    }

    List<LocationName> find() {
        for (Block block : scene.document().blocks()) {
            if (block.kind() == BlockKind.LABELLED && block.label() != null) {
                labelled(
                        tokens.at(block.label().start()),
                        tokens.at(block.content().start()),
                        tokens.at(block.content().end()));
            }
        }
        for (Term cue : tokens.terms("cue")) {
            if (cue.concept().value().equals("seated")) {
                seated(cue.from(), cue.to());
            }
        }
        for (Term in : scene.terms("place-in")) {
            if (isOurSite(in.from())) {
                seated(in.from() - 1, in.from() + 1);
            }
        }
        for (int t = 1; t < tokens.size(); t++) {
            regional(t);
            lettered(t);
            jointed(t);
            if (tokens.isNumber(t) && tokens.length(t) == CODE_DIGITS) {
                addressed(t);
                bracketed(t);
            }
        }
        return found;
    }

    /** "Standort: Birkental": the name and nothing else. */
    private void labelled(int label, int from, int to) {
        boolean coded = tokens.isNumber(from) && tokens.length(from) >= CODE_DIGITS - 1;
        int name = coded ? from + 1 : from;
        int end = nameEnd(name);
        boolean street = tokens.terms(name, end).stream().anyMatch(LocationUnlisted::isStreetEnding);
        if (end > name && (coded || end == to && !street) && isPlaceLabel(label, from)) {
            add(name, end, Optional.empty());
        }
    }

    /** "based in Birchvale,", "basée à Val-sur-Exemple": a name that the sentence ends with or small words follow. */
    private void seated(int cue, int from) {
        int end = nameEnd(from);
        boolean inSentence = from < tokens.size() && tokens.sentence(from) == tokens.sentence(cue);
        boolean goesOn = end < tokens.size()
                && tokens.sentence(end) == tokens.sentence(cue)
                && (tokens.isCapitalised(end) || tokens.isNumber(end) || tokens.is(end, '-') || tokens.is(end, '\''));
        if (inSentence && end > from && !goesOn && !isTownNamed(end)) {
            add(from, end, Optional.empty());
        }
    }

    /** "our small bakery" before "in Birchvale". */
    private boolean isOurSite(int in) {
        for (Term site : tokens.terms(in - 2, in)) {
            boolean ends = site.to() == in
                    && (site.concept().is("site") || site.concept().is("org-noun"));
            for (int t = site.from() - 1; ends && t >= site.from() - OURS; t--) {
                if (tokens.term(t, "our") != null && tokens.sentence(t) == tokens.sentence(in)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "located at Alderworks in Musterstadt": the sentence names a town after it. */
    private boolean isTownNamed(int from) {
        int sentence = tokens.sentence(from - 1);
        for (int t = from; t < tokens.size() && tokens.sentence(t) == sentence; t++) {
            if (tokens.isCapitalised(t)
                    && tokens.term(t - 1, "place-in") != null
                    && Gazetteer.standard().longest(tokens.words(), t).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlaceLabel(int from, int value) {
        for (Term term : tokens.terms(from, value)) {
            boolean place = term.concept().is("label") && term.concept().value().equals("place");
            if (place && term.from() == from && value - term.to() <= LABEL_GAP) {
                return true;
            }
        }
        return false;
    }

    /** "Bienenweg 3, 01234 Birkental": a street before the code. */
    private void addressed(int code) {
        int end = nameEnd(code + 1);
        int prefix = codes.prefix(code);
        boolean line = end > code + 1 && tokens.block(code) == tokens.block(code + 1);
        if (line && streets.before(prefix < 0 ? code : prefix, false) != null) {
            add(code + 1, end, prefix < 0 ? country : Optional.empty());
        }
    }

    /** "Birchvale, OH 44101", "Birchvale, ON K1A 0B1": a line's or a piece's end with a state's letters and a code. */
    private void regional(int comma) {
        int from = comma;
        while (comma - from < LONGEST && tokens.is(comma, ',') && isName(from - 1)) {
            from--;
        }
        String country = from < comma ? codes.regional(comma + 1) : null;
        boolean piece = tokens.breakBefore(from) || tokens.is(from - 1, ',');
        if (country != null && piece) {
            add(from, comma, Optional.of(country));
        }
    }

    /** "Linden Road, Birchvale EX1 2MP": the last piece of an address before a code with letters. */
    private void lettered(int code) {
        TokenRun run = tokens.breakBefore(code) ? null : codes.lettered(code);
        int from = code;
        while (run != null && code - from < LONGEST && isName(from - 1) && !tokens.breakBefore(from)) {
            from--;
        }
        if (run != null && from < code && (tokens.breakBefore(from) || tokens.is(from - 1, ','))) {
            add(from, code, Optional.ofNullable(codes.country(run)));
        }
    }

    /** "Val-Exemple (01234)": a postal code of the country whose language the ad is in. */
    private void bracketed(int code) {
        int end = code - 1;
        int from = end;
        while (end - from < LONGEST && tokens.isCapitalised(from - 1)) {
            from--;
        }
        boolean brackets = tokens.is(code - 1, '(') && tokens.is(code + 1, ')');
        boolean known = brackets
                && country.flatMap(iso -> Regions.standard().byPostalCode(iso, tokens.text(code)))
                        .isPresent();
        if (known && from < end && nameEnd(from) == end) {
            add(from, end, country);
        }
    }

    /** "Val-sur-Exemple" by its form, behind a small word or as a piece of its own. */
    private void jointed(int from) {
        int end = isHyphen(from + 1) && tokens.isCapitalised(from) ? wordEnd(from) : from;
        boolean placed = tokens.breakBefore(from)
                || tokens.symbol(from - 1) != 0 && !tokens.is(from - 1, '-') && !tokens.is(from - 1, '\'')
                || tokens.term(from - 1, "place-in") != null
                || tokens.isNumber(from - 1) && tokens.length(from - 1) == CODE_DIGITS;
        if (end > from && hasJoint(from, end) && placed) {
            add(from, end, Optional.empty());
        }
    }

    private void add(int from, int to, Optional<String> of) {
        String name = OneLine.of(tokens.text(from, to));
        boolean fresh = found.stream().noneMatch(other -> other.from() < to && from < other.to());
        if (fresh
                && Gazetteer.standard().find(PlaceNames.fold(name)).isEmpty()
                && Countries.standard().byName(name).isEmpty()
                && Regions.standard().byName(name).isEmpty()) {
            found.add(new LocationName(from, to, List.of(new Place(name, name, of.orElse(""), "", 0, false))));
        }
    }

    /** The token after words that are printed large and that no list of words knows. */
    private int nameEnd(int from) {
        int t = from;
        for (int words = 0; words < LONGEST && wordEnd(t) > t; words++) {
            t = wordEnd(t);
        }
        return t;
    }

    /** The token after "Birkental", "Birken-Altental" or "Val-sur-Exemple"; the token itself where no such word starts. */
    private int wordEnd(int from) {
        int end = from + 1;
        boolean known = isKnown(from);
        while (isHyphen(end) && isPart(end + 1)) {
            known |= tokens.isCapitalised(end + 1) && isKnown(end + 1);
            end += 2;
        }
        boolean large = tokens.isCapitalised(from) && (!tokens.isAllCaps(from) || tokens.length(from) == 1);
        boolean named = !known && tokens.end(end - 1) - tokens.start(from) >= SHORTEST_WORD || hasJoint(from, end);
        return large && named ? end : from;
    }

    /** A word of another meaning; "Birkenberg" may be a town though streets end so. */
    private boolean isKnown(int t) {
        for (Term term : tokens.terms(t, t + 1)) {
            if (!isStreetEnding(term)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStreetEnding(Term term) {
        return term.concept().is("street") && term.concept().value().equals("ending");
    }

    private boolean isPart(int t) {
        return tokens.isCapitalised(t) || isSmall(t) && isHyphen(t + 1) && tokens.isCapitalised(t + 2);
    }

    /** Whether a small word stands between hyphens, as "sur" in "Val-sur-Exemple". */
    private boolean hasJoint(int from, int to) {
        for (int t = from + 2; t < to; t += 2) {
            if (isSmall(t)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSmall(int t) {
        return tokens.isWord(t) && PlaceNames.isSmall(tokens.folded(t));
    }

    private boolean isHyphen(int t) {
        return tokens.is(t, '-') && !tokens.spaceBefore(t) && !tokens.spaceBefore(t + 1);
    }

    private boolean isName(int t) {
        return wordEnd(t) == t + 1;
    }
}
