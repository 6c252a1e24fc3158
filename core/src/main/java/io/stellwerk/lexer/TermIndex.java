package io.stellwerk.lexer;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The terms of a document, found by their first token and by their kind. */
final class TermIndex {

    private final Term[] terms;
    private final int[] kinds;
    private final int size;
    private final int[] firstOfToken;
    private final long[] kindsOfToken;
    private final Term[] byKind;
    private final int[] placesByKind;
    private final int[] firstOfKind;

    TermIndex(TermArrays found, int tokens, int kindCount) {
        this.terms = found.terms;
        this.kinds = found.kinds;
        this.size = found.size;
        this.firstOfToken = new int[tokens + 1];
        this.kindsOfToken = new long[tokens];
        this.byKind = new Term[size];
        this.placesByKind = new int[size];
        this.firstOfKind = new int[kindCount + 1];
        byToken();
        byKind();
    }

    private void byToken() {
        int term = 0;
        for (int t = 0; t < kindsOfToken.length; t++) {
            firstOfToken[t] = term;
            for (; term < size && terms[term].from() == t; term++) {
                kindsOfToken[t] |= bit(terms[term].concept().kind());
            }
        }
        firstOfToken[kindsOfToken.length] = term;
    }

    /** Sorts by counting, so that the terms of a kind stay in reading order. */
    private void byKind() {
        for (int i = 0; i < size; i++) {
            firstOfKind[kinds[i] + 1]++;
        }
        for (int kind = 1; kind < firstOfKind.length; kind++) {
            firstOfKind[kind] += firstOfKind[kind - 1];
        }
        int[] next = firstOfKind.clone();
        for (int i = 0; i < size; i++) {
            int place = next[kinds[i]]++;
            byKind[place] = terms[i];
            placesByKind[place] = i;
        }
    }

    List<Term> all() {
        return new TermRun(terms, 0, size);
    }

    /** Those that start within a run of tokens. */
    List<Term> within(int from, int to) {
        return new TermRun(terms, firstOfToken[from], firstOfToken[Math.max(from, to)]);
    }

    /** Those of the kind with a number; none for a negative one. */
    List<Term> ofKind(int kind) {
        return kind < 0 ? List.of() : new TermRun(byKind, firstOfKind[kind], firstOfKind[kind + 1]);
    }

    /** Those of any of the kinds with some numbers, in reading order; none for a negative one. */
    List<Term> ofKinds(int... wanted) {
        int count = 0;
        for (int kind : wanted) {
            count += kind < 0 ? 0 : firstOfKind[kind + 1] - firstOfKind[kind];
        }
        int[] places = new int[count];
        int next = 0;
        for (int kind : wanted) {
            for (int i = kind < 0 ? 0 : firstOfKind[kind]; kind >= 0 && i < firstOfKind[kind + 1]; i++) {
                places[next++] = placesByKind[i];
            }
        }
        Arrays.sort(places);
        Term[] chosen = new Term[count];
        Arrays.setAll(chosen, i -> terms[places[i]]);
        return new TermRun(chosen, 0, count);
    }

    @Nullable
    Term longest(int token, String kind) {
        if ((kindsOfToken[token] & bit(kind)) == 0) {
            return null;
        }
        for (int i = firstOfToken[token]; i < firstOfToken[token + 1]; i++) {
            if (terms[i].concept().is(kind)) {
                return terms[i];
            }
        }
        return null;
    }

    /** One of 64 bits for a kind: where it is not set, no term of the kind starts. */
    private static long bit(String kind) {
        return 1L << (kind.hashCode() & 63);
    }
}
