package io.stellwerk.place;

import java.util.List;

/**
 * Folded names to numbers: one open-addressing table over the characters of all names, and a filter of the beginnings
 * of names.
 *
 * <p>Several numbers may share a name; they come in the order of insertion. Immutable, made by
 * {@link NameIndexBuilder}.
 */
final class NameIndex {
    static final int NONE = -1;

    private final String keys;
    private final int[] starts;
    private final int[] values;
    private final int[] next;
    private final int[] slots;
    private final long[] beginnings;

    NameIndex(String keys, int[] starts, int[] values, int[] next, int[] slots, long[] beginnings) {
        this.keys = keys;
        this.starts = starts;
        this.values = values;
        this.next = next;
        this.slots = slots;
        this.beginnings = beginnings;
    }

    /** The first entry of a folded name, {@link #NONE} if there is none. */
    int entry(CharSequence folded) {
        int hash = 0;
        for (int i = 0; i < folded.length(); i++) {
            hash = 31 * hash + folded.charAt(i);
        }
        for (int slot = slot(hash); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            int entry = slots[slot] - 1;
            if (isKey(entry, folded)) {
                return entry;
            }
        }
        return NONE;
    }

    /** The next entry of the same name, {@link #NONE} after the last. */
    int next(int entry) {
        return next[entry];
    }

    /** What an entry stands for. */
    int value(int entry) {
        return values[entry];
    }

    /** The folded name of an entry. */
    String key(int entry) {
        return keys.substring(starts[entry], starts[entry + 1]);
    }

    /** The longest name that starts at a word; empty words within it are passed over. */
    Hit longest(List<String> words, int from) {
        Hit best = Hit.NOTHING;
        int hash = 0;
        for (int i = from; i < words.size(); i++) {
            String word = words.get(i);
            if (word.isEmpty() && i > from) {
                continue;
            }
            hash = extend(hash, word, i > from);
            if (word.isEmpty() || !mayBegin(hash)) {
                return best;
            }
            int entry = entry(words, from, i + 1, hash);
            if (entry != NONE) {
                best = new Hit(entry, i + 1 - from);
            }
        }
        return best;
    }

    private static int extend(int hash, String word, boolean space) {
        if (!space) {
            return word.hashCode();
        }
        int extended = 31 * hash + ' ';
        for (int i = 0; i < word.length(); i++) {
            extended = 31 * extended + word.charAt(i);
        }
        return extended;
    }

    private boolean mayBegin(int hash) {
        int bit = spread(hash) & (beginnings.length * Long.SIZE - 1);
        return ((beginnings[bit / Long.SIZE] >>> (bit % Long.SIZE)) & 1) != 0;
    }

    private int entry(List<String> words, int from, int to, int hash) {
        for (int slot = slot(hash); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            int entry = slots[slot] - 1;
            if (isKey(entry, words, from, to)) {
                return entry;
            }
        }
        return NONE;
    }

    private int slot(int hash) {
        return spread(hash) & (slots.length - 1);
    }

    private boolean isKey(int entry, CharSequence folded) {
        int start = starts[entry];
        if (starts[entry + 1] - start != folded.length()) {
            return false;
        }
        for (int i = 0; i < folded.length(); i++) {
            if (keys.charAt(start + i) != folded.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isKey(int entry, List<String> words, int from, int to) {
        int at = starts[entry];
        int end = starts[entry + 1];
        for (int i = from; i < to; i++) {
            String word = words.get(i);
            if (word.isEmpty()) {
                continue;
            }
            if (i > from && (at >= end || keys.charAt(at++) != ' ')) {
                return false;
            }
            if (at + word.length() > end || !keys.startsWith(word, at)) {
                return false;
            }
            at += word.length();
        }
        return at == end;
    }

    static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    /** An entry and the number of words it took; {@link #NOTHING} has no words. */
    record Hit(int entry, int words) {
        static final Hit NOTHING = new Hit(NONE, 0);
    }
}
