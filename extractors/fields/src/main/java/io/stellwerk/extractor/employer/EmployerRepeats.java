package io.stellwerk.extractor.employer;

import io.stellwerk.document.Block;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.Gazetteer;
import io.stellwerk.place.PlaceNames;
import io.stellwerk.text.Folding;
import io.stellwerk.text.Span;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that the ad prints again elsewhere: in its mail and web addresses, or on a line or at the end of a heading and in the text. */
final class EmployerRepeats {

    private static final int LONGEST = 6;
    private static final String DIVIDERS = "-–—|@·•»";
    private static final int FIRST_BLOCKS = 6;
    private static final int SHORTEST_SMALL = 4;
    private static final int LONGEST_CUE = 4;
    private static final int LONGEST_DOMAIN = 4;

    private final Tokens tokens;
    private final EmployerPhrase phrase;
    private final EmployerPredicate predicate;
    private final EmployerHarvest harvest;
    private final Set<String> owners = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    /** The initials of owners. */
    private final BitSet initials = new BitSet();

    private final Map<String, Printed> words = new HashMap<>();

    /** How a capitalised word is printed: where first, how often, and whether it stands behind different words. */
    private static final class Printed {
        private final int first;
        private int count;
        private boolean moved;

        private Printed(int first) {
            this.first = first;
        }
    }

    EmployerRepeats(Scene scene, EmployerGrammar grammar, EmployerHarvest harvest) {
        this.tokens = scene.tokens();
        this.phrase = new EmployerPhrase(tokens, grammar.words());
        this.predicate = EmployerPredicate.of(scene);
        this.harvest = harvest;
        EmployerDomain.owners(scene).forEach(this::own);
        for (int t = 0; t < tokens.size(); t++) {
            if (tokens.isCapitalised(t)) {
                note(t);
            }
        }
    }

    private void note(int t) {
        Printed word = words.computeIfAbsent(tokens.folded(t), fresh -> new Printed(t));
        word.count++;
        word.moved |= word.first != t && !isSameBefore(word.first, t);
    }

    private void own(String domain) {
        String owner = domain.replace("-", "");
        owners.add(owner);
        owner.chars().limit(1).forEach(initials::set);
        for (int end = 0; end <= owner.length(); end++) {
            beginnings.add(owner.substring(0, end));
        }
    }

    private boolean isSameBefore(int first, int other) {
        if (tokens.breakBefore(first) || tokens.breakBefore(other)) {
            return tokens.breakBefore(first) == tokens.breakBefore(other);
        }
        String text = tokens.document().text().text();
        int length = tokens.length(first - 1);
        return tokens.length(other - 1) == length
                && text.regionMatches(tokens.start(first - 1), text, tokens.start(other - 1), length);
    }

    private boolean isPrintedOften(String word) {
        Printed printed = words.get(word);
        return printed != null && printed.count > 1;
    }

    private boolean isMoved(String word) {
        Printed printed = words.get(word);
        return printed != null && printed.moved;
    }

    void find() {
        String text = tokens.document().text().text();
        for (int t = 0; t < tokens.size() && !owners.isEmpty(); t++) {
            boolean large = tokens.isCapitalised(t) && tokens.length(t) > 1 || tokens.isNumber(t);
            if (tokens.spaceBefore(t)
                    && initials.get(Folding.first(text.charAt(tokens.start(t))))
                    && beginnings.contains(tokens.folded(t))
                    && (large || isSmallName(t))
                    && !harvest.isTaken(t)) {
                owned(t);
            }
        }
        headings();
    }

    /** "Kornfeld" beside kornfeld.example, "Land der Bienen" beside landderbienen.example and land-bienen.example. */
    private void owned(int from) {
        StringBuilder all = new StringBuilder();
        StringBuilder full = new StringBuilder();
        for (int end = from; end < from + LONGEST && isOpen(end); end++) {
            boolean word = tokens.isWord(end) || tokens.isNumber(end);
            boolean small = tokens.length(end) <= 3 && !tokens.isCapitalised(end) && end > from;
            all.append(word ? tokens.folded(end) : "");
            full.append(word && !small ? tokens.folded(end) : "");
            if (word
                    && all.length() > 2
                    && (owners.contains(all.toString()) || !small && owners.contains(full.toString()))) {
                harvest.add(withFirst(from), withDomain(end + 1), "DOMAIN", false, false);
                return;
            }
            if (!beginnings.contains(all.toString()) && !beginnings.contains(full.toString())) {
                return;
            }
        }
    }

    /** "Alba Kornfeld" beside kornfeld.example: the word before belongs to the name where it is always printed with it. */
    private int withFirst(int from) {
        String word = tokens.folded(from);
        boolean always = isPrintedOften(word) && !isMoved(word) && !tokens.breakBefore(from);
        boolean name = always && tokens.isWord(from - 1) && phrase.reach(from - 1) > from && isNoWord(from - 1);
        return name && tokens.terms(from - 1, from).isEmpty() && isOpen(from - 1) ? from - 1 : from;
    }

    /** "Kornfeld.nl is a publisher": a name that is printed with its domain. */
    private int withDomain(int end) {
        int to = end;
        while (tokens.is(to, '.')
                && !tokens.spaceBefore(to)
                && !tokens.spaceBefore(to + 1)
                && tokens.isWord(to + 1)
                && !tokens.isCapitalised(to + 1)
                && tokens.length(to + 1) <= LONGEST_DOMAIN) {
            to += 2;
        }
        boolean host = to > end + 2 && predicate.verb(to) == null;
        return tokens.is(to, '/') || tokens.is(to, '@') || host ? end : to;
    }

    /** "kornfeld is a publisher", "wir sind kornfeld": no word that the lexicon knows, beside a cue. */
    private boolean isSmallName(int t) {
        boolean word = tokens.isWord(t) && tokens.length(t) >= SHORTEST_SMALL;
        return word && isNoWord(t) && (predicate.verb(withDomain(t + 1)) != null || isAfterCue(t));
    }

    private boolean isNoWord(int t) {
        for (Term term : tokens.terms(t, t + 1)) {
            if (!term.concept().kind().startsWith("org")) {
                return false;
            }
        }
        return true;
    }

    private boolean isAfterCue(int t) {
        for (Term term : tokens.terms(Math.max(0, t - LONGEST_CUE), t)) {
            if (term.to() == t && EmployerPredicate.isLead(term)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpen(int t) {
        return t < tokens.size() && !harvest.isTaken(t) && !tokens.is(t, '@') && !tokens.is(t, '/');
    }

    /** A line of the head, or a piece of it between dashes and bars: "Keeper of bees - Kornfeld". */
    private void headings() {
        List<Block> blocks = tokens.document().blocks();
        for (int i = 0; i < Math.min(FIRST_BLOCKS, blocks.size()); i++) {
            int from = tokens.at(blocks.get(i).content().start());
            int to = tokens.at(blocks.get(i).content().end());
            int start = from;
            for (int t = from + 1; t <= to; t++) {
                if (t == to || isDivider(t)) {
                    line(start, t);
                    titled(blocks, i, start, t);
                    posted(from, start, t, to);
                    start = t + 1;
                }
            }
        }
    }

    private boolean isDivider(int t) {
        boolean sign = tokens.symbol(t) != 0 && DIVIDERS.indexOf(tokens.symbol(t)) >= 0;
        return sign && tokens.spaceBefore(t) && tokens.spaceBefore(t + 1);
    }

    private void line(int start, int to) {
        int end = tokens.is(to - 1, '"') ? to - 1 : to;
        int from = phrase.afterArticle(start);
        boolean name = from < end && end - from <= LONGEST && phrase.reach(from) == end && harvest.isFree(from, end);
        if (name && isPrintedAgain(from, end) && !isOther(from) && !isOneTerm(from, end)) {
            harvest.add(from, end, "LINE", false, false);
        }
    }

    /** "Kornfeld - Keeper of bees" before "Keeper of bees" as a heading: the page's title names its owner and the post. */
    private void titled(List<Block> blocks, int block, int start, int to) {
        int from = tokens.at(blocks.get(block).content().start());
        int end = tokens.at(blocks.get(block).content().end());
        boolean first = start == from && to < end;
        boolean last = start > from && to == end;
        boolean name =
                (first || last) && to - start <= LONGEST && phrase.reach(start) == to && harvest.isFree(start, to);
        String other = !name ? "" : first ? tokens.text(to + 1, end) : tokens.text(from, start - 1);
        if (name && !isWholeTerm(start, to) && !isOther(start) && isHeading(blocks, block + 1, other)) {
            harvest.add(start, to, "TITLED", false, false);
        }
    }

    /** "Keeper of bees @ Kornfeld", "Kornfeld | Remote | Full-time": who posts by how such lines are written. */
    private void posted(int from, int start, int to, int end) {
        boolean at = start > from && to == end && tokens.is(start - 1, '@') && tokens.spaceBefore(start);
        boolean leads = start == from && tokens.is(to, '|') && isListed(to, end);
        boolean name = (at || leads) && to - start <= LONGEST && phrase.reach(start) == to;
        if (name && !isWholeTerm(start, to) && !isOther(start) && harvest.isFree(start, to)) {
            harvest.add(start, to, "TITLED", false, false);
        }
    }

    /** Whether bars part what follows, and one piece says whether the work is remote or for full days. */
    private boolean isListed(int first, int end) {
        boolean bar = false;
        boolean terms = false;
        for (int t = first + 1; t < end; t++) {
            bar |= tokens.is(t, '|');
            terms |= tokens.term(t, "remote") != null || tokens.term(t, "workload") != null;
        }
        return bar && terms;
    }

    private boolean isHeading(List<Block> blocks, int first, String text) {
        for (int i = first; i < Math.min(first + FIRST_BLOCKS, blocks.size()); i++) {
            Span content = blocks.get(i).content();
            if (tokens.text(tokens.at(content.start()), tokens.at(content.end()))
                    .equalsIgnoreCase(text)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWholeTerm(int from, int to) {
        return !Gazetteer.standard()
                        .find(PlaceNames.fold(tokens.text(from, to)))
                        .isEmpty()
                || tokens.terms(from, to).stream()
                        .anyMatch(term -> !term.concept().kind().startsWith("org"));
    }

    /** "Teilzeit": a word of another field. */
    private boolean isOneTerm(int from, int to) {
        return tokens.terms(from, from + 1).stream()
                .anyMatch(term -> term.from() == from
                        && term.to() == to
                        && !term.concept().kind().startsWith("org"));
    }

    private boolean isPrintedAgain(int from, int to) {
        for (int t = from; t < to; t++) {
            if (tokens.isCapitalised(t) && !isPrintedOften(tokens.folded(t))) {
                return false;
            }
        }
        return tokens.isCapitalised(from) && isMoved(tokens.folded(from));
    }

    private boolean isOther(int from) {
        return tokens.term(from, "section") != null
                || tokens.term(from, "label") != null
                || tokens.term(from, "position") != null;
    }
}
