package io.stellwerk.extractor;

import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;

/** The languages that an ad is written in: a short word of another one, as {@code OB} or {@code MBO}, may mean something else. */
final class OwnLanguages {

    private final long own;
    private final long common;

    OwnLanguages(Scene scene) {
        long main = TitleSurroundings.mainLanguages(scene);
        this.own = main == 0 ? -1 : main;
        this.common = own | scene.tokens().lexicon().languagesWith("linguaFranca", "yes");
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
