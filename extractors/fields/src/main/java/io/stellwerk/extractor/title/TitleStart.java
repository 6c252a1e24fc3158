package io.stellwerk.extractor.title;

import io.stellwerk.extractor.context.GenderMarker;
import io.stellwerk.extractor.context.TitleTerms;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;

/** Where the name of a post begins within a line: after announcement, employer, article and number of posts. */
final class TitleStart {

    private static final int LONGEST_WRAPPER = 6;
    private static final int MOST_POSTS = 99;

    private final Tokens tokens;
    private final TitleSurroundings beside;
    private final TitleLine line;

    TitleStart(Tokens tokens, TitleSurroundings beside, TitleLine line) {
        this.tokens = tokens;
        this.beside = beside;
        this.line = line;
    }

    int start(int from, int to) {
        int start = afterEmployer(afterClause(afterCue(from, to), to), to);
        for (int round = 0; round < LONGEST_WRAPPER && start < to; round++) {
            int next = afterWrapper(start, to);
            if (next <= start || next >= to) {
                break;
            }
            start = next;
        }
        return start;
    }

    /** {@code Zoo Neustadt sucht Gärtner} names its post after the cue, if a post follows. */
    private int afterCue(int from, int to) {
        for (int t = from; t < to; t++) {
            Term opening = tokens.term(t, "opening");
            Term cue = opening == null || isNoun(t) || TitleTerms.isNoun(tokens, opening) ? null : opening;
            Term name = tokens.term(t, "position");
            boolean named = name != null && cue != null && name.to() > cue.to();
            boolean seeks = cue != null && cue.concept().value().equals("seeks");
            boolean next = cue != null
                    && !line.is(t, "title-as")
                    && line.hasPost(cue.to(), Math.min(to, cue.to() + TitleLine.GLUED));
            boolean leads = seeks && cue != null && cue.to() < to && !named && (next || !line.hasPost(from, t));
            if (leads && cue != null && leadsToPost(cue.to(), to)) {
                return afterLastArticle(afterAddress(cue.to(), to), to);
            }
            if (cue == null && line.is(t, "title-as") && isAtPost(t + 1, to) && !line.hasPost(from, t)) {
                return t + 1;
            }
        }
        return from;
    }

    /** {@code Le rucher embauchera un cirier}: no name of a post begins before an article that means any one of its kind. */
    private int afterClause(int from, int to) {
        for (int t = from; t < to && tokens.term(t, "position") == null; t++) {
            Term article = tokens.term(t, "title-article");
            boolean any = article != null && article.concept().value().equals("a") && line.is(t, "title-article");
            int next = article == null ? t : article.to();
            if (t > from && any && tokens.term(next, "position") != null && !tokens.isCapitalised(t)) {
                return next;
            }
        }
        return from;
    }

    /** {@code Ingénieur de recherche}, {@code chargé de la recherche}: within a post's name or after a link, it seeks nobody. */
    private boolean isNoun(int t) {
        Term post = t == 0 ? null : TitleTerms.covering(tokens, t - 1, "position");
        Term link = t == 0 ? null : TitleTerms.covering(tokens, t - 1, "org-link");
        return post != null && post.to() > t || link != null && link.to() == t;
    }

    /** {@code Wir suchen dich! Gärtner}, {@code Our team needs support: Gardener}: a word or two up to a sign. */
    private int afterAddress(int from, int to) {
        for (int t = from; t < Math.min(to, from + TitleLine.GLUED); t++) {
            if ((tokens.is(t, '!') || tokens.is(t, ':')) && tokens.spaceBefore(t + 1) && line.hasPost(t + 1, to)) {
                return line.hasPost(from, t) ? from : t + 1;
            }
        }
        return from;
    }

    /** {@code Come and join as Head Gardener}. */
    private boolean isAtPost(int from, int to) {
        return from < to && line.hasPost(from, Math.min(to, from + TitleLine.GLUED));
    }

    /** A post, a gender marker or an article: {@code La Ruche recrute un cirier}. */
    private boolean leadsToPost(int from, int to) {
        boolean article = tokens.term(from, "title-article") != null || tokens.term(from - 1, "title-article") != null;
        if (line.hasPost(from, to) || article || isGendered(from)) {
            return true;
        }
        for (int t = from; t < to; t++) {
            if (GenderMarker.at(tokens, t) != null) {
                return true;
            }
        }
        return false;
    }

    /** {@code sucht für das Tropenhaus eine Gärtnerin}: the article next to the post counts. */
    private int afterLastArticle(int from, int to) {
        int start = afterArticle(from);
        for (int t = from; t < to && tokens.term(t, "position") == null; t++) {
            Term article = tokens.term(t, "title-article");
            if (article != null && line.hasPost(article.to(), Math.min(to, article.to() + TitleLine.NEAR))) {
                start = afterArticle(article.to());
            }
        }
        return start;
    }

    /** {@code Zoo Neustadt | Gärtner} and {@code Zoo Neustadt Gärtner} name their post after the employer. */
    private int afterEmployer(int from, int to) {
        for (int t = from + 1; t < to; t++) {
            boolean parts = line.isDash(t) || tokens.is(t, ':') && tokens.spaceBefore(t + 1);
            if (parts && !line.hasPost(from, t) && (line.hasPost(t + 1, to) || isNext(from, t, to))) {
                return isApart(from, t) ? t + 1 : from;
            }
            boolean post = tokens.isCapitalised(t) && tokens.term(t, "position") != null;
            if (post && t > from + 1 && beside.isWholeEmployer(from, t)) {
                return t;
            }
        }
        return from;
    }

    /** {@code BAP F - Imprimeur}, {@code Nov. 2031: Gardener}: employer, announcement, code or date before the name of a post. */
    private boolean isApart(int from, int to) {
        return beside.isBeside(from, to)
                || to - from <= TitleLine.GLUED && line.isNoise(from, to)
                || line.wrapper(from) != null
                || tokens.term(from, "label") != null
                || line.isWrapped(from, to)
                || isCode(from, to);
    }

    /** {@code Q3B17}: one word with figures in it. */
    private boolean isCode(int from, int to) {
        return to - from == 1 && tokens.text(from).chars().anyMatch(Character::isDigit);
    }

    /** After an employer and a dash comes the post, if not a place, a unit or the like. */
    private boolean isNext(int from, int dash, int to) {
        return line.isDash(dash)
                && beside.isBeside(from, dash)
                && !beside.isBeside(dash + 1, to)
                && !line.isNoise(dash + 1, to);
    }

    private int afterWrapper(int t, int to) {
        if (tokens.is(t, '[')
                || (tokens.is(t, '(') && line.closing(t, to) > t && line.isNoise(t + 1, line.closing(t, to)))) {
            return line.closing(t, to) + 1;
        }
        if (tokens.symbol(t) != 0
                && !tokens.is(t, '(')
                && !tokens.is(t, '"')
                && !tokens.is(t, '„')
                && !tokens.is(t, '«')) {
            return t + 1;
        }
        if (isCount(t, to)) {
            return t + 1;
        }
        Term key = line.wrapper(isQuote(t) ? t + 1 : t);
        if (key != null && isQuote(key.to()) && tokens.is(key.to() + 1, ':')) {
            return key.to() + 2;
        }
        int next = Math.max(afterTerms(t, to), Math.max(afterShare(t, to), afterCall(t, to)));
        if (next > t) {
            return next;
        }
        if (isDecoration(t) || tokens.isWord(t) && !tokens.isCapitalised(t) && isDecoration(t + 1)) {
            return t + 1;
        }
        Term article = tokens.term(t, "title-article");
        if (article != null && article.to() < to && !tokens.is(article.to(), ':') && !isNamed(article)) {
            return afterSecond(afterArticle(article.to()), to);
        }
        Term name = line.wrapper(t);
        if (name == null) {
            return t;
        }
        boolean marked = ":-–—|!".indexOf(tokens.symbol(name.to())) >= 0 && tokens.symbol(name.to()) != 0;
        boolean posts = line.hasPost(name.to(), to);
        boolean joined = tokens.term(name.to(), "title-article") != null
                || tokens.term(name.to(), "opening") != null
                || afterTerms(name.to(), to) > name.to();
        boolean follows = tokens.term(name.to(), "position") != null && tokens.isCapitalised(name.to());
        boolean wraps = marked && !tokens.is(name.to(), '-') || posts && (joined || marked || follows);
        return wraps ? name.to() + (marked ? 1 : 0) : t;
    }

    /** {@code sunny and careful}: where the first of two adjectives says nothing of the name, the second says no more. */
    private int afterSecond(int t, int to) {
        boolean second = tokens.term(t, "org-and") != null
                && tokens.isWord(t + 1)
                && !tokens.isCapitalised(t + 1)
                && tokens.term(t + 1, "position") == null
                && line.hasPost(t + 2, to);
        return second ? t + 2 : t;
    }

    private boolean isQuote(int t) {
        return tokens.is(t, '"') || tokens.is(t, '\'');
    }

    private boolean isDecoration(int t) {
        return isGendered(t) && tokens.term(t, "position") == null;
    }

    private boolean isGendered(int t) {
        return TitleTerms.isGenderedArticle(tokens, t, beside.hasCapitalNouns());
    }

    /** {@code open source developer}, {@code Creative Director}: a word that decorates elsewhere belongs to the name. */
    private boolean isNamed(Term article) {
        Term post = tokens.term(article.from(), "position");
        return tokens.term(article.from(), "title-part") != null || post != null && post.to() > article.to();
    }

    /** {@code zwei Gärtner}, {@code 2 fully funded PhD positions}. */
    private boolean isCount(int t, int to) {
        boolean number = tokens.isNumber(t) && tokens.number(t) <= MOST_POSTS || line.is(t, "number");
        boolean soon = line.is(t + 1, "position") || line.is(t + 1, "post") || line.is(t + 2, "position");
        return number && tokens.isWord(t + 1) && (soon || line.is(t + 1, "title-article") && line.hasPost(t + 1, to));
    }

    /** {@code CDD 12 mois jardinier}, {@code Teilzeit Gärtner}: terms of the contract before the name of a post. */
    private int afterTerms(int t, int to) {
        Term terms = tokens.term(tokens.isNumber(t) ? t + 1 : t, "title-noise");
        if (terms == null || tokens.term(t, "position") != null || !line.is(terms.from(), "title-noise")) {
            return t;
        }
        int next = afterTerms(terms.to(), to);
        return next > terms.to() || line.is(next, "position") ? next : t;
    }

    /** {@code 3/4 Stelle Gärtner}, {@code 50%-Stelle: Gärtner}: the share of a post and the word for it say nothing of its name. */
    private int afterShare(int t, int to) {
        for (int i = t + 1; tokens.isNumber(t) && i <= t + TitleLine.GLUED; i++) {
            Term post = tokens.term(i, "post");
            if (post != null) {
                boolean named = tokens.isCapitalised(post.to()) || tokens.is(post.to(), ':');
                return named && line.hasPost(post.to(), to) ? post.to() : t;
            }
        }
        return t;
    }

    /** {@code Gesucht: Gärtner}, {@code Nous recrutons ! Jardinier}. */
    private int afterCall(int t, int to) {
        Term call = tokens.term(t, "opening");
        boolean marked = call != null && (tokens.is(call.to(), ':') || tokens.is(call.to(), '!'));
        return call != null && marked && call.to() + 1 < to ? call.to() + 1 : t;
    }

    private int afterArticle(int t) {
        int next = t;
        while (!tokens.spaceBefore(next) && next < t + TitleLine.GLUED) {
            boolean elided = tokens.is(next, '’') || tokens.is(next, '\'');
            next++;
            if (elided) {
                break;
            }
        }
        return next;
    }
}
