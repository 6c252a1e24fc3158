package io.stellwerk.extractor;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import org.jspecify.annotations.Nullable;

/** Where the name of a post begins and ends within a line that also has announcement, employer, place and terms. */
final class TitleEnds {

    private static final int LONGEST_WRAPPER = 6;
    private static final int LONGEST_BRACKET = 20;
    private static final int NEAR = 6;
    private static final int GLUED = 4;
    private static final int MOST_POSTS = 99;
    private static final String DASHES = "-–—|·•";

    private final Tokens tokens;
    private final TitleSurroundings beside;
    private final long languages;

    TitleEnds(Tokens tokens, TitleSurroundings beside, int from, int to) {
        this.tokens = tokens;
        this.beside = beside;
        this.languages = beside.languages(from, to);
    }

    int start(int from, int to) {
        int start = afterEmployer(afterCue(from, to), to);
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
            Term cue = tokens.term(t, "opening");
            Term name = tokens.term(t, "position");
            boolean named = name != null && cue != null && name.to() > cue.to();
            if (cue != null
                    && !named
                    && cue.to() < to
                    && cue.concept().value().equals("seeks")
                    && hasPost(cue.to(), to)
                    && !hasPost(from, t)) {
                return afterLastArticle(cue.to(), to);
            }
        }
        return from;
    }

    /** {@code sucht für das Tropenhaus eine Gärtnerin}: the article next to the post counts. */
    private int afterLastArticle(int from, int to) {
        int start = afterArticle(from);
        for (int t = from; t < to && tokens.term(t, "position") == null; t++) {
            Term article = tokens.term(t, "title-article");
            if (article != null && hasPost(article.to(), Math.min(to, article.to() + NEAR))) {
                start = afterArticle(article.to());
            }
        }
        return start;
    }

    boolean hasPost(int from, int to) {
        for (Term term : tokens.terms(from, to)) {
            if (term.concept().is("position") && term.to() <= to && TitleText.isFirm(tokens, term)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Zoo Neustadt | Gärtner} names its post after the employer. */
    private int afterEmployer(int from, int to) {
        for (int t = from + 1; t < to; t++) {
            boolean parts = isDash(t) || tokens.is(t, ':') && tokens.spaceBefore(t + 1);
            if (parts && !hasPost(from, t) && hasPost(t + 1, to)) {
                return beside.isBeside(from, t) || wrapper(from) != null ? t + 1 : from;
            }
        }
        return from;
    }

    private int afterWrapper(int t, int to) {
        if (tokens.is(t, '[') || (tokens.is(t, '(') && closing(t, to) > t && isNoise(t + 1, closing(t, to)))) {
            return closing(t, to) + 1;
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
        int next = Math.max(afterShare(t, to), afterCall(t, to));
        if (next > t) {
            return next;
        }
        Term article = tokens.term(t, "title-article");
        if (article != null && article.to() < to && !tokens.is(article.to(), ':')) {
            return afterArticle(article.to());
        }
        Term name = wrapper(t);
        if (name == null) {
            return t;
        }
        boolean marked = ":-–—|!".indexOf(tokens.symbol(name.to())) >= 0 && tokens.symbol(name.to()) != 0;
        boolean posts = hasPost(name.to(), to);
        boolean joined = tokens.term(name.to(), "title-article") != null || tokens.term(name.to(), "opening") != null;
        boolean follows = tokens.term(name.to(), "position") != null && tokens.isCapitalised(name.to());
        boolean wraps = marked && !tokens.is(name.to(), '-') || posts && (joined || marked || follows);
        return wraps ? name.to() + (marked ? 1 : 0) : t;
    }

    /** {@code zwei Gärtner}, {@code 2 fully funded PhD positions}. */
    private boolean isCount(int t, int to) {
        boolean number = tokens.isNumber(t) && tokens.number(t) <= MOST_POSTS || is(t, "number");
        boolean soon = is(t + 1, "position") || is(t + 1, "post") || is(t + 2, "position");
        return number && tokens.isWord(t + 1) && (soon || is(t + 1, "title-article") && hasPost(t + 1, to));
    }

    /** {@code 3/4 Stelle Gärtner}, {@code 50%-Stelle: Gärtner}: the share of a post and the word for it say nothing of its name. */
    private int afterShare(int t, int to) {
        for (int i = t + 1; tokens.isNumber(t) && i <= t + GLUED; i++) {
            Term post = tokens.term(i, "post");
            if (post != null) {
                boolean named = tokens.isCapitalised(post.to()) || tokens.is(post.to(), ':');
                return named && hasPost(post.to(), to) ? post.to() : t;
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
        while (!tokens.spaceBefore(next) && next < t + GLUED) {
            boolean elided = tokens.is(next, '’') || tokens.is(next, '\'');
            next++;
            if (elided) {
                break;
            }
        }
        return next;
    }

    private @Nullable Term wrapper(int t) {
        for (Term term : tokens.terms(t, t + 1)) {
            String value = term.concept().value();
            boolean label = term.concept().is("label")
                    && (value.equals("vacancy-heading") || value.equals("title") || value.startsWith("mail-"));
            Term post = tokens.term(t, "position");
            boolean alone = post == null || post.to() <= term.to();
            if (alone && (label || term.concept().is("title-generic"))) {
                return term;
            }
        }
        return null;
    }

    int end(int from, int to, boolean running) {
        boolean post = false;
        for (int t = from; t < to; t++) {
            boolean ends = endsAt(t, to) || isDash(t) && endsAtDash(t, to) || post && endsAfterPost(t, to, running);
            if (t > from && ends) {
                return beforeNumber(t);
            }
            Term name = tokens.term(t, "position");
            post |= name != null;
            t = name == null ? t : Math.max(t, name.to() - 1);
            if (tokens.is(t, '(') && closing(t, to) > t) {
                t = closing(t, to);
            }
        }
        return to;
    }

    /** {@code 32 - 40 hours}: the figures before a unit go with it. */
    private int beforeNumber(int t) {
        int start = t;
        boolean unit = is(t, "title-noise") || isPercent(t) || isBetweenNumbers(t) && tokens.isNumber(t + 1);
        while (unit && (tokens.isNumber(start - 1) || isBetweenNumbers(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean isBetweenNumbers(int t) {
        return tokens.isNumber(t - 1)
                && tokens.symbol(t) != 0
                && (DASHES + ".,/").indexOf(tokens.symbol(t)) >= 0;
    }

    private boolean endsAt(int t, int to) {
        if (is(t, "pay-system") || isPercent(t) || isReference(t, to) || isNextLabel(t)) {
            return true;
        }
        if (tokens.breakBefore(t) && beside.isBeside(t, lineEnd(t, to))) {
            return true;
        }
        if (tokens.is(t, ',')) {
            int next = segmentEnd(t + 1, to);
            return tokens.isNumber(t + 1)
                    || isName(t + 1, to)
                    || isPaid(t + 1, next)
                    || is(t + 1, "title-stop")
                    || beside.isBeside(t + 1, next);
        }
        int near = Math.min(to, t + NEAR);
        return is(t, "title-stop")
                && !is(t + 1, "position")
                && tokens.spaceBefore(t)
                && (beside.leadsAway(t, near) || beside.isEmployer(t + 1, to));
    }

    /** Terms of the contract end the name; in running text, so does a word that starts a new thought: not "as" before a further post. */
    private boolean endsAfterPost(int t, int to, boolean running) {
        Term opening = tokens.term(t, "opening");
        boolean filled = opening != null && opening.concept().value().equals("fill");
        boolean goesOn = is(t + 1, "position");
        boolean stop = running && is(t, "title-stop") && !goesOn && !tokens.isCapitalised(t) && tokens.spaceBefore(t);
        boolean name = tokens.isCapitalised(t) && tokens.isCapitalised(t + 1) && !tokens.isAllCaps(t);
        boolean away = is(t, "title-at") && tokens.spaceBefore(t) && !is(t - 1, "title-link") && leadsToName(t);
        boolean noise = is(t, "title-noise") && !tokens.is(t - 1, '-') && !name && !isBeforePost(t + 1, to);
        return filled || stop || away || noise;
    }

    /** {@code Scientist CDD (postdoc)} goes on with what the post is after a term of the contract. */
    private boolean isBeforePost(int t, int to) {
        return tokens.is(t, '(') && hasPost(t + 1, Math.min(to, t + NEAR));
    }

    /** {@code at Nimbus Labs}, {@code am Institut}: where the post is, once a capital follows within a word or two. */
    private boolean leadsToName(int t) {
        Term at = tokens.term(t, "title-at");
        int next = at == null ? t + 1 : at.to();
        return tokens.isCapitalised(next) || tokens.isCapitalised(next + 1) && tokens.isWord(next);
    }

    /** {@code E 9a TVöD}: a segment that names a pay system tells what the post pays. */
    private boolean isPaid(int from, int to) {
        for (int t = from; t < to; t++) {
            if (is(t, "pay-system")) {
                return true;
            }
        }
        return false;
    }

    /** An acronym between commas is an employer or a unit. */
    private boolean isName(int t, int to) {
        boolean closed = t + 1 >= to || tokens.is(t + 1, ',') || tokens.is(t + 1, '(');
        return tokens.isAllCaps(t) && closed;
    }

    /** A new line such as {@code location: Bonn} belongs to the next field. */
    private boolean isNextLabel(int t) {
        boolean colon = tokens.is(t + 1, ':')
                || tokens.is(t + 2, '-') && tokens.is(t + 4, ':')
                || tokens.is(t + 1, '-') && tokens.is(t + 3, ':');
        return tokens.breakBefore(t) && tokens.isWord(t) && colon;
    }

    private boolean isReference(int t, int to) {
        Term label = tokens.term(t, "label");
        if (label == null) {
            return false;
        }
        String name = label.concept().value();
        if (!name.equals("reference") && !name.equals("code")) {
            return false;
        }
        for (int i = label.to(); i < Math.min(to, label.to() + NEAR); i++) {
            if (tokens.isNumber(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDash(int t) {
        char symbol = tokens.symbol(t);
        return symbol != 0 && DASHES.indexOf(symbol) >= 0 && tokens.spaceBefore(t) && tokens.spaceBefore(t + 1);
    }

    /** What follows a dash is no part of the name when it speaks of employer, place, contract or time. */
    private boolean endsAtDash(int t, int to) {
        if (tokens.is(t, '|')) {
            return true;
        }
        int end = t + 1;
        while (end < to && !isDash(end) && !tokens.is(end, '(') && GenderMarker.at(tokens, end) == null) {
            end++;
        }
        return isHeading(t + 1, end)
                || beside.isEmployer(t + 1, end)
                || beside.isPlace(t + 1, end)
                || beside.leadsAway(t + 1, Math.min(end, t + GLUED))
                || isNoise(t + 1, Math.min(end, t + NEAR));
    }

    private boolean isHeading(int from, int to) {
        Term section = tokens.term(from, "section");
        Term wrapper = wrapper(from);
        return section != null && section.to() >= to || wrapper != null && wrapper.to() >= to;
    }

    private int lineEnd(int from, int to) {
        int t = from + 1;
        while (t < to && !tokens.breakBefore(t) && !tokens.is(t, ',')) {
            t++;
        }
        return t;
    }

    private int segmentEnd(int from, int to) {
        int t = from;
        while (t < to && !tokens.is(t, ',') && !tokens.is(t, '(') && !isDash(t)) {
            t++;
        }
        return t;
    }

    /** Where a place of work at the end begins, {@code in Bad Neustadt}; the end when there is none. */
    int beforePlace(int from, int to) {
        for (int t = to - 1; t > Math.max(from, to - NEAR); t--) {
            if (is(t, "title-link") && !tokens.isCapitalised(t)) {
                return beside.isTown(t + 1, to) ? t : to;
            }
        }
        return to;
    }

    int closing(int open, int to) {
        for (int t = open + 1; t < Math.min(to, open + LONGEST_BRACKET); t++) {
            if (tokens.is(t, ')') || tokens.is(t, ']')) {
                return t;
            }
        }
        return -1;
    }

    /** Figures, shares, grades, kinds of contract and codes name no post. */
    boolean isNoise(int from, int to) {
        if (from >= to) {
            return true;
        }
        for (int t = from; t < to; t++) {
            if (tokens.isNumber(t) || tokens.is(t, '%')) {
                return true;
            }
        }
        for (Term term : tokens.terms(from, to)) {
            String kind = term.concept().kind();
            boolean gender = kind.equals("gender") && term.from() == from && term.to() == to;
            if (gender || kind.equals("title-noise") || kind.equals("pay-system") || kind.equals("fte")) {
                return true;
            }
        }
        return beside.isBeside(from, to);
    }

    private boolean isPercent(int t) {
        return tokens.isNumber(t) && (tokens.is(t + 1, '%') || tokens.is(t + 1, '€'));
    }

    private boolean is(int t, String kind) {
        Term term = tokens.term(t, kind);
        return term != null && (term.languages() & languages) != 0;
    }

    /** A word that leads on to something cut off: {@code Lecturer in}, {@code Stelle für}. */
    boolean isLoose(int t) {
        boolean small =
                tokens.isWord(t) && (!tokens.isCapitalised(t) || tokens.isAllCaps(t) && tokens.isAllCaps(t - 1));
        return small && !is(t, "position") && (is(t, "title-link") || is(t, "title-article") || is(t, "title-stop"));
    }
}
