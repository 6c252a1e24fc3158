package io.stellwerk.extractor.employer;

import io.stellwerk.lexer.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names whose letters stand in brackets behind them, and again in the text: {@code "The Kornfeld Honey Service (KHS) is part of"}. */
final class EmployerAcronyms {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 8;
    private static final int LONGEST_WORD = 3;

    private final Tokens tokens;
    private final EmployerPhrase phrase;
    private final EmployerPredicate predicate;
    private final EmployerHarvest harvest;
    private final Map<String, Integer> acronyms = new HashMap<>();
    /** Those that are said to hire somewhere in the text. */
    private final Set<String> hiring = new HashSet<>();

    EmployerAcronyms(Tokens tokens, EmployerGrammar grammar, EmployerPredicate predicate, EmployerHarvest harvest) {
        this.tokens = tokens;
        this.phrase = new EmployerPhrase(tokens, grammar.words());
        this.predicate = predicate;
        this.harvest = harvest;
        for (int t = 0; t < tokens.size(); t++) {
            if (tokens.isAllCaps(t) && tokens.length(t) >= SHORTEST) {
                acronyms.merge(tokens.text(t), 1, Integer::sum);
                if (predicate.hires(t + 1)) {
                    hiring.add(tokens.text(t));
                }
            }
        }
    }

    void find() {
        for (int t = 1; t < tokens.size(); t++) {
            int printed = tokens.is(t - 1, '(') && tokens.is(t + 1, ')') ? acronyms.getOrDefault(tokens.text(t), 0) : 0;
            int from = printed > 1 ? spelled(t - 1, tokens.text(t)) : t - 1;
            if (from < t - 1
                    && (hiring.contains(tokens.text(t)) || isSubject(from, t + 2))
                    && harvest.isFree(from, t - 1)) {
                harvest.add(from, t - 1, "SPELLED", false, false);
            }
        }
    }

    /** The first of the words before a bracket whose first letters are an acronym's; the bracket where they are not. */
    private int spelled(int bracket, String acronym) {
        int letter = acronym.length() - 1;
        for (int t = bracket - 1; t >= 0 && bracket - t <= 2 * LONGEST; t--) {
            boolean word = tokens.isWord(t) && tokens.sentence(t) == tokens.sentence(bracket);
            boolean initial = word && Character.toUpperCase(tokens.text(t).charAt(0)) == acronym.charAt(letter);
            boolean small = tokens.length(t) <= LONGEST_WORD && !tokens.isCapitalised(t);
            if (initial && !(small && tokens.term(t, "org-link") != null)) {
                letter--;
            } else if (!small && !tokens.is(t, '-') && !tokens.is(t, '\'')) {
                return bracket;
            }
            if (letter < 0) {
                return tokens.isCapitalised(t) ? t : bracket;
            }
        }
        return bracket;
    }

    /** "The Kornfeld Honey Service (KHS)" where a sentence starts, and its verb where none leads it. */
    private boolean isSubject(int from, int end) {
        int start = tokens.sentenceStart(from);
        return start < from && phrase.afterArticle(start) == from || start == from && predicate.verb(end) != null;
    }
}
