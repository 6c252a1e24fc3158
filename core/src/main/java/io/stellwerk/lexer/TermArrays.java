package io.stellwerk.lexer;

import java.util.Arrays;

/** The growing arrays that terms are collected in, each with the number of its kind. */
final class TermArrays {

    int size;
    Term[] terms;
    int[] kinds;

    TermArrays(int capacity) {
        terms = new Term[capacity];
        kinds = new int[capacity];
    }

    void add(Term term, int kind) {
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        terms[size] = term;
        kinds[size++] = kind;
    }
}
