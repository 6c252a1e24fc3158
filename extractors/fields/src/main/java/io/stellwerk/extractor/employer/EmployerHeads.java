package io.stellwerk.extractor.employer;

import io.stellwerk.extractor.context.OrganisationTerms;
import io.stellwerk.extractor.context.OwnLanguages;
import io.stellwerk.extractor.context.TitleTerms;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.util.Set;

/** Names with a word that tells an organisation: {@code Hochschule}, {@code GmbH}, or a name that is known by itself. */
final class EmployerHeads {

    private static final Set<String> SMALL_HEADS =
            Set.of("UNIVERSITY", "COLLEGE", "INSTITUTE", "AUTHORITY", "PROJECT", "RESEARCH", "LEGAL");

    private static final Set<String> SMALL_WHERE_NOUNS_ARE =
            Set.of("HOSPITAL", "MUSEUM", "LIBRARY", "FOUNDATION", "SCHOOL", "ACADEMY", "MINISTRY", "CHURCH");

    private static final Set<String> SMALL_BEFORE_LINK = Set.of("ASSOCIATION", "COMPANY");
    private static final int LONGEST_HEAD = 8;
    private static final int SHORTEST_SMALL = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final EmployerGrammar grammar;
    private final EmployerHarvest harvest;
    private final Set<String> owners;
    private final EmployerPhrase phrase;
    private final EmployerPredicate predicate;
    private final long languages;

    EmployerHeads(Scene scene, EmployerGrammar grammar, EmployerHarvest harvest) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.grammar = grammar;
        this.harvest = harvest;
        this.owners = EmployerDomain.owners(scene);
        this.phrase = new EmployerPhrase(tokens, grammar.words());
        this.predicate = EmployerPredicate.of(scene);
        this.languages = OwnLanguages.of(scene).main();
    }

    void find() {
        companies();
        heads();
    }

    private void companies() {
        for (Term suffix : scene.terms("org-suffix")) {
            int last = suffix.from();
            int name = tokens.is(last - 1, ',') ? last - 1 : last;
            int left = grammar.left(name);
            int from = left == name && last > 0 && owners.contains(tokens.folded(last - 1)) ? last - 1 : left;
            boolean printed = hasCapital(tokens.text(last, suffix.to()));
            boolean shouted = tokens.length(last) <= 2 && tokens.isAllCaps(from) && tokens.isAllCaps(suffix.to());
            boolean code = tokens.isNumber(suffix.to()) && !tokens.spaceBefore(suffix.to())
                    || tokens.is(last - 1, '-') && !tokens.spaceBefore(last);
            boolean free = !harvest.isTaken(last)
                    && !isTailOfHead(from)
                    && !code
                    && !isCommon(suffix, last - 1)
                    && !isParticle(suffix);
            from = isNamedWithArticle(from) ? from - 1 : from;
            if (free && from < name && printed && !shouted && (tokens.length(last) > 2 || !tokens.is(last - 1, ','))) {
                harvest.add(from, grammar.withSuffix(last), "COMPANY", false, false);
            }
        }
    }

    /** "Maria DA SILVA": letters that some countries' firms end with, within a person's name. */
    private boolean isParticle(Term suffix) {
        return tokens.term(suffix.from(), "name-particle") != null
                && tokens.isCapitalised(suffix.to())
                && !tokens.breakBefore(suffix.to());
    }

    /** "Kunden & Partner" are no firm, "Kornfeld & Partner" are one. */
    private boolean isCommon(Term suffix, int before) {
        return tokens.term(suffix.from(), "org-and") != null
                && (tokens.term(before - 1, "article") != null
                        || tokens.terms(before, before + 1).stream()
                                .anyMatch(term -> !term.concept().kind().startsWith("org")
                                        || term.concept().is("org-noun")
                                        || term.concept().is("org-unit")));
    }

    /** "at The Kornfeld Project, Inc.": an article that is printed large; at the start of a sentence one that names have in their language. */
    private boolean isNamedWithArticle(int from) {
        boolean large = grammar.words().isArticleOfName(from - 1) && !tokens.isCapitalised(from - 2);
        boolean own = tokens.isCapitalised(from - 1)
                && tokens.terms(from - 1, from).stream()
                        .anyMatch(term -> term.concept().is("article")
                                && term.concept().value().equals("named"));
        return large || own;
    }

    /** "Verein der Imkerinnen für das schöne Birkental e.V.": a head word before the link has the legal form for its own. */
    private boolean isTailOfHead(int from) {
        int link = from - 1;
        while (from - link < LONGEST_HEAD && grammar.words().isSmall(link)) {
            link--;
        }
        if (tokens.term(link, "org-link") == null) {
            return false;
        }
        for (int t = from - 2; t >= Math.max(0, from - LONGEST_HEAD); t--) {
            if (tokens.sentence(t) == tokens.sentence(from) && tokens.term(t, "org") != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCapital(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }

    private void heads() {
        for (Term head : tokens.terms("org", "org-unit", "org-name", "org-of-town")) {
            if (harvest.isTaken(head.from()) || isWithinPhrase(head)) {
                continue;
            }
            String kind = head.concept().kind();
            if (kind.equals("org-of-town")) {
                int end = OrganisationTerms.endOfTown(tokens, head);
                if (end > head.to()) {
                    harvest.add(head.from(), end, head.concept().value(), false, false);
                }
                continue;
            }
            if (kind.equals("org-name")) {
                boolean shortWord = head.to() == head.from() + 1 && tokens.length(head.from()) <= 4;
                if (tokens.isCapitalised(head.from()) && (!shortWord || !isPlainWord(head.from()))) {
                    harvest.add(head.from(), head.to(), head.concept().value(), false, false);
                }
                continue;
            }
            boolean capital = tokens.isCapitalised(head.from());
            int from = capital ? afterOwner(grammar.left(head.from())) : head.from();
            boolean unit = kind.equals("org-unit");
            from = unit ? behindOther(from, head.from()) : from;
            int end = grammar.right(head);
            int to = unit ? end : withMotto(grammar.withSuffix(end));
            from = to > end ? withName(from, to) : from;
            boolean bare = from == head.from() && to == head.to() && (to == from + 1 || isGeneral(head));
            boolean named = from < head.from() || hasCapitalAfter(head.to(), to);
            boolean small = unit
                    ? !bare && (named || isSmallNoun(head))
                    : (named || isMinistry(head) && to > head.to())
                            && tokens.length(head.from()) >= SHORTEST_SMALL
                            && isSmallHead(head);
            if ((capital ? !bare || isLong(head) : small)
                    && !isPost(head, to)
                    && !isService(head)
                    && !isCompound(head)) {
                harvest.add(from, to, to > end ? "COMPANY" : head.concept().value(), unit, bare);
            }
        }
    }

    /** "Universität Birkental Fakultät II": what is left of the words before a head where others belong to a name already. */
    private int behindOther(int from, int head) {
        int free = head;
        while (free > from && !harvest.isTaken(free - 1)) {
            free--;
        }
        return free;
    }

    /** "KFB & Museum Birkental" beside kfb.example names two: an acronym that has a domain is a whole name. */
    private int afterOwner(int from) {
        boolean owner = tokens.isAllCaps(from) && tokens.is(from + 1, '&') && owners.contains(tokens.folded(from));
        return owner ? from + 2 : from;
    }

    /** "Die Kornfeld – Verein für Bienen e.V. sucht": the dash joins the name and what it says of itself. */
    private int withName(int from, int to) {
        boolean dash = (tokens.is(from - 1, '–') || tokens.is(from - 1, '-'))
                && tokens.spaceBefore(from)
                && tokens.spaceBefore(from - 1);
        int name = dash ? grammar.left(from - 1) : from;
        boolean subject = name < from - 1 && (tokens.term(name - 1, "article") != null || predicate.verb(to) != null);
        return subject && harvest.isFree(name, from) && tokens.term(name, "position") == null ? name : from;
    }

    /** "Verein Kornfeld – Hilfe für Bienen e.V.", "Verein Kornfeld – Bienen und Wespen sucht": the dash is part of the name. */
    private int withMotto(int end) {
        boolean dash =
                (tokens.is(end, '–') || tokens.is(end, '-')) && tokens.spaceBefore(end) && tokens.spaceBefore(end + 1);
        int to = dash ? phrase.reach(end + 1) : end;
        for (int t = end + 1; dash && t < end + LONGEST_HEAD && tokens.sentence(t) == tokens.sentence(end); t++) {
            if (tokens.term(t, "org-suffix") != null) {
                return grammar.withSuffix(t);
            }
        }
        return to > end + 1 && predicate.verb(to) != null ? to : end;
    }

    private static boolean isMinistry(Term head) {
        return head.concept().value().equals("MINISTRY");
    }

    /** "hochschule Birkental" in any language; "hôpital de Bourgval", "éditions du Colibri" where nouns are small. */
    private boolean isSmallHead(Term head) {
        String kind = head.concept().value();
        boolean noun = SMALL_WHERE_NOUNS_ARE.contains(kind)
                || SMALL_BEFORE_LINK.contains(kind) && tokens.term(head.to(), "org-link") != null;
        return SMALL_HEADS.contains(kind) || noun && isSmallNoun(head);
    }

    /** "service des abeilles", not "service offering": a language of the ad that writes its nouns small. */
    private boolean isSmallNoun(Term head) {
        return grammar.words().hasSmallNouns(head) && (languages == 0 || (head.languages() & languages) != 0);
    }

    /** "Systems Administrator" is a post, no company; "Imkerei" is one, though it starts like "Imker". */
    private boolean isPost(Term head, int to) {
        Term last = tokens.term(to - 2, "org-and") == null ? tokens.term(to - 1, "position") : null;
        Term covering = TitleTerms.covering(tokens, head.from(), "position");
        boolean covered = covering != null && !isSame(covering, head);
        return head.concept().value().equals("COMPANY")
                && (covered || last != null && last.to() == to && !isSame(last, head));
    }

    /** "service civique" is a post, no part of an organisation; "chair of" may be either. */
    private boolean isService(Term head) {
        Term post = tokens.term(head.from(), "position");
        boolean longer = post != null && post.to() > head.to() && tokens.term(post.to() - 1, "org-link") == null;
        return longer && head.concept().is("org-unit");
    }

    /** "sous la direction de": what leads a person's name, no part of an organisation. */
    private boolean isWithinPhrase(Term head) {
        Term phrase = TitleTerms.covering(tokens, head.from() - 1, "org-stop");
        return phrase != null && phrase.to() >= head.to() && phrase.from() < head.from();
    }

    /** "Team-Events": a part of an organisation is only the first word of something else. */
    private boolean isCompound(Term head) {
        boolean glued =
                tokens.is(head.to(), '-') && !tokens.spaceBefore(head.to()) && !tokens.spaceBefore(head.to() + 1);
        return glued && head.concept().is("org-unit") && tokens.isWord(head.to() + 1);
    }

    private static boolean isSame(Term post, Term head) {
        return post.from() == head.from() && post.to() == head.to();
    }

    private static boolean isGeneral(Term head) {
        return head.concept().value().equals("PROJECT")
                || head.concept().value().equals("LEGAL");
    }

    /** "Mit" is a word, "MIT" and "EnBW" are names. */
    private boolean isPlainWord(int t) {
        String word = tokens.text(t);
        return word.length() < 2 || !hasCapital(word.substring(1));
    }

    private boolean isLong(Term head) {
        return head.to() == head.from() + 1 && tokens.length(head.from()) > 12;
    }

    private boolean hasCapitalAfter(int from, int to) {
        for (int t = from; t < to; t++) {
            if (tokens.isCapitalised(t)) {
                return true;
            }
        }
        return false;
    }
}
