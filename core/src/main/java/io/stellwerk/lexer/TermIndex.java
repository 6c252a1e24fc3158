package io.stellwerk.lexer;

import io.stellwerk.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The terms of a document, found by their first token and by their kind. */
final class TermIndex {

    private static final Term[] NO_TERMS = {};
    private static final int NONE = -1;

    private final TermArrays terms;
    private final Lexicon lexicon;
    private final int[] firstOfToken;
    private final long[] kindsOfToken;
    private final Term[][] ofKind;

    TermIndex(TermArrays terms, int tokens, Lexicon lexicon) {
        this.terms = terms;
        this.lexicon = lexicon;
        this.firstOfToken = new int[tokens + 1];
        this.kindsOfToken = new long[tokens];
        this.ofKind = new Term[lexicon.kinds()][];
        byToken();
        byKind();
    }

    private void byToken() {
        int place = 0;
        for (int t = 0; t < kindsOfToken.length; t++) {
            firstOfToken[t] = place;
            for (; place < terms.size() && terms.get(place).from() == t; place++) {
                kindsOfToken[t] |= bit(lexicon.kindHash(terms.kind(place)));
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
        }
        int[] next = new int[counts.length];
        for (int place = 0; place < terms.size(); place++) {
            int kind = terms.kind(place);
            ofKind[kind][next[kind]++] = terms.get(place);
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
        List<Term> chosen = new ArrayList<>();
        for (int place = 0; place < terms.size(); place++) {
            for (int kind : wanted) {
                if (terms.kind(place) == kind) {
                    chosen.add(terms.get(place));
                }
            }
        }
        return Collections.unmodifiableList(chosen);
    }

    @Nullable
    Term longest(int token, String kind) {
        int place = next(token, kind, firstOfToken[token]);
        return place == NONE ? null : terms.get(place);
    }

    @Nullable
    Term longest(int token, String kind, String value) {
        int place = next(token, kind, firstOfToken[token]);
        while (place != NONE && !terms.get(place).concept().value().equals(value)) {
            place = next(token, kind, place + 1);
        }
        return place == NONE ? null : terms.get(place);
    }

    /** The next place of a term of a kind that starts with a token. */
    private int next(int token, String kind, int from) {
        int hash = kind.hashCode();
        if ((kindsOfToken[token] & bit(hash)) == 0) {
            return NONE;
        }
        for (int place = from; place < firstOfToken[token + 1]; place++) {
            boolean alike = lexicon.kindHash(terms.kind(place)) == hash;
            if (alike && terms.get(place).concept().is(kind)) {
                return place;
            }
        }
        return NONE;
    }

    /** One of 64 bits for a kind's hash: where it is not set, no term of the kind starts. */
    private static long bit(int hash) {
        return 1L << (hash & 63);
    }
}
