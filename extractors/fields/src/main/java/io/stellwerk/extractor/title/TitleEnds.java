package io.stellwerk.extractor.title;

import io.stellwerk.extractor.context.GenderMarker;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.util.Set;

/** Where the name of a post ends within a line that also has employer, place, time and terms of the contract. */
final class TitleEnds {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final int YEAR_DIGITS = 4;
    private static final Set<String> TIMES = Set.of("deadline", "start", "apply", "published", "scale");

    private final Tokens tokens;
    private final TitleSurroundings beside;
    private final TitleLine line;

    TitleEnds(Tokens tokens, TitleSurroundings beside, TitleLine line) {
        this.tokens = tokens;
        this.beside = beside;
        this.line = line;
    }

    int end(int from, int to, boolean running) {
        boolean post = false;
        for (int t = from; t < to; t++) {
            boolean ends = endsAt(from, t, to, running)
                    || line.isDash(t) && endsAtDash(t, to)
                    || post && endsAfterPost(t, to, running);
            if (t > from && ends) {
                return beforeNumber(t);
            }
            Term name = tokens.term(t, "position");
            post |= name != null;
            t = name == null ? t : Math.max(t, name.to() - 1);
            if (tokens.is(t, '(') && line.closing(t, to) > t) {
                t = line.closing(t, to);
            }
        }
        return to;
    }

    /** {@code 32 - 40 hours}: the figures before a unit go with it. */
    private int beforeNumber(int t) {
        int start = t;
        boolean unit = line.is(t, "title-noise") || line.isPercent(t) || isBetweenNumbers(t) && tokens.isNumber(t + 1);
        while (unit && (isFigure(start - 1) || isBetweenNumbers(start - 1))) {
            start--;
        }
        return start;
    }

    /** A number, but not that of {@code Master2}. */
    private boolean isFigure(int t) {
        return tokens.isNumber(t) && (tokens.spaceBefore(t) || !tokens.isWord(t - 1));
    }

    private boolean isBetweenNumbers(int t) {
        return isFigure(t - 1) && tokens.symbol(t) != 0 && (TitleLine.DASHES + ".,/").indexOf(tokens.symbol(t)) >= 0;
    }

    private boolean endsAt(int from, int t, int to, boolean running) {
        if (tokens.is(t, '<')
                || tokens.is(t, '"') && tokens.is(t + 1, ',') && tokens.is(t + 2, '"')
                || isOfYear(t)
                || line.is(t, "pay-system")
                || line.isPercent(t)
                || isReference(t, to)
                || isNextLabel(t) && !TitleLine.isOpen(tokens, from, t)) {
            return true;
        }
        if (tokens.breakBefore(t) && isBesideBelow(from, t, to, running)) {
            return true;
        }
        if (tokens.is(t, ',')) {
            int next = segmentEnd(t + 1, to);
            return tokens.isNumber(t + 1)
                    || isName(t + 1, to)
                    || line.isPaid(t + 1, next)
                    || isOfTime(t + 1, next)
                    || line.is(t + 1, "title-stop")
                    || beside.isBeside(t + 1, next);
        }
        int near = Math.min(to, t + TitleLine.NEAR);
        return line.is(t, "title-stop")
                && !line.is(t, "title-link")
                && !line.is(t + 1, "position")
                && tokens.spaceBefore(t)
                && (beside.leadsAway(t, near) || beside.isEmployer(t + 1, to));
    }

    /** Whether the next line speaks of employer, place or contract, {@code for the Academy of Bees}, and does not go on with the name. */
    private boolean isBesideBelow(int from, int t, int to, boolean running) {
        Term link = tokens.term(t, "title-link");
        if (link != null && tokens.term(t, "org-and") == null) {
            return beside.leadsAway(link.to(), Math.min(to, link.to() + 2));
        }
        int next = running ? Math.min(lineEnd(t, to), t + TitleLine.GLUED - 1) : lineEnd(t, to);
        return !TitleLine.runsOn(tokens, from, t)
                && (beside.isBeside(t, next) || line.isNoise(t, next) && tokens.isCapitalised(t));
    }

    /** Terms of the contract end the name; in running text, so does a word that starts a new thought: not "as" before a further post. */
    private boolean endsAfterPost(int t, int to, boolean running) {
        Term opening = tokens.term(t, "opening");
        boolean filled = opening != null && opening.concept().value().equals("fill");
        boolean goesOn = line.is(t + 1, "position");
        boolean stop = running && line.is(t, "title-stop") && !goesOn && !tokens.isCapitalised(t) && isFree(t);
        boolean name = t + 1 < to
                && tokens.isCapitalised(t)
                && tokens.isCapitalised(t + 1)
                && !tokens.isAllCaps(t)
                && !beside.isTown(t + 1, to);
        boolean away = running && isUnit(t, to)
                || line.is(t, "title-at")
                        && tokens.spaceBefore(t)
                        && !line.is(t - 1, "title-link")
                        && leadsToName(t, to);
        boolean noise = line.is(t, "title-noise") && !tokens.is(t - 1, '-') && !name && !isBeforePost(t + 1, to);
        boolean announced = tokens.is(t, ':') && (tokens.term(t + 1, "opening") != null || line.wrapper(t + 1) != null);
        boolean terms = tokens.is(t, ',') && isLasting(t + 1, segmentEnd(t + 1, to));
        return filled
                || endsSentence(t, to)
                || stop
                || away
                || noise
                || terms
                || announced
                || opensThought(t)
                || announces(t, to)
                || running && isVerb(t);
    }

    /** {@code Gardener (f/m). Head of the palm house}: a sentence says enough, whatever the next one repeats. */
    private boolean endsSentence(int t, int to) {
        return tokens.is(t, '.') && t + 1 < to && tokens.sentence(t + 1) != tokens.sentence(t);
    }

    /** A word of its own, and not the beginning of {@code sous-marine}. */
    private boolean isFree(int t) {
        boolean glued = tokens.is(t + 1, '-') && !tokens.spaceBefore(t + 1) && !tokens.spaceBefore(t + 2);
        return tokens.spaceBefore(t) && !glued;
    }

    private boolean isClosing(int t) {
        char symbol = tokens.symbol(t);
        return symbol != 0 && ")]»“”\"".indexOf(symbol) >= 0 && !tokens.spaceBefore(t);
    }

    /** {@code stage 6 mois}: a length before which no sign stands. */
    private boolean isLasting(int from, int to) {
        for (int t = from; t + 1 < to; t++) {
            if (tokens.isNumber(t) && line.is(t + 1, "title-noise")) {
                return true;
            }
        }
        return false;
    }

    /** {@code Gärtnerin im Tropenhaus Sie pflegen}: a small word with a capital opens the next sentence, where a page has lost the line. */
    private boolean opensThought(int t) {
        boolean opens = tokens.isCapitalised(t)
                && !tokens.isAllCaps(t)
                && (tokens.isWord(t - 1) || isClosing(t - 1))
                && tokens.spaceBefore(t)
                && line.is(t, "function")
                && !line.is(t, "position");
        boolean link = line.is(t, "title-link") || tokens.isCapitalised(t + 1);
        return opens && (beside.hasCapitalNouns() || !link);
    }

    /** {@code job description} in {@code Gardener job description}: what the line is, at its end. */
    private boolean announces(int t, int to) {
        Term name = line.wrapper(t);
        boolean linked = line.is(t - 1, "title-link") || line.is(t - 1, "title-article") || tokens.is(t - 1, '-');
        boolean heading = name != null
                && (name.concept().is("label") || name.to() > t + 1)
                && !name.concept().value().startsWith("mail-");
        return name != null && name.to() >= to && heading && !linked;
    }

    /** {@code unterstützt du}: where nouns have capitals, small words that lead to no noun belong to the sentence. */
    private boolean isVerb(int t) {
        return beside.hasCapitalNouns()
                && isSmall(t)
                && tokens.spaceBefore(t)
                && tokens.term(t, "title-link") == null
                && tokens.term(t, "position") == null
                && (isSmall(t + 1) || tokens.term(t + 1, "title-stop") != null);
    }

    private boolean isSmall(int t) {
        return tokens.isWord(t) && !tokens.isCapitalised(t);
    }

    /** {@code Scientist CDD (postdoc)} goes on with what the post is after a term of the contract. */
    private boolean isBeforePost(int t, int to) {
        return tokens.is(t, '(') && line.hasPost(t + 1, Math.min(to, t + TitleLine.NEAR));
    }

    /**
     * {@code at Nimbus Labs}, {@code am Institut}: where the post is, once a capital follows within a word or two; {@code à la
     * Direction} alone names none.
     */
    private boolean leadsToName(int t, int to) {
        Term at = tokens.term(t, "title-at");
        int next = at == null ? t + 1 : at.to();
        next += tokens.isWord(next) ? 0 : 1;
        Term unit = tokens.term(next, "org-unit");
        if (unit != null) {
            return unit.to() < to && (line.is(unit.to(), "title-link") || tokens.isCapitalised(unit.to()));
        }
        boolean soon = next + 1 < to
                && tokens.isWord(next)
                && tokens.isCapitalised(next + 1)
                && GenderMarker.at(tokens, next + 1) == null;
        return (tokens.isCapitalised(next) || soon) && !isCentury(next);
    }

    /** {@code au XIXe siècle} says what a post is about. */
    private boolean isCentury(int t) {
        long figures = tokens.isWord(t)
                ? tokens.text(t).chars().filter(c -> "IVX".indexOf(c) >= 0).count()
                : 0;
        boolean ending = tokens.isWord(t)
                && tokens.text(t).chars().allMatch(c -> "IVX".indexOf(c) >= 0 || Character.isLowerCase(c));
        return ending && figures >= Math.max(1, tokens.length(t) - 3);
    }

    /** {@code in the Department of Bees}, {@code in der Abteilung Wachs}: the unit that a sentence goes on to name. */
    private boolean isUnit(int t, int to) {
        Term link = tokens.term(t, "title-link");
        boolean within = link != null
                && !tokens.isCapitalised(t)
                && link.concept().value().equals("in");
        return within && link != null && beside.leadsAway(link.to(), Math.min(to, link.to() + TitleLine.GLUED));
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
        for (int i = label.to(); i < Math.min(to, label.to() + TitleLine.NEAR); i++) {
            if (tokens.isNumber(i)) {
                return true;
            }
        }
        return false;
    }

    /** What follows a dash is no part of the name when it speaks of employer, place, contract or time. */
    private boolean endsAtDash(int t, int to) {
        if (tokens.is(t, '|') || tokens.is(t, '@')) {
            return true;
        }
        int end = t + 1;
        while (end < to && !line.isDash(end) && !tokens.is(end, '(') && GenderMarker.at(tokens, end) == null) {
            end++;
        }
        return isHeading(t + 1, end)
                || line.is(t + 1, "title-stop") && !line.is(t + 1, "title-link") && !tokens.isCapitalised(t + 1)
                || isOfTime(t + 1, end)
                || beside.isEmployer(t + 1, end)
                || beside.isPlace(t + 1, end)
                || beside.leadsAway(t + 1, Math.min(end, t + TitleLine.GLUED))
                || line.isNoise(t + 1, Math.min(end, t + TitleLine.NEAR));
    }

    /** {@code for 2031}. */
    private boolean isOfYear(int t) {
        double year = tokens.isNumber(t + 1) ? tokens.number(t + 1) : 0;
        boolean leads = line.is(t, "title-link") || line.is(t, "title-stop");
        return leads && year >= FIRST_YEAR && year <= LAST_YEAR && tokens.length(t + 1) == YEAR_DIGITS;
    }

    /** {@code applications until 3 May}, {@code Deadline}, {@code Begin of work: summer}: what the rest of the line says of the post. */
    private boolean isOfTime(int from, int to) {
        Term label = tokens.term(from, "label");
        Term when = tokens.term(from, "when");
        boolean time = label != null && TIMES.contains(label.concept().value())
                || when != null && TIMES.contains(when.concept().value());
        return time || label != null && label.to() < to && tokens.is(label.to(), ':');
    }

    private boolean isHeading(int from, int to) {
        Term section = tokens.term(from, "section");
        Term wrapper = line.wrapper(from);
        int last = to > from && tokens.symbol(to - 1) != 0 ? to - 1 : to;
        return section != null && section.to() >= last || wrapper != null && wrapper.to() >= last;
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
        while (t < to && !tokens.is(t, ',') && !tokens.is(t, '(') && !line.isDash(t)) {
            t++;
        }
        return t;
    }

    /** Where a place of work at the end begins, {@code in Bad Neustadt}; the end when there is none. */
    int beforePlace(int from, int to, boolean running) {
        for (int t = to - 1; t > Math.max(from, to - TitleLine.NEAR); t--) {
            if (line.is(t, "title-link") && !tokens.isCapitalised(t)) {
                boolean of = tokens.term(t, "org-link") != null && beside.leadsAway(from, t);
                boolean in = !of && (running || tokens.term(t, "place-in") != null);
                boolean acronym = t + 2 == to && tokens.isAllCaps(t + 1) && tokens.length(t + 1) < TitleLine.GLUED;
                return in && !acronym && beside.isTown(t + 1, to) ? t : to;
            }
        }
        return to;
    }

    /** A word that leads on to something cut off: {@code Lecturer in}, {@code Stelle für}. */
    boolean isLoose(int t) {
        boolean small =
                tokens.isWord(t) && (!tokens.isCapitalised(t) || tokens.isAllCaps(t) && tokens.isAllCaps(t - 1));
        return small
                && !line.is(t, "position")
                && (line.is(t, "title-link") || line.is(t, "title-article") || line.is(t, "title-stop"));
    }
}
