package io.stellwerk.language;

import io.stellwerk.lexer.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the languages of a document, sentence by sentence.
 *
 * <p>The small words of the language packs decide ({@code "Das Institut sucht zum 1. Mai"} is German by {@code das}
 * and {@code zum});
 * Apache OpenNLP's detector is asked only about texts of which no pack knows enough words. Stateless and thread-safe.
 */
public final class LanguageIdentifier {

    private static final int FEWEST_WORDS = 8;
    private static final double LOWEST_COVERAGE = 0.16;

    private LanguageIdentifier() {}

    /**
     * The languages that a document has a sentence or labelled lines in.
     *
     * @param tokens the document's tokens
     * @return the languages, most text first; empty for a text too short to tell
     */
    public static List<LanguageShare> identify(Tokens tokens) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        int words = 0;
        double votes = 0;
        for (int from = 0, to; from < tokens.size(); from = to) {
            to = tokens.sentenceEnd(from);
            SentenceVotes sentence = SentenceVotes.of(tokens, from, to);
            words += sentence.words();
            votes += sentence.best();
            sentence.winner()
                    .ifPresent(tag -> tallies.computeIfAbsent(tag, Tally::new).add(sentence));
        }
        if (words < FEWEST_WORDS) {
            return List.of();
        }
        if (votes < words * LOWEST_COVERAGE) {
            Optional<LanguageShare> guess = StatisticalDetector.detect(tokens);
            if (guess.isPresent() && !tallies.containsKey(guess.get().language())) {
                return List.of(guess.get());
            }
        }
        return shares(tallies);
    }

    /**
     * The language of a run of tokens.
     *
     * @param tokens the document's tokens
     * @param from the first token
     * @param to the token after the last
     * @return a BCP 47 tag, empty when its small words don't decide
     */
    public static Optional<String> of(Tokens tokens, int from, int to) {
        return SentenceVotes.of(tokens, from, to).winner();
    }

    private static List<LanguageShare> shares(Map<String, Tally> tallies) {
        List<Tally> sorted = new ArrayList<>(tallies.values());
        sorted.sort(Comparator.comparingInt(Tally::characters).reversed());
        List<LanguageShare> shares = new ArrayList<>();
        for (Tally tally : sorted) {
            if (shares.isEmpty() || tally.standsAlone()) {
                shares.add(tally.share());
            }
        }
        return shares;
    }
}
