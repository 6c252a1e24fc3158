package io.stellwerk.text;

/**
 * A cleaned text together with the source it came from; the source is the truth and is never rewritten.
 *
 * @param source the text as the caller gave it
 * @param text the cleaned text, which all reading works on
 * @param alignment leads offsets of {@code text} back to {@code source}
 */
public record AlignedText(String source, String text, Alignment alignment) {

    /**
     * Cleans a text; see {@link TextCleaner} for what changes.
     *
     * @param source any text, also an empty one
     * @return the cleaned text with its way back
     */
    public static AlignedText of(String source) {
        return TextCleaner.clean(source);
    }

    /**
     * Leads a span of the cleaned text back to the source.
     *
     * @param clean a span of {@link #text()}
     * @return the span of {@link #source()}
     */
    public Span toSource(Span clean) {
        return alignment.toSource(clean);
    }
}
