package io.stellwerk.lexer;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The terms of a document, found by their first token and by their kind. */
final class TermIndex {

    private static final Term[] NO_TERMS = {};
    private static final int[] NO_PLACES = {};

    private final TermArrays terms;
    private final int[] firstOfToken;
    private final long[] kindsOfToken;
    private final Term[][] ofKind;
    private final int[][] placesOfKind;

    TermIndex(TermArrays terms, int tokens, int kindCount) {
        this.terms = terms;
        this.firstOfToken = new int[tokens + 1];
        this.kindsOfToken = new long[tokens];
        this.ofKind = new Term[kindCount][];
        this.placesOfKind = new int[kindCount][];
        byToken();
        byKind();
    }

    private void byToken() {
        int place = 0;
        for (int t = 0; t < kindsOfToken.length; t++) {
            firstOfToken[t] = place;
            for (; place < terms.size() && terms.get(place).from() == t; place++) {
                kindsOfToken[t] |= bit(terms.get(place).concept().kind());
            }
        }
        firstOfToken[kindsOfToken.length] = place;
    }

    /** Sorts by counting, so that the terms of a kind stay in reading order. */
    private void byKind() {
        int[] counts = new int[ofKind.length];
        for (int place = 0; place < terms.size(); place++) {
            counts[terms.kind(place)]++;
        }
        for (int kind = 0; kind < counts.length; kind++) {
            ofKind[kind] = counts[kind] == 0 ? NO_TERMS : new Term[counts[kind]];
            placesOfKind[kind] = counts[kind] == 0 ? NO_PLACES : new int[counts[kind]];
        }
        int[] next = new int[counts.length];
        for (int place = 0; place < terms.size(); place++) {
            int kind = terms.kind(place);
            ofKind[kind][next[kind]] = terms.get(place);
            placesOfKind[kind][next[kind]++] = place;
        }
    }

    List<Term> all() {
        return terms.run(0, terms.size());
    }

    /** Those that start within a run of tokens. */
    List<Term> within(int from, int to) {
        return terms.run(firstOfToken[from], firstOfToken[Math.max(from, to)]);
    }

    /** Those of the kind with a number; none for a negative one. */
    List<Term> ofKind(int kind) {
        return kind < 0 ? List.of() : new TermRun(ofKind[kind], 0, ofKind[kind].length);
    }

    /** Those of any of the kinds with some numbers, in reading order; none for a negative one. */
    List<Term> ofKinds(int... wanted) {
        int count = 0;
        for (int kind : wanted) {
            count += kind < 0 ? 0 : placesOfKind[kind].length;
        }
        int[] places = new int[count];
        int next = 0;
        for (int kind : wanted) {
            if (kind >= 0) {
                System.arraycopy(placesOfKind[kind], 0, places, next, placesOfKind[kind].length);
                next += placesOfKind[kind].length;
            }
        }
        Arrays.sort(places);
        Term[] chosen = new Term[places.length];
        Arrays.setAll(chosen, i -> terms.get(places[i]));
        return new TermRun(chosen, 0, chosen.length);
    }

    @Nullable
    Term longest(int token, String kind) {
        if ((kindsOfToken[token] & bit(kind)) == 0) {
            return null;
        }
        for (int i = firstOfToken[token]; i < firstOfToken[token + 1]; i++) {
            Term term = terms.get(i);
            if (term.concept().is(kind)) {
                return term;
            }
        }
        return null;
    }

    /** One of 64 bits for a kind: where it is not set, no term of the kind starts. */
    private static long bit(String kind) {
        return 1L << (kind.hashCode() & 63);
    }
}
