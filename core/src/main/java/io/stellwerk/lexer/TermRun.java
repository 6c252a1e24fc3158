package io.stellwerk.lexer;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;

/** Neighbours in an array of terms, as a list: the readers' loops over it cost no more than those over the array. */
final class TermRun extends AbstractList<Term> implements RandomAccess {

    private final Term[] terms;
    private final int from;
    private final int to;

    TermRun(Term[] terms, int from, int to) {
        this.terms = terms;
        this.from = from;
        this.to = to;
    }

    @Override
    public Term get(int index) {
        return terms[from + Objects.checkIndex(index, to - from)];
    }

    @Override
    public int size() {
        return to - from;
    }

    @Override
    public Iterator<Term> iterator() {
        return new Iterator<>() {
            private int next = from;

            @Override
            public boolean hasNext() {
                return next < to;
            }

            @Override
            public Term next() {
                if (next >= to) {
                    throw new NoSuchElementException();
                }
                return terms[next++];
            }
        };
    }
}
