package io.stellwerk.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The states of forms of several words in flat tables. */
final class PhraseTrie {

    private static final int NONE = -1;

    private final Map<String, Integer> kinds;
    private final long[] keys;
    private final int[] targets;
    /** The states after the first word of a form, by its class: most look-ups are these. */
    private final int[] first;
    /** By state, a bit for each of 64 groups of classes that lead on from it: most words lead on from no state, and need no look-up. */
    private final long[] leads;

    /** The meanings of all states one after another, and where those of a state begin. */
    private final Meaning[] meanings;

    private final int[] firstMeaning;

    PhraseTrie(PhraseTree tree) {
        Map<Long, Integer> edges = tree.edges();
        kinds = tree.kinds();
        keys = new long[Integer.highestOneBit(Math.max(8, edges.size())) * 4];
        targets = new int[keys.length];
        first = new int[edges.keySet().stream().mapToInt(Long::intValue).max().orElse(0) + 1];
        Arrays.fill(first, NONE);
        leads = new long[tree.meanings().size()];
        edges.forEach(this::put);
        meanings = tree.meanings().stream().flatMap(List::stream).toArray(Meaning[]::new);
        firstMeaning = new int[tree.meanings().size() + 1];
        for (int state = 0; state < tree.meanings().size(); state++) {
            firstMeaning[state + 1] =
                    firstMeaning[state] + tree.meanings().get(state).size();
        }
    }

    private void put(long key, int target) {
        int state = (int) (key >>> 32);
        leads[state] |= group((int) key);
        if (state == 0) {
            first[(int) key] = target;
            return;
        }
        int slot = slot(key);
        while (targets[slot] != 0) {
            slot = (slot + 1) & (targets.length - 1);
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    int step(int state, int wordClass) {
        if (state == 0) {
            return wordClass < first.length ? first[wordClass] : NONE;
        }
        if ((leads[state] & group(wordClass)) == 0) {
            return NONE;
        }
        long key = key(state, wordClass);
        for (int slot = slot(key); targets[slot] != 0; slot = (slot + 1) & (targets.length - 1)) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return NONE;
    }

    boolean isOpen(int state) {
        return leads[state] != 0;
    }

    boolean means(int state) {
        return firstMeaning[state] < firstMeaning[state + 1];
    }

    List<Meaning> meanings(int state) {
        return Arrays.asList(meanings).subList(firstMeaning[state], firstMeaning[state + 1]);
    }

    int firstMeaning(int state) {
        return firstMeaning[state];
    }

    Meaning meaning(int number) {
        return meanings[number];
    }

    /** The number of a kind, -1 for an unknown one. */
    int kind(String name) {
        return kinds.getOrDefault(name, NONE);
    }

    int kindCount() {
        return kinds.size();
    }

    static long key(int state, int wordClass) {
        return ((long) state << 32) | wordClass;
    }

    private static long group(int wordClass) {
        return 1L << (wordClass & 63);
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (keys.length - 1);
    }
}
