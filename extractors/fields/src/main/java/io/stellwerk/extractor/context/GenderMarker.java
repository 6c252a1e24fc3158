package io.stellwerk.extractor.context;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Concept;
import io.stellwerk.lexicon.Lexicon;
import io.stellwerk.text.Folding;
import io.stellwerk.text.Span;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mark that a post is open to all genders: {@code (m/w/d)}, {@code H/F}, {@code [f|m|x]}, {@code (all genders)}.
 *
 * <p>An ending such as that of {@code Gärtner/in} is none.
 *
 * @param outer the mark with its brackets
 * @param inner the mark without them
 * @param next the token after it
 */
public record GenderMarker(Span outer, Span inner, int next) {

    private static final int LONGEST = 40;
    private static final int MOST_PARTS = 6;
    private static final int LONGEST_BARE = 3;
    private static final String BETWEEN = "/|,-–*·.:;+&_ ";
    private static final String FIRMLY_BETWEEN = "/|";
    private static final Set<String> GENDERS = Set.of("male", "female", "other");
    private static final Concept ALL = new Concept("gender", "all");

    /** The mark that starts with a token, null when none does. */
    public static @Nullable GenderMarker at(Tokens tokens, int t) {
        char open = tokens.symbol(t);
        boolean bracket = open == '(' || open == '[';
        if (!bracket && !(tokens.isWord(t) && tokens.term(t, "gender") != null)) {
            return null;
        }
        String text = tokens.document().text().text();
        int from = bracket ? tokens.end(t) : tokens.start(t);
        int to = bracket ? phraseEnd(tokens, t + 1) : -1;
        to = to < 0 ? partsEnd(tokens.lexicon(), text, from, bracket) : to;
        if (to < 0) {
            return null;
        }
        Span inner = new Span(from, to);
        int end = bracket ? closing(text, to) + 1 : to;
        return new GenderMarker(new Span(tokens.start(t), end), inner, tokens.at(end));
    }

    /** What the mark says, without white space around its strokes. */
    public String value(Tokens tokens) {
        String printed = inner.of(tokens.document().text().text()).strip();
        return printed.indexOf('/') < 0 && printed.indexOf('|') < 0 ? printed : printed.replace(" ", "");
    }

    private static int phraseEnd(Tokens tokens, int t) {
        for (Term term : tokens.terms(t, t + 1)) {
            boolean whole = tokens.is(term.to(), ')') || tokens.is(term.to(), ']');
            if (whole && term.concept().equals(ALL)) {
                return tokens.end(term.to() - 1);
            }
        }
        return -1;
    }

    private static int partsEnd(Lexicon lexicon, String text, int from, boolean bracket) {
        int limit = Math.min(text.length(), from + LONGEST);
        if (!bracket && !isFollowed(text, from, limit)) {
            return -1;
        }
        Map<String, Set<String>> parts = new LinkedHashMap<>();
        int i = bracket ? afterSigns(text, from, limit) : from;
        int end = -1;
        while (i < limit && parts.size() < MOST_PARTS) {
            int wordEnd = wordEnd(text, i, limit);
            String word = Folding.fold(text.substring(i, wordEnd));
            Set<String> genders = genders(lexicon, word);
            boolean spelledOut = !bracket && parts.size() < 2 && wordEnd - i > LONGEST_BARE;
            if (wordEnd == i
                    || spelledOut
                    || Collections.disjoint(genders, GENDERS)
                    || parts.put(word, genders) != null) {
                break;
            }
            end = wordEnd;
            i = afterSeparators(text, wordEnd, limit, bracket ? BETWEEN : FIRMLY_BETWEEN);
            if (i == wordEnd) {
                break;
            }
        }
        end = bracket && end >= 0 ? lastSign(text, end, limit) : end;
        boolean complete = bracket ? end >= 0 && closing(text, end) >= 0 : end >= 0 && isFree(text, end);
        return complete && isOpenToAll(List.copyOf(parts.values()), bracket) ? end : -1;
    }

    /** {@code *}{@code /f/m} begins with a sign for all who are neither. */
    private static int afterSigns(String text, int from, int limit) {
        int i = from;
        while (i < limit && ("*\\/ ".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /** {@code m/f/x/–} ends with one. */
    private static int lastSign(String text, int from, int limit) {
        int i = from;
        while (i < limit && "*/|–-_".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i > from + 1 ? i : from;
    }

    /** Whether a firm sign stands behind a word: without brackets, one part alone is no mark. */
    private static boolean isFollowed(String text, int from, int limit) {
        int wordEnd = wordEnd(text, from, limit);
        return afterSeparators(text, wordEnd, limit, FIRMLY_BETWEEN) > wordEnd;
    }

    private static int wordEnd(String text, int from, int limit) {
        int i = from;
        while (i < limit && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int afterSeparators(String text, int from, int limit, String separators) {
        int i = from;
        boolean seen = false;
        while (i < limit && (separators.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == ' ')) {
            seen |= text.charAt(i) != ' ' || separators.indexOf(' ') >= 0;
            i++;
        }
        return seen ? i : from;
    }

    private static int closing(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < 2 && (text.charAt(i) == ' ' || text.charAt(i) == '.')) {
            i++;
        }
        return i < text.length() && (text.charAt(i) == ')' || text.charAt(i) == ']') ? i : -1;
    }

    private static boolean isFree(String text, int end) {
        return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != '/';
    }

    private static boolean isOpenToAll(List<Set<String>> parts, boolean bracket) {
        boolean neutral = false;
        boolean oneSex = false;
        for (int i = 0; i < parts.size(); i++) {
            boolean male = parts.get(i).contains("male");
            for (int k = 0; male && k < parts.size(); k++) {
                if (k != i && parts.get(k).contains("female")) {
                    return true;
                }
            }
            oneSex |= male || parts.get(i).contains("female");
            neutral |= parts.get(i).contains("neutral");
        }
        return bracket && oneSex && neutral;
    }

    /** The genders that a word stands for. */
    private static Set<String> genders(Lexicon lexicon, String word) {
        int[] classes = new int[8];
        int found = lexicon.classes(word.toCharArray(), word.length(), classes);
        Set<String> genders = new HashSet<>();
        for (int k = 0; k < found; k++) {
            int state = lexicon.step(0, classes[k]);
            int end = state < 0 ? 0 : lexicon.endOfMeanings(state);
            for (int m = state < 0 ? 0 : lexicon.firstMeaning(state); m < end; m++) {
                Concept concept = lexicon.concept(m);
                if (concept.is("gender")) {
                    genders.add(concept.value());
                }
            }
        }
        return genders;
    }
}
