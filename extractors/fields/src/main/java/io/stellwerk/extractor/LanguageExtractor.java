package io.stellwerk.extractor;

import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.Scene;
import io.stellwerk.language.LanguageIdentifier;
import io.stellwerk.language.LanguageShare;
import io.stellwerk.posting.Basis;
import io.stellwerk.posting.Fields;
import java.util.List;

/**
 * {@code /language} and {@code /languages}: French labels over an English body give {@code en} first, {@code fr}
 * second.
 *
 * <p>The language is nowhere printed, so its basis is {@link Basis#INFERRED}; the evidence is the first sentence in it.
 */
public final class LanguageExtractor implements FieldExtractor {

    private static final String RULE = "language/words";

    /** Makes the extractor. */
    public LanguageExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        List<LanguageShare> shares = LanguageIdentifier.identify(scene.tokens());
        for (LanguageShare share : shares) {
            Reading reading = Reading.inferred(share.first(), RULE, share.certainty());
            if (!draft.has(Fields.LANGUAGE)) {
                draft.set(Fields.LANGUAGE, share.language(), reading);
            }
            draft.set(Fields.LANGUAGES.at(draft.open("/languages")), share.language(), reading);
        }
    }
}
