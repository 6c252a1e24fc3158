package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.PayGrade;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads places in pay scales: {@code E 13 TV-L}, {@code Entgeltgruppe 9b TVöD}, {@code TV-L 14}, {@code W1/W2}, {@code scale 10.4},
 * {@code bis Entgeltgruppe 13}, {@code Grade 7/8}.
 *
 * <p>A bare grade ({@code E 13}, {@code Grade 7}) is latent unless a word about pay stands near it. Systems, leading words and
 * the words that speak against a grade are rows of the lexicon; the letters of grades are rows of
 * {@code META-INF/stellwerk/pay-grade-series.tsv}.
 */
public final class PayGradeRecognizer implements Recognizer {

    /** Makes a recognizer; it has no state. */
    public PayGradeRecognizer() {}

    @Override
    public void recognize(Tokens tokens, Consumer<Mention> found) {
        BitSet starts = Scan.starts(
                tokens,
                t -> PayGradeSeries.of(tokens, t) != null || isLead(tokens, t),
                "pay-system",
                "pay-agreement",
                "pay-trade",
                "pay-scale");
        Scan.each(starts, found, t -> read(tokens, t));
    }

    private static @Nullable Mention read(Tokens tokens, int t) {
        Mention mention = isGlued(tokens, t) ? null : PayGradeReader.read(tokens, t);
        boolean refuted =
                mention != null && mention.latent() && PayGradeContext.isRefuted(tokens, mention.from(), mention.to());
        return refuted ? null : mention;
    }

    /**
     * Reads a whole run of tokens as a grade of letters and digits that no scale of ours knows, such as {@code GS-7} behind its label.
     *
     * @param tokens the tokens of a document
     * @param from the run's first token
     * @param to the token after its last
     * @return the grade, empty when the run is none
     */
    public static Optional<PayGrade> ofCode(Tokens tokens, int from, int to) {
        PayGradeCode code = from < to ? PayGradeCode.ofCode(tokens, from) : null;
        return code == null || code.to() != to
                ? Optional.empty()
                : Optional.of(new PayGrade(null, code.grade(), null, null));
    }

    /** {@code scale 10}, but not the end of another word: {@code large-scale 10}. */
    private static boolean isLead(Tokens tokens, int t) {
        Term lead = tokens.term(t, "pay-lead");
        boolean hyphen = tokens.is(t - 1, '-') && !tokens.spaceBefore(t) && !tokens.spaceBefore(t - 1);
        return lead != null && !(hyphen && lead.concept().value().equals("weak"));
    }

    private static boolean isGlued(Tokens tokens, int t) {
        return !tokens.spaceBefore(t) && (tokens.isNumber(t - 1) || tokens.isWord(t - 1));
    }
}
