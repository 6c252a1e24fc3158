package io.stellwerk.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The states of forms of several words: grown word by word, then frozen into flat tables. */
final class PhraseTrie {

    private static final int NONE = -1;

    private final Map<Long, Integer> edges = new HashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final List<List<Meaning>> meanings = new ArrayList<>(List.of(List.of()));
    /** The states that a further word may lead on from. */
    private final BitSet open = new BitSet();

    private long[] keys = new long[0];
    private int[] targets = new int[0];
    /** The states after the first word of a form, by its class: most look-ups are these. */
    private int[] first = new int[0];

    int grow(int state, int wordClass) {
        open.set(state);
        return edges.computeIfAbsent(key(state, wordClass), fresh -> {
            meanings.add(List.of());
            return meanings.size() - 1;
        });
    }

    void mean(int state, Concept concept, long bit) {
        int kind = kinds.computeIfAbsent(concept.kind(), fresh -> kinds.size());
        List<Meaning> grown = new ArrayList<>(meanings.get(state));
        int known = 0;
        while (known < grown.size() && !grown.get(known).concept().equals(concept)) {
            known++;
        }
        if (known < grown.size()) {
            grown.set(known, new Meaning(concept, kind, grown.get(known).languages() | bit));
        } else {
            grown.add(new Meaning(concept, kind, bit));
        }
        meanings.set(state, Collections.unmodifiableList(grown));
    }

    void freeze() {
        int capacity = Integer.highestOneBit(Math.max(8, edges.size())) * 4;
        keys = new long[capacity];
        targets = new int[capacity];
        edges.forEach((key, target) -> {
            int slot = slot(key, capacity);
            while (targets[slot] != 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            keys[slot] = key;
            targets[slot] = target;
        });
        first = new int[edges.keySet().stream().mapToInt(Long::intValue).max().orElse(0) + 1];
        Arrays.fill(first, NONE);
        edges.forEach((key, target) -> {
            if (key >>> 32 == 0) {
                first[key.intValue()] = target;
            }
        });
    }

    int step(int state, int wordClass) {
        if (state == 0) {
            return wordClass < first.length ? first[wordClass] : NONE;
        }
        long key = key(state, wordClass);
        int slot = slot(key, targets.length);
        while (targets[slot] != 0) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = (slot + 1) & (targets.length - 1);
        }
        return NONE;
    }

    boolean isOpen(int state) {
        return open.get(state);
    }

    List<Meaning> meanings(int state) {
        return meanings.get(state);
    }

    int kind(String name) {
        return kinds.getOrDefault(name, NONE);
    }

    int kindCount() {
        return kinds.size();
    }

    private static long key(int state, int wordClass) {
        return ((long) state << 32) | wordClass;
    }

    private static int slot(long key, int capacity) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (capacity - 1);
    }
}
