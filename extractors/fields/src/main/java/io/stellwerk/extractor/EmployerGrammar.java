package io.stellwerk.extractor;

import io.stellwerk.document.Block;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.Gazetteer;
import io.stellwerk.place.PlaceNames;
import io.stellwerk.place.Regions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a name reaches around its head word: {@code Hochschule} in "die Technische Hochschule für Bau und Kunst Musterstadt". */
final class EmployerGrammar {

    private static final int MOST_LEFT = 7;
    private static final int MOST_RIGHT = 16;
    private static final int MOST_SMALL = 3;
    private static final int SHORT_LINE = 55;
    private static final int LINE_WORDS = 3;
    private static final int LONGEST_SUFFIX = 10;
    private static final List<String> CAPITAL_NOUNS = List.of("en", "de");
    private static final List<String> STOPS =
            List.of("article", "org-stop", "function", "honorific", "month", "weekday", "degree", "opening");

    private static final List<String> COMPOUNDS = List.of("HOSPITAL", "LIBRARY", "COLLEGE", "MUSEUM");
    private static final List<String> WHOLES = List.of("UNIVERSITY", "COLLEGE", "RESEARCH", "HOSPITAL");
    private static final List<String> OF_AUTHORITIES =
            List.of("AUTHORITY", "MUSEUM", "LIBRARY", "DEPARTMENT", "GROUP", "SCHOOL");

    private final Tokens tokens;
    private final long smallNouns;

    EmployerGrammar(Tokens tokens) {
        this.tokens = tokens;
        List<String> languages = tokens.lexicon().languages();
        long mask = 0;
        for (int i = 0; i < languages.size(); i++) {
            mask |= CAPITAL_NOUNS.contains(languages.get(i)) ? 0 : 1L << i;
        }
        this.smallNouns = mask;
    }

    /** The first token of a name whose head starts at a token. */
    int left(int head) {
        int i = head;
        while (head - i < MOST_LEFT) {
            int next = leftOf(i);
            if (next == i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private int leftOf(int i) {
        int p = i - 1;
        if (p < 0 || tokens.sentence(p) != tokens.sentence(i) || isAfterLine(i) || isLabel(p)) {
            return i;
        }
        if (tokens.is(p, '-') && !tokens.spaceBefore(p) && !tokens.spaceBefore(i) && tokens.isWord(p - 1)) {
            return p - 1;
        }
        if (tokens.isWord(p) && tokens.length(p) == 1 && tokens.is(p - 1, '\'') && tokens.isCapitalised(p - 2)) {
            return p - 2;
        }
        if (isNamePart(p)) {
            return p;
        }
        boolean divided = tokens.is(p - 1, '-') && tokens.term(p, "org-link") == null && tokens.isCapitalised(p - 2);
        boolean joined = tokens.is(p, '&') || (divided && tokens.term(p, "org-and") != null);
        int before = divided ? p - 2 : p - 1;
        return joined && isNamePart(before) ? before : i;
    }

    /** Whether a token starts a line after one of several words; "Technische" alone on its line goes on in the next. */
    private boolean isAfterLine(int t) {
        if (!tokens.breakBefore(t) || tokens.term(t - 1, "org-link") != null) {
            return false;
        }
        int words = 1;
        while (words < LINE_WORDS && !tokens.breakBefore(t - words)) {
            words++;
        }
        return words == LINE_WORDS && isNewLine(t);
    }

    /** A label that starts a line and is no word for an organisation: "Affectation Institut des Prairies". */
    private boolean isLabel(int t) {
        return tokens.breakBefore(t) && tokens.term(t, "label") != null && !isHead(t) && tokens.term(t, "function") == null;
    }

    /** A capitalised word that no list of other words claims. */
    boolean isNamePart(int t) {
        return tokens.isCapitalised(t) && !isStop(t);
    }

    /** Whether a word belongs to the sentence around names, not to them. */
    boolean isStop(int t) {
        for (Term term : tokens.terms(t, t + 1)) {
            boolean verb = term.concept().value().equals("hires")
                    || term.concept().value().equals("is");
            boolean phrase = term.to() > t + 1 && !term.concept().kind().startsWith("org");
            boolean link = term.concept().is("org-link") || term.concept().is("org-and");
            if (link
                    || STOPS.contains(term.concept().kind())
                    || (term.concept().is("cue") && verb)
                    || phrase && leads(term)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase starts with a small word that happens to be printed large: "The University", "Am Institut". */
    private boolean leads(Term phrase) {
        return tokens.length(phrase.from()) <= 3
                && !tokens.isAllCaps(phrase.from())
                && Gazetteer.standard()
                        .find(PlaceNames.fold(tokens.text(phrase.from(), phrase.to())))
                        .isEmpty();
    }

    /** The token after a name whose head is a term. */
    int right(Term head) {
        int i = head.to();
        boolean linked = hasLink(head);
        while (i - head.to() < MOST_RIGHT && goesOn(i) && !isNewLine(i)) {
            int next = i == head.to() ? completed(head) : i;
            linked |= next > i;
            next = next == i ? word(head, i, linked) : next;
            if (next == i) {
                next = linked(head, i);
                linked |= next > i;
            }
            if (next == i) {
                next = joined(head, i, linked);
            }
            if (next == i) {
                return withCampus(head, i);
            }
            i = next;
        }
        return i;
    }

    /** The token after the legal form that follows a name: "e.V.", "GmbH & Co. KG". */
    int withSuffix(int name) {
        int end = name;
        int t = name;
        while (t - name < LONGEST_SUFFIX && tokens.sentence(t) == tokens.sentence(name - 1)) {
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

    /** "College of Arts": the head word is printed with what it is linked to. */
    private boolean hasLink(Term head) {
        for (int t = head.from() + 1; t < head.to() - 1; t++) {
            if (tokens.term(t, "org-link") != null) {
                return true;
            }
        }
        return false;
    }

    /** The same sentence, which a line that ends with "of the" does not end, and no new label. */
    private boolean goesOn(int i) {
        boolean open = tokens.term(i - 1, "org-link") != null || tokens.term(i - 1, "article") != null;
        if (tokens.sentence(i) != tokens.sentence(i - 1) && !(open && tokens.block(i) - tokens.block(i - 1) <= 1)) {
            return false;
        }
        int block = tokens.block(i);
        List<Block> blocks = tokens.document().blocks();
        return block == tokens.block(i - 1) || block < 0 || blocks.get(block).label() == null;
    }

    /** After a head that ends with its link, "Institutt for": the small words that it links. */
    private int completed(Term head) {
        int i = head.to();
        boolean open =
                i - head.from() > 1 && tokens.term(i - 1, "org-link") != null && (head.languages() & smallNouns) != 0;
        int end = i;
        while (open && end - i < MOST_SMALL && isSmall(end) && goesOn(end)) {
            end++;
        }
        return end;
    }

    /** "University of Illinois, Chicago": the state's university at a city. */
    private int withCampus(Term head, int end) {
        boolean campus = head.concept().value().equals("UNIVERSITY")
                && tokens.is(end, ',')
                && isNamePart(end + 1)
                && Regions.standard().byName(tokens.text(end - 1)).isPresent()
                && !Gazetteer.standard().find(tokens.folded(end + 1)).isEmpty();
        return campus ? end + 2 : end;
    }

    /** Whether a short line ends before a token: the next line of an address starts something else. */
    private boolean isNewLine(int t) {
        if (!tokens.breakBefore(t) || tokens.term(t, "org-link") != null || tokens.term(t - 1, "org-link") != null) {
            return false;
        }
        if (isLabel(t)) {
            return true;
        }
        int start = t - 1;
        while (start > 0 && !tokens.breakBefore(start) && t - start < MOST_RIGHT) {
            start--;
        }
        return tokens.end(t - 1) - tokens.start(start) < SHORT_LINE && tokens.term(t - 1, "org-and") == null;
    }

    private int word(Term head, int i, boolean linked) {
        boolean glued =
                (tokens.is(i, '-') || tokens.is(i, '\'')) && !tokens.spaceBefore(i) && !tokens.spaceBefore(i + 1);
        if (glued && tokens.isWord(i + 1)) {
            return i + 2;
        }
        if (isNamePart(i)) {
            return !linked && isHead(i) && !isCompoundHead(head, i) ? i : i + 1;
        }
        if (tokens.isNumber(i) && tokens.length(i) <= 2 && tokens.isCapitalised(i - 1) && i > head.to()) {
            boolean counted = tokens.is(i + 1, '.') || tokens.is(i + 1, ',') && tokens.isNumber(i + 2);
            return counted ? i : i + 1;
        }
        return isAdjective(head, i) || linked && isLastAdjective(head, i) ? i + 1 : i;
    }

    /** {@code ambientali} in "Dipartimento di Scienze ambientali,": a small word that ends line or clause after a linked noun. */
    private boolean isLastAdjective(Term head, int i) {
        boolean ends =
                tokens.breakBefore(i + 1) || tokens.is(i + 1, ',') || tokens.is(i + 1, '(') || tokens.is(i + 1, '.');
        return ends
                && (head.languages() & smallNouns) != 0
                && isSmall(i)
                && tokens.isCapitalised(i - 1)
                && !tokens.breakBefore(i);
    }

    /** "University Hospital" has two head words side by side. */
    private boolean isCompoundHead(Term head, int i) {
        Term second = tokens.term(i, "org");
        return i == head.to()
                && second != null
                && COMPOUNDS.contains(second.concept().value());
    }

    /** {@code catholique} in "Université catholique de Louvain": a small word between the head and a link or a capital. */
    private boolean isAdjective(Term head, int i) {
        if ((head.languages() & smallNouns) == 0 || i - head.to() >= 2 || !isSmall(i)) {
            return false;
        }
        int next = i + 1;
        next += next - head.to() < 2 && isSmall(next) ? 1 : 0;
        return tokens.isCapitalised(next) || tokens.term(next, "org-link") != null;
    }

    private boolean isSmall(int t) {
        return isSmallWord(t) && !isStop(t);
    }

    /** Right after a link even "recherche" is no verb. */
    private boolean isStopAfterLink(int t) {
        boolean verb = false;
        for (Term term : tokens.terms(t, t + 1)) {
            verb |= term.concept().value().equals("hires") || term.concept().value().equals("seeks");
        }
        return !verb && isStop(t);
    }

    /** "jeunes" in "Terre des jeunes": a small noun right behind a link of a language that writes nouns small. */
    boolean isSmallNoun(int t, int link) {
        Term linking = tokens.term(link, "org-link");
        boolean noun = isSmallWord(t) || tokens.isCapitalised(t);
        return linking != null && (linking.languages() & smallNouns) != 0 && noun && !isStopAfterLink(t);
    }

    /** Whether a term is of a language that writes nouns small. */
    boolean hasSmallNouns(Term term) {
        return (term.languages() & smallNouns) != 0;
    }

    /** Whether all words of a run are capitalised. */
    boolean isPlain(int from, int to) {
        for (int t = from; t < to; t++) {
            if (tokens.isWord(t) && !tokens.isCapitalised(t) && tokens.spaceBefore(t)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSmallWord(int t) {
        return tokens.isWord(t)
                && !tokens.isCapitalised(t)
                && tokens.length(t) > 2
                && tokens.term(t, "org-link") == null
                && tokens.term(t, "org-and") == null;
    }

    /** After "of", "für", "de l'": capitalised words, small ones on the way to them, small ones alone where nouns are small. */
    private int linked(Term head, int i) {
        int at = tokens.is(i, ',') && head.concept().value().equals("AUTHORITY") ? i + 1 : i;
        Term link = tokens.term(at, "org-link");
        if (link == null || tokens.isCapitalised(at) != tokens.isAllCaps(head.from()) && tokens.isCapitalised(at)) {
            return i;
        }
        int t = skip(link.to());
        if (leadsToWhole(head, t)) {
            return i;
        }
        if (tokens.isCapitalised(t) && (link.languages() & smallNouns) != 0 && !isStopAfterLink(t)) {
            return t + 1;
        }
        int small = isSmallWord(t) && !isStopAfterLink(t) ? t + 1 : t;
        while (small - t < MOST_SMALL && isSmall(small) && tokens.sentence(small) == tokens.sentence(t)) {
            small++;
        }
        if (isNamePart(small) && small - t < MOST_SMALL && !isNewLine(small)) {
            return small + 1;
        }
        boolean ends = small > t && !isHead(t) && (head.languages() & link.languages() & smallNouns) != 0;
        return ends ? small : i;
    }

    /** "Institut für Chemie der Technischen Hochschule": another whole organisation follows the link. */
    private boolean leadsToWhole(Term head, int from) {
        for (int t = from; t < from + MOST_LEFT && (isNamePart(t) || tokens.is(t, '-')); t++) {
            if (isWhole(head, tokens.term(t, "org"))) {
                return true;
            }
        }
        return isWhole(head, tokens.term(from, "org"));
    }

    /** "Amt für Grün der Stadt" is the town's; "Universität der Bundeswehr" is one name. */
    private static boolean isWhole(Term head, @Nullable Term next) {
        String kind = next == null ? "" : next.concept().value();
        return WHOLES.contains(kind) || kind.equals("AUTHORITY") && OF_AUTHORITIES.contains(head.concept().value());
    }

    private int skip(int t) {
        int next = tokens.is(t, '\'') ? t + 1 : t;
        Term article = tokens.term(next, "article");
        next = article == null || tokens.isCapitalised(next) && !tokens.isAllCaps(next) ? next : article.to();
        return tokens.is(next, '\'') ? next + 1 : next;
    }

    private int joined(Term head, int i, boolean linked) {
        boolean divided = tokens.is(i, '-') && !tokens.spaceBefore(i) && tokens.spaceBefore(i + 1);
        int and = divided ? i + 1 : i;
        if (tokens.term(and, "org-and") == null || !(linked || divided || tokens.is(and, '&'))) {
            return i;
        }
        int next = and + 1;
        Term link = tokens.term(next, "org-link");
        next = link == null ? next : skip(link.to());
        if (isHead(next) && !divided) {
            return i;
        }
        if (isNamePart(next)) {
            return next + 1;
        }
        boolean small = isSmall(next) && (isSmall(i - 1) || divided) && (head.languages() & smallNouns) != 0;
        boolean before = isSmall(next) && isNamePart(next + 1);
        return small || before ? next + 1 : i;
    }

    private boolean isHead(int t) {
        return tokens.term(t, "org") != null || tokens.term(t, "org-unit") != null;
    }
}
