package io.stellwerk.extractor;

import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import java.util.Arrays;

/** The languages that an ad is written in: a short word of another one, as {@code OB} or {@code MBO}, may mean something else. */
final class OwnLanguages {

    private static final int SHARE = 3;
    private static final int SHARE_OF = 4;

    private final long own;
    private final long common;

    OwnLanguages(Scene scene) {
        long main = of(scene);
        this.own = main == 0 ? -1 : main;
        this.common = own | scene.tokens().lexicon().languagesWith("linguaFranca", "yes");
    }

    /** The languages whose function words are about as many as those of the most frequent one. */
    static long of(Scene scene) {
        int[] counts = new int[Long.SIZE];
        for (Term term : scene.terms("function")) {
            for (long bits = term.languages(); bits != 0; bits &= bits - 1) {
                counts[Long.numberOfTrailingZeros(bits)]++;
            }
        }
        int most = Math.max(1, Arrays.stream(counts).max().orElse(0));
        long main = 0;
        for (int i = 0; i < counts.length; i++) {
            main |= counts[i] * SHARE_OF >= most * SHARE ? 1L << i : 0;
        }
        return main;
    }

    /** The ad's languages and the one that is used everywhere; all where the ad's are unknown. */
    long common() {
        return common;
    }

    /** Whether a term belongs neither to the ad's languages nor to the one that is used everywhere. */
    boolean isForeign(Term term) {
        return (term.languages() & common) == 0;
    }

    /** Whether a term belongs to none of the ad's languages. */
    boolean isBorrowed(Term term) {
        return (term.languages() & own) == 0;
    }
}
