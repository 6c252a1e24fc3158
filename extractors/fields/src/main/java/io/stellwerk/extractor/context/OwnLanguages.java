package io.stellwerk.extractor.context;

import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexicon.Lexicon;
import io.stellwerk.place.Countries;
import io.stellwerk.place.Country;
import java.util.Optional;

/**
 * The languages that an ad is written in, by its function words: a short word of another one, as {@code OB} or {@code MBO}, may mean
 * something else.
 */
public final class OwnLanguages {

    private static final int SHARE = 3;
    private static final int SHARE_OF = 4;

    private final Lexicon lexicon;
    private final int most;
    private final long main;
    private final long common;

    private OwnLanguages(Scene scene) {
        this.lexicon = scene.tokens().lexicon();
        int[] counts = counts(scene);
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        long languages = 0;
        for (int i = 0; i < counts.length; i++) {
            languages |= counts[i] * SHARE_OF >= Math.max(1, counts[best]) * SHARE ? 1L << i : 0;
        }
        this.most = best;
        this.main = languages;
        this.common = own() | lexicon.languagesWith("linguaFranca", "yes");
    }

    /** Those of an ad. */
    public static OwnLanguages of(Scene scene) {
        return scene.derived(OwnLanguages.class, OwnLanguages::new);
    }

    private static int[] counts(Scene scene) {
        int[] counts = new int[Long.SIZE];
        for (Term term : scene.terms("function")) {
            for (long bits = term.languages(); bits != 0; bits &= bits - 1) {
                counts[Long.numberOfTrailingZeros(bits)]++;
            }
        }
        return counts;
    }

    /** The tag of the language that most function words are of; the lexicon's first where there are none. */
    public String first() {
        return lexicon.languages().get(most);
    }

    /** The country that speaks this language first; empty for a language of many. */
    public Optional<Country> home() {
        return lexicon.setting(first(), "country").flatMap(Countries.standard()::byCode);
    }

    /** As bits, the languages whose function words are about as many as those of the most frequent one; 0 where there are none. */
    public long main() {
        return main;
    }

    /** As bits, the ad's languages and the one that is used everywhere; all where the ad's are unknown. */
    public long common() {
        return common;
    }

    /** Whether a term belongs neither to the ad's languages nor to the one that is used everywhere. */
    public boolean isForeign(Term term) {
        return (term.languages() & common) == 0;
    }

    /** Whether a term belongs to none of the ad's languages. */
    public boolean isBorrowed(Term term) {
        return (term.languages() & own()) == 0;
    }

    private long own() {
        return main == 0 ? -1 : main;
    }
}
