package io.stellwerk.recognizer;

import io.stellwerk.document.Document;
import io.stellwerk.lexer.Lexer;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Lexicon;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quantities in any text, not only in ads: {@code Quantities.find("until 31.8.2024")} has one date.
 *
 * <p>Spans lead into the text as it was given. Immutable and thread-safe.
 */
public final class Quantities {

    private static final List<Recognizer> STANDARD = List.of(
            new DateRecognizer(),
            new ClockTimeRecognizer(),
            new RelativeTimeRecognizer(),
            new TimespanRecognizer(),
            new MoneyRecognizer(),
            new PercentageRecognizer(),
            new HoursRecognizer(),
            new LanguageLevelRecognizer(),
            new PayGradeRecognizer(),
            new EmailRecognizer(),
            new UrlRecognizer(),
            new PhoneRecognizer(),
            new DegreeRecognizer(),
            new ReferenceRecognizer());

    private Quantities() {}

    /**
     * The recognizers of all kinds, those first that win where two read the same tokens.
     *
     * @return an immutable list
     */
    public static List<Recognizer> recognizers() {
        return STANDARD;
    }

    /**
     * Finds the quantities of a text.
     *
     * @param text any text, also an empty one
     * @return the mentions in reading order, their spans in {@code text}
     */
    public static List<Mention> find(String text) {
        Tokens tokens = Lexer.read(Document.of(text), Lexicon.standard());
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : Mentions.find(tokens, STANDARD).all()) {
            Span source = tokens.document().text().toSource(mention.span());
            mentions.add(new Mention(
                    mention.quantity(),
                    mention.from(),
                    mention.to(),
                    source,
                    mention.rule(),
                    mention.languages(),
                    mention.latent()));
        }
        return mentions;
    }
}
