package io.stellwerk.extractor.employer;

import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a name reaches around its head word: {@code Hochschule} in "die Technische Hochschule für Bau und Kunst Musterstadt". */
final class EmployerGrammar {

    private static final int MOST_LEFT = 10;
    private static final int MOST_RIGHT = 16;
    private static final int MOST_SMALL = 3;
    private static final List<String> COMPOUNDS = List.of("HOSPITAL", "LIBRARY", "COLLEGE", "MUSEUM");
    private static final List<String> WHOLES = List.of("UNIVERSITY", "COLLEGE", "RESEARCH", "HOSPITAL");
    private static final List<String> OF_AUTHORITIES =
            List.of("AUTHORITY", "MUSEUM", "LIBRARY", "DEPARTMENT", "GROUP", "SCHOOL");

    private static final List<String> OWNERS = List.of("ASSOCIATION", "FOUNDATION", "COMPANY", "MUSEUM");
    private static final List<String> LISTS = List.of("FACULTY", "SCHOOL", "COLLEGE", "DEPARTMENT", "MINISTRY");
    private static final int LONGEST_LIST = 12;
    private static final List<String> OF_TOWNS = List.of("UNIVERSITY", "AUTHORITY");
    private static final List<String> TEACHING = List.of("UNIVERSITY", "COLLEGE");

    private final Tokens tokens;
    private final EmployerWords words;
    private final EmployerEnds ends;
    private final EmployerStarts starts;

    EmployerGrammar(Scene scene) {
        this.tokens = scene.tokens();
        this.words = new EmployerWords(scene);
        this.ends = new EmployerEnds(tokens, words);
        this.starts = new EmployerStarts(tokens, words, ends);
    }

    /** The words that names are made of. */
    EmployerWords words() {
        return words;
    }

    /** The token after the legal form that follows a name. */
    int withSuffix(int name) {
        return ends.withSuffix(name);
    }

    /** The first token of a name whose head starts at a token. */
    int left(int head) {
        return starts.left(head);
    }

    /** The token after a name whose head is a term. */
    int right(Term head) {
        int i = head.to();
        boolean linked = hasLink(head);
        while (i - head.to() < MOST_RIGHT && ends.goesOn(i) && !ends.isNewLine(i) && !startsAgain(head, i)) {
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
                return ends.withScope(ends.withTown(head, ends.withRiver(ends.withCampus(head, i))));
            }
            i = next;
        }
        return ends.withRiver(i);
    }

    /** "AKADEMIE DER BIENEN Die Akademie", "Universiteit Birkdal Birkdal University": what is printed twice in a row. */
    private boolean startsAgain(Term head, int i) {
        boolean article = tokens.isCapitalised(i) && tokens.term(i, "article") != null;
        boolean again = tokens.folded(article ? i + 1 : i).equals(tokens.folded(article ? head.from() : i - 1));
        return i > head.to() && tokens.isCapitalised(i) && again;
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

    /** After a head that ends with its link, "Institutt for": the small words that it links. */
    private int completed(Term head) {
        int i = head.to();
        boolean open = i - head.from() > 1 && tokens.term(i - 1, "org-link") != null && words.hasSmallNouns(head);
        int end = i;
        Term article = open ? tokens.term(i, "article") : null;
        if (article != null && words.isNamePart(article.to())) {
            return article.to() + 1;
        }
        while (open && end - i < MOST_SMALL && words.isSmall(end) && ends.goesOn(end)) {
            end++;
        }
        return end;
    }

    private int word(Term head, int i, boolean linked) {
        boolean glued =
                (tokens.is(i, '-') || tokens.is(i, '\'')) && !tokens.spaceBefore(i) && !tokens.spaceBefore(i + 1);
        boolean saint = tokens.is(i, '.') && tokens.term(i - 1, "saint") != null && words.isNamePart(i + 1);
        boolean described =
                glued && tokens.isCapitalised(i - 1) && words.isSmallWord(i + 1) && tokens.spaceBefore(i + 2);
        if (glued && isGenitive(head, i)) {
            return i;
        }
        if (head.concept().value().equals("HOSPITAL") && words.isTitledName(i)) {
            return i + (tokens.is(i + 1, '.') ? 3 : 2);
        }
        if (glued && tokens.isWord(i + 1) && !described || saint) {
            return i + 2;
        }
        if (words.isArticleOfName(i)) {
            return i + 2;
        }
        if (words.isNamePart(i)) {
            boolean other = linked ? isPart(head, i) : words.isHead(i) && !isCompoundHead(head, i) && !isTrade(head, i);
            return other ? i : i + 1;
        }
        if (tokens.isNumber(i) && tokens.length(i) <= 2 && tokens.isCapitalised(i - 1) && i > head.to()) {
            boolean counted = tokens.is(i + 1, '.') || tokens.is(i + 1, ',') && tokens.isNumber(i + 2);
            return counted ? i : i + 1;
        }
        boolean pair = words.isSmall(i) && tokens.term(i + 1, "org-and") != null && isAdjective(head, i + 2);
        if (pair && i == head.to()) {
            return i + 3;
        }
        return isAdjective(head, i) || linked && isLastAdjective(head, i) ? i + 1 : i;
    }

    /** "Hochschule Musterstadt's aim", "City of Musterstadt's Design team": the name ends, but not that of "King's College". */
    private boolean isGenitive(Term head, int mark) {
        boolean letter = tokens.is(mark, '\'')
                && tokens.isWord(mark + 1)
                && !tokens.isCapitalised(mark + 1)
                && tokens.length(mark + 1) == 1;
        boolean whole = mark == head.to() || OF_TOWNS.contains(head.concept().value());
        return letter && (whole || !words.isNamePart(mark + 2));
    }

    /** {@code ambientali} in "Dipartimento di Scienze ambientali,": a small word that ends line or clause after a linked noun. */
    private boolean isLastAdjective(Term head, int i) {
        boolean teaching = TEACHING.contains(head.concept().value());
        Term link = tokens.term(tokens.is(i - 2, '\'') ? i - 3 : i - 2, "org-link");
        boolean behindLink = link != null && (link.languages() & head.languages()) != 0;
        boolean goesOn = tokens.term(i + 1, "function") != null || isEnd(i + 1);
        return (behindLink && goesOn && !teaching && !ends.isTown(i - 1) || isClosed(i + 1))
                && words.hasSmallNouns(head)
                && words.isSmall(i)
                && tokens.isCapitalised(i - 1)
                && !tokens.breakBefore(i);
    }

    /** "University of Birchvale School of Nursing" names the university and a part of it. */
    private boolean isPart(Term head, int i) {
        Term unit = tokens.term(i, "org-unit");
        return unit != null
                && head.concept().value().equals("UNIVERSITY")
                && tokens.term(i - 1, "org-link") == null
                && tokens.term(i - 1, "article") == null
                && tokens.term(unit.to(), "org-link") != null;
    }

    private boolean isEnd(int t) {
        return isClosed(t) || tokens.term(t, "cue") != null;
    }

    private boolean isClosed(int t) {
        return tokens.breakBefore(t) || tokens.is(t, ',') || tokens.is(t, '(') || tokens.is(t, '.');
    }

    /** "University Hospital" has two head words side by side. */
    private boolean isCompoundHead(Term head, int i) {
        Term second = tokens.term(i, "org");
        return i == head.to()
                && second != null
                && COMPOUNDS.contains(second.concept().value());
    }

    /** {@code Associates} in "Organisation Ann Wax Associates": a company's word that ends the name. */
    private boolean isTrade(Term head, int i) {
        Term second = tokens.term(i, "org");
        return i > head.to()
                && second != null
                && second.concept().value().equals("COMPANY")
                && !words.isNamePart(second.to());
    }

    /** {@code catholique} in "Université catholique de Louvain": a small word between the head and a link or a capital. */
    private boolean isAdjective(Term head, int i) {
        if (!words.hasSmallNouns(head) || i - head.to() > 2 || !words.isSmall(i)) {
            return false;
        }
        int next = i + 1;
        next += next - head.to() < 3 && words.isSmall(next) ? 1 : 0;
        return tokens.isCapitalised(next) || tokens.term(next, "org-link") != null;
    }

    /** After "of", "für", "de l'": capitalised words, small ones on the way to them, small ones alone where nouns are small. */
    private int linked(Term head, int i) {
        int at = tokens.is(i, ',') && isAuthority(head) ? i + 1 : i;
        Term link = tokens.term(at, "org-link");
        if (link == null
                || words.opensPhrase(at, link)
                || tokens.isCapitalised(at) != tokens.isAllCaps(head.from()) && tokens.isCapitalised(at)) {
            return i;
        }
        if (link.concept().value().equals("purpose") && isPurposeOfSentence(head, i, link.to())) {
            return i;
        }
        int t = skip(link.to());
        if (leadsToWhole(head, t)) {
            return i;
        }
        if (tokens.isCapitalised(t) && words.hasSmallNouns(link) && !words.isStopAfterLink(t)) {
            return t + 1;
        }
        int small = words.isSmallWord(t) && !words.isStopAfterLink(t) ? t + 1 : t;
        while (small - t < MOST_SMALL && words.isSmall(small) && tokens.sentence(small) == tokens.sentence(t)) {
            small++;
        }
        if (words.isNamePart(small) && small - t < MOST_SMALL && ends.goesOn(small) && !ends.isNewLine(small)) {
            return small + 1;
        }
        boolean closes = small > t && !words.isHead(t) && words.hasSmallNouns(head) && words.hasSmallNouns(link);
        return closes ? small : i;
    }

    /** "Universität Musterstadt für die Dauer", "pour une durée": what a whole name does is for, not what the name is of. */
    private boolean isPurposeOfSentence(Term head, int i, int next) {
        return i > head.to() && TEACHING.contains(head.concept().value())
                || EmployerPredicate.isIndefinite(tokens, next)
                || tokens.isNumber(next);
    }

    /** "Institut für Chemie der Technischen Hochschule": another whole organisation follows the link. */
    private boolean leadsToWhole(Term head, int from) {
        for (int t = from; t < from + MOST_LEFT && (words.isNamePart(t) || tokens.is(t, '-')); t++) {
            boolean company = head.concept().is("org-unit") && tokens.term(t, "org-suffix") != null;
            if (company || isWhole(head, tokens.term(t, "org"))) {
                return true;
            }
        }
        return isWhole(head, tokens.term(from, "org"));
    }

    /** "Amt für Grün der Stadt" is the town's; "Universität der Bundeswehr" is one name. */
    private static boolean isWhole(Term head, @Nullable Term next) {
        String kind = next == null ? "" : next.concept().value();
        return WHOLES.contains(kind)
                || head.concept().is("org-unit") && (OWNERS.contains(kind) || next != null && isAuthority(next))
                || next != null
                        && isAuthority(next)
                        && OF_AUTHORITIES.contains(head.concept().value());
    }

    /** "Faculty of Law, Economics and Finance": the token of "and", where names in a list lead to it. */
    private int endOfList(int comma) {
        int t = comma;
        while (tokens.is(t, ',') && t - comma < LONGEST_LIST) {
            int piece = t + 1;
            Term link = tokens.term(piece, "org-link");
            piece = link == null ? piece : skip(link.to());
            t = piece;
            while (t - piece < MOST_SMALL
                    && !words.isHead(t)
                    && (words.isNamePart(t) || link != null && isSmallNoun(t))) {
                t++;
            }
            boolean and = t > piece
                    && tokens.term(t, "org-and") != null
                    && words.isNamePart(t + 1) == words.isNamePart(piece);
            if (and && !words.isHead(t + 1)) {
                return t;
            }
            if (t == piece) {
                return comma;
            }
        }
        return comma;
    }

    /** "Hochschule für Musik und Theater": what is taught there. */
    private boolean isSubject(Term head, int t) {
        Term house = tokens.term(t, "org");
        return house != null
                && house.concept().value().equals("MUSEUM")
                && TEACHING.contains(head.concept().value());
    }

    /** "Université Musterstadt, Lettres et Arts": a line that ends with what a university of that town teaches. */
    private boolean isNamedByList(Term head, int comma) {
        int and = comma > head.to()
                        && words.hasSmallNouns(head)
                        && TEACHING.contains(head.concept().value())
                ? endOfList(comma)
                : comma;
        return and > comma && isClosed(and + 2) && !ends.isTown(comma + 1) && !ends.isTown(and + 1);
    }

    /** "recherche" in "Centre de recherche et de conservation" is no verb. */
    private boolean isSmallNoun(int t) {
        boolean article = tokens.is(t - 1, '\'') || tokens.term(t - 1, "article") != null;
        boolean linked = tokens.term(t - 1, "org-link") != null || article && tokens.term(t - 2, "org-link") != null;
        return words.isSmall(t) || linked && words.isSmallWord(t) && !words.isStopAfterLink(t);
    }

    private static boolean isAuthority(Term head) {
        String kind = head.concept().value();
        return kind.equals("AUTHORITY") || kind.equals("MINISTRY");
    }

    private int skip(int t) {
        int next = tokens.is(t, '\'') ? t + 1 : t;
        Term article = tokens.term(next, "article");
        next = article == null || tokens.isCapitalised(next) && !tokens.isAllCaps(next) ? next : article.to();
        return tokens.is(next, '\'') ? next + 1 : next;
    }

    private int joined(Term head, int i, boolean linked) {
        if (isNamedByList(head, i)) {
            return endOfList(i) + 2;
        }
        int list = linked && LISTS.contains(head.concept().value()) ? endOfList(i) : i;
        if (list > i) {
            return list;
        }
        boolean divided = tokens.is(i, '-') && !tokens.spaceBefore(i) && tokens.spaceBefore(i + 1);
        int and = divided ? i + 1 : i;
        boolean unit = head.concept().is("org-unit") && i > head.to();
        Term sign = tokens.term(and, "org-and");
        if (sign == null || words.opensPhrase(and, sign) || !(linked || divided || unit || tokens.is(and, '&'))) {
            return i;
        }
        int next = and + 1;
        Term link = tokens.term(next, "org-link");
        next = link == null ? next : skip(link.to());
        boolean towns = head.concept().value().equals("UNIVERSITY") && ends.isTown(i - 1) && !ends.isTown(next);
        if (towns || words.isHead(next) && !divided && !isSubject(head, next)) {
            return i;
        }
        if (words.isNamePart(next)) {
            return next + 1;
        }
        boolean noun = isSmallNoun(i - 1) || divided || unit && isEnd(next + 1);
        boolean small = isSmallNoun(next) && noun && words.hasSmallNouns(head);
        boolean before = words.isSmall(next) && words.isNamePart(next + 1);
        return small || before ? next + 1 : i;
    }
}
