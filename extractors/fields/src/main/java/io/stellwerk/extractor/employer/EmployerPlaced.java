package io.stellwerk.extractor.employer;

import io.stellwerk.document.Block;
import io.stellwerk.extractor.address.AddressCodes;
import io.stellwerk.extractor.address.AddressStreets;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.Gazetteer;
import io.stellwerk.place.Place;
import io.stellwerk.place.PlaceNames;
import java.util.List;

/** Names in the head of an ad that a town or street follows: {@code "Keeper of bees"} and, in the next line, {@code "Kornfeld – Bern"}. */
final class EmployerPlaced {

    private static final int FIRST_BLOCKS = 6;
    private static final int LONGEST_ADDRESS = 8;
    private static final int LONGEST = 6;
    private static final int SMALL_TOWN = 20_000;
    private static final String SIGNS = "-–—|·•@(,";

    private final Tokens tokens;
    private final EmployerPhrase phrase;
    private final EmployerHarvest harvest;
    private final AddressStreets streets;
    private final AddressCodes codes;

    EmployerPlaced(Tokens tokens, EmployerGrammar grammar, EmployerHarvest harvest) {
        this.tokens = tokens;
        this.phrase = new EmployerPhrase(tokens, grammar.words());
        this.harvest = harvest;
        this.streets = new AddressStreets(tokens);
        this.codes = new AddressCodes(tokens);
    }

    void find() {
        List<Block> blocks = tokens.document().blocks();
        for (int i = 0; i < Math.min(FIRST_BLOCKS, blocks.size()); i++) {
            int from = tokens.at(blocks.get(i).content().start());
            int to = tokens.at(blocks.get(i).content().end());
            int start = blocks.get(i).label() == null ? from : to;
            for (int t = start + 1; t <= to; t++) {
                if (t == to || tokens.breakBefore(t) || isSign(t)) {
                    piece(start, t);
                    start = isSign(t) ? t + 1 : t;
                }
            }
        }
    }

    private boolean isSign(int t) {
        boolean apart = tokens.spaceBefore(t) && tokens.spaceBefore(t + 1);
        boolean sign = tokens.symbol(t) != 0 && SIGNS.indexOf(tokens.symbol(t)) >= 0;
        return sign && (apart || tokens.is(t, '(') || tokens.is(t, ','));
    }

    /** A phrase that is no title; the first words of the ad are one, unless a street follows. */
    private void piece(int from, int end) {
        int town = isSign(end) ? end + 1 : end;
        boolean name = from < end && end - from <= LONGEST && phrase.reach(from) == end;
        if (name
                && (from > 0 && isTown(town) || streets.at(town))
                && !isTown(from)
                && !isOther(from, end)
                && harvest.isFree(from, end)) {
            harvest.add(from, end, "PLACED", false, false);
        }
    }

    private boolean isTown(int t) {
        for (int end = t + 1; end <= Math.min(t + LONGEST, tokens.size()) && tokens.isCapitalised(t); end++) {
            List<Place> places = Gazetteer.standard().find(PlaceNames.fold(tokens.text(t, end)));
            if (!places.isEmpty() && !places.get(0).ambiguous() && places.get(0).population() >= SMALL_TOWN) {
                return true;
            }
        }
        return false;
    }

    private boolean isOther(int from, int to) {
        for (Term term : tokens.terms(from, to)) {
            String kind = term.concept().kind();
            boolean whole =
                    term.from() == from && term.to() == to && !kind.startsWith("org") && !kind.startsWith("place");
            if (whole
                    || kind.equals("position")
                    || kind.equals("section")
                    || kind.equals("label")
                    || kind.equals("org-unit")) {
                return true;
            }
        }
        return isStreet(to);
    }

    /** "Marble Road, Exampleton EX1 2MP": a street without a number. */
    private boolean isStreet(int to) {
        boolean typed = tokens.terms(to - 1, to).stream()
                .anyMatch(term ->
                        term.concept().is("street") && term.concept().value().equals("after"));
        for (int t = to; typed && t < to + LONGEST_ADDRESS; t++) {
            if (codes.lettered(t) != null) {
                return true;
            }
        }
        return false;
    }
}
