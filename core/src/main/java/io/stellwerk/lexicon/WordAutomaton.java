package io.stellwerk.lexicon;

/**
 * Finds the classes of a folded word in one walk over its letters: the word itself, every known beginning ({@code befrist*}) and,
 * in a second walk from its end, every known ending ({@code *stelle}).
 *
 * <p>A node is four numbers side by side, so that a step touches one place in memory: a bit for each letter that leads on, the first
 * of the nodes that these letters lead to, and the two classes.
 */
final class WordAutomaton {

    static final int NONE = -1;

    private static final int CELLS = 4;
    private static final int FIRST_CHILD = 1;
    private static final int EXACT = 2;
    private static final int OPEN = 3;

    private final int[] cells;

    WordAutomaton(WordTree tree) {
        cells = new int[tree.size() * CELLS];
        lay(tree, 0, 0, 1);
    }

    /** Lays out a node's children side by side, each child's own right behind them, and returns the first free place. */
    private int lay(WordTree tree, int node, int place, int free) {
        int letters = 0;
        int next = free;
        for (int letter = 0; letter < WordTree.LETTERS; letter++) {
            if (tree.child(node, letter) != 0) {
                letters |= 1 << letter;
                next++;
            }
        }
        cells[place * CELLS] = letters;
        cells[place * CELLS + FIRST_CHILD] = free;
        cells[place * CELLS + EXACT] = tree.exactClass(node);
        cells[place * CELLS + OPEN] = tree.openClass(node);
        int child = free;
        for (int letter = 0; letter < WordTree.LETTERS; letter++) {
            if (tree.child(node, letter) != 0) {
                next = lay(tree, tree.child(node, letter), child++, next);
            }
        }
        return next;
    }

    /** The node after a letter, 0 (the root, to which nothing leads) when there is none. */
    int step(int node, char letter) {
        int index = letter - 'a';
        int letters = cells[node];
        if (index < 0 || index >= WordTree.LETTERS || (letters >>> index & 1) == 0) {
            return 0;
        }
        return (cells[node + FIRST_CHILD] + Integer.bitCount(letters & ((1 << index) - 1))) * CELLS;
    }

    int exactClass(int node) {
        return cells[node + EXACT];
    }

    int openClass(int node) {
        return cells[node + OPEN];
    }
}
