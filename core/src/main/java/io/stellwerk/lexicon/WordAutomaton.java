package io.stellwerk.lexicon;

import java.util.Arrays;

/**
 * Finds the classes of a folded word in one walk over its letters: the word itself, every known beginning ({@code befrist*}) and,
 * in a second walk from its end, every known ending ({@code *stelle}).
 */
final class WordAutomaton {

    private static final int LETTERS = 26;
    static final int NONE = -1;

    private int[] next = new int[LETTERS * 1024];
    private int[] exact = new int[1024];
    private int[] open = new int[1024];
    private int nodes = 1;

    WordAutomaton() {
        exact[0] = NONE;
        open[0] = NONE;
    }

    /** The node after a letter, 0 (the root, to which nothing leads) when there is none. */
    int step(int node, char letter) {
        int index = letter - 'a';
        return index < 0 || index >= LETTERS ? 0 : next[node * LETTERS + index];
    }

    int exactClass(int node) {
        return exact[node];
    }

    int openClass(int node) {
        return open[node];
    }

    /** Adds a word, read backwards for endings, and returns its class, the proposed one unless it has one already. */
    int add(String letters, boolean isOpen, int proposed) {
        int node = 0;
        for (int i = 0; i < letters.length(); i++) {
            int index = letters.charAt(i) - 'a';
            if (index < 0 || index >= LETTERS) {
                throw new IllegalArgumentException("not a folded word: " + letters);
            }
            int slot = node * LETTERS + index;
            if (next[slot] == 0) {
                int fresh = newNode();
                next[slot] = fresh;
            }
            node = next[slot];
        }
        int[] classes = isOpen ? open : exact;
        if (classes[node] == NONE) {
            classes[node] = proposed;
        }
        return classes[node];
    }

    private int newNode() {
        if (nodes == exact.length) {
            exact = Arrays.copyOf(exact, nodes * 2);
            open = Arrays.copyOf(open, nodes * 2);
            next = Arrays.copyOf(next, next.length * 2);
        }
        exact[nodes] = NONE;
        open[nodes] = NONE;
        return nodes++;
    }
}
