package io.stellwerk.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The states of forms of several words in flat tables.
 *
 * <p>A state is four numbers side by side, so that a step touches one place in memory: a bit for each of 64 groups of classes that
 * lead on from it (most words lead on from no state, and need no look-up), its first edge and its first meaning; those of the next
 * state follow on.
 */
final class PhraseTrie {

    private static final int NONE = -1;
    private static final int CELLS = 4;
    private static final int FIRST_EDGE = 2;
    private static final int FIRST_MEANING = 3;

    private final Map<String, Integer> kinds;
    private final int[] kindHashes;
    private final int[] cells;
    /** The edges of all states one after another, those of one state by their class: the class and the state it leads to. */
    private final int[] edges;
    /** The states after the first word of a form, by its class: most look-ups are these. */
    private final int[] first;
    /** The meanings of all states one after another: what they mean, the kind of that, the languages in which they do. */
    private final Concept[] concepts;

    private final int[] kindOf;
    private final long[] languages;

    PhraseTrie(PhraseTree tree) {
        TreeMap<Long, Integer> sorted = new TreeMap<>(tree.edges());
        kinds = tree.kinds();
        kindHashes = kinds.keySet().stream().mapToInt(String::hashCode).toArray();
        cells = new int[(tree.meanings().size() + 1) * CELLS];
        edges = new int[sorted.size() * 2];
        first = new int[sorted.keySet().stream().mapToInt(Long::intValue).max().orElse(0) + 1];
        Arrays.fill(first, NONE);
        sorted.forEach(this::count);
        for (int state = 0; state < tree.meanings().size(); state++) {
            int cell = state * CELLS;
            cells[cell + CELLS + FIRST_EDGE] += cells[cell + FIRST_EDGE];
            cells[cell + CELLS + FIRST_MEANING] =
                    cells[cell + FIRST_MEANING] + tree.meanings().get(state).size();
        }
        int edge = 0;
        for (Map.Entry<Long, Integer> one : sorted.entrySet()) {
            edges[edge++] = one.getKey().intValue();
            edges[edge++] = one.getValue();
        }
        List<Meaning> meanings = tree.meanings().stream().flatMap(List::stream).toList();
        concepts = meanings.stream().map(Meaning::concept).toArray(Concept[]::new);
        kindOf = meanings.stream().mapToInt(Meaning::kind).toArray();
        languages = meanings.stream().mapToLong(Meaning::languages).toArray();
    }

    /** Counts an edge for the state after its own, whose first edge comes behind it. */
    private void count(long key, int target) {
        int cell = (int) (key >>> 32) * CELLS;
        int wordClass = (int) key;
        cells[cell + half(wordClass)] |= group(wordClass);
        cells[cell + CELLS + FIRST_EDGE]++;
        if (cell == 0) {
            first[wordClass] = target;
        }
    }

    int step(int state, int wordClass) {
        if (state == 0) {
            return wordClass < first.length ? first[wordClass] : NONE;
        }
        int cell = state * CELLS;
        if ((cells[cell + half(wordClass)] & group(wordClass)) == 0) {
            return NONE;
        }
        int low = cells[cell + FIRST_EDGE];
        int high = cells[cell + CELLS + FIRST_EDGE];
        while (low < high) {
            int middle = (low + high) >>> 1;
            int found = edges[2 * middle];
            if (found == wordClass) {
                return edges[2 * middle + 1];
            }
            low = found < wordClass ? middle + 1 : low;
            high = found < wordClass ? high : middle;
        }
        return NONE;
    }

    boolean isOpen(int state) {
        return (cells[state * CELLS] | cells[state * CELLS + 1]) != 0;
    }

    boolean means(int state) {
        return firstMeaning(state) < endOfMeanings(state);
    }

    int firstMeaning(int state) {
        return cells[state * CELLS + FIRST_MEANING];
    }

    int endOfMeanings(int state) {
        return cells[(state + 1) * CELLS + FIRST_MEANING];
    }

    Concept concept(int meaning) {
        return concepts[meaning];
    }

    int kindOf(int meaning) {
        return kindOf[meaning];
    }

    long languages(int meaning) {
        return languages[meaning];
    }

    /** The number of a kind, -1 for an unknown one. */
    int kind(String name) {
        return kinds.getOrDefault(name, NONE);
    }

    /** The hash of a kind's name by its number. */
    int[] kindHashes() {
        return kindHashes;
    }

    static long key(int state, int wordClass) {
        return ((long) state << 32) | wordClass;
    }

    private static int group(int wordClass) {
        return 1 << (wordClass % Integer.SIZE);
    }

    /** Which of the two numbers holds the bit of a class's group. */
    private static int half(int wordClass) {
        return wordClass / Integer.SIZE % 2;
    }
}
