package io.stellwerk.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers folded names for a {@link NameIndex}. Not thread-safe. */
final class NameIndexBuilder {
    private final List<String> keys = new ArrayList<>();
    private int[] values = new int[1024];

    /** Adds a name; empty names are left out. Names of one form rank in the order of their coming. */
    void add(String folded, int value) {
        if (folded.isEmpty()) {
            return;
        }
        if (keys.size() == values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        values[keys.size()] = value;
        keys.add(folded);
    }

    NameIndex build() {
        int size = keys.size();
        int[] next = new int[size];
        int[] last = new int[size];
        Arrays.fill(next, NameIndex.NONE);
        int[] slots = new int[Integer.highestOneBit(Math.max(8, size)) * 4];
        long[] beginnings = new long[Math.max(8, slots.length * 4 / Long.SIZE)];
        for (int i = 0; i < size; i++) {
            int first = insert(slots, i);
            if (first == i) {
                note(beginnings, keys.get(i));
            } else {
                next[last[first]] = i;
            }
            last[first] = i;
        }
        return join(next, slots, beginnings);
    }

    private NameIndex join(int[] next, int[] slots, long[] beginnings) {
        StringBuilder all = new StringBuilder(keys.size() * 12);
        int[] starts = new int[keys.size() + 1];
        for (int i = 0; i < keys.size(); i++) {
            all.append(keys.get(i));
            starts[i + 1] = all.length();
        }
        return new NameIndex(all.toString(), starts, Arrays.copyOf(values, keys.size()), next, slots, beginnings);
    }

    /** The first entry of the name, which is the given one if the name is new. */
    private int insert(int[] slots, int entry) {
        String key = keys.get(entry);
        int slot = NameIndex.spread(key.hashCode()) & (slots.length - 1);
        while (slots[slot] != 0 && !keys.get(slots[slot] - 1).equals(key)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        if (slots[slot] == 0) {
            slots[slot] = entry + 1;
        }
        return slots[slot] - 1;
    }

    private static void note(long[] beginnings, String key) {
        int hash = 0;
        for (int i = 0; i <= key.length(); i++) {
            if (i == key.length() || key.charAt(i) == ' ') {
                int bit = NameIndex.spread(hash) & (beginnings.length * Long.SIZE - 1);
                beginnings[bit / Long.SIZE] |= 1L << (bit % Long.SIZE);
            }
            if (i < key.length()) {
                hash = 31 * hash + key.charAt(i);
            }
        }
    }
}
