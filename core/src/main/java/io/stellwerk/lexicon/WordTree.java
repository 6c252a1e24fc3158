package io.stellwerk.lexicon;

import java.util.Arrays;

/** The words that a {@link WordAutomaton} is made of, as a tree that grows letter by letter. */
final class WordTree {

    static final int LETTERS = 26;
    private static final int NONE = WordAutomaton.NONE;

    private int[] next = new int[LETTERS * 1024];
    private int[] exact = new int[1024];
    private int[] open = new int[1024];
    private int nodes;

    WordTree() {
        newNode();
    }

    int size() {
        return nodes;
    }

    /** The node after a letter from 0 to 25, 0 when there is none. */
    int child(int node, int letter) {
        return next[node * LETTERS + letter];
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
