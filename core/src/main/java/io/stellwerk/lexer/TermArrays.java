package io.stellwerk.lexer;

import java.util.Arrays;
import java.util.List;

/**
 * The terms in reading order, each with the number of its kind. Many terms are kept in several arrays: one large array counts as old
 * for the garbage collector from the start, and holds the terms of a text that nobody needs any more.
 */
final class TermArrays {

    private static final int BITS = 16;
    private static final int CHUNK = 1 << BITS;
    private static final List<Term> EMPTY = new TermRun(new Term[0], 0, 0);

    private int size;
    private Term[][] chunks;
    private int[] kinds;

    TermArrays(int capacity) {
        chunks = new Term[][] {new Term[Math.min(capacity, CHUNK)]};
        kinds = new int[capacity];
    }

    void add(Term term, int kind) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        kinds[size] = kind;
        int last = chunks.length - 1;
        int place = size++ - last * CHUNK;
        if (place == CHUNK) {
            chunks = Arrays.copyOf(chunks, chunks.length + 1);
            chunks[++last] = new Term[CHUNK];
            place = 0;
        } else if (place == chunks[last].length) {
            chunks[last] = Arrays.copyOf(chunks[last], Math.min(place * 2, CHUNK));
        }
        chunks[last][place] = term;
    }

    int size() {
        return size;
    }

    Term get(int place) {
        return chunks[place >> BITS][place & CHUNK - 1];
    }

    void set(int place, Term term) {
        chunks[place >> BITS][place & CHUNK - 1] = term;
    }

    int kind(int place) {
        return kinds[place];
    }

    /** The terms at the places from one to before another, copied only where they lie in several arrays. */
    List<Term> run(int from, int to) {
        if (from >= to) {
            return EMPTY;
        }
        boolean together = from >> BITS == to - 1 >> BITS;
        Term[] lying = together ? chunks[from >> BITS] : copy(from, to);
        int first = together ? from & CHUNK - 1 : 0;
        return new TermRun(lying, first, first + to - from);
    }

    private Term[] copy(int from, int to) {
        Term[] copy = new Term[to - from];
        Arrays.setAll(copy, i -> get(from + i));
        return copy;
    }
}
