package io.stellwerk.language;

import io.stellwerk.text.Span;

/**
 * How much of a document is written in a language.
 *
 * @param language a BCP 47 tag
 * @param characters the length of the sentences in it, names of labelled lines left out
 * @param labels how many labelled lines have a name in it
 * @param first its first sentence, or label, in the cleaned text
 * @param certainty 0 to 1, how clear its words are
 */
public record LanguageShare(String language, int characters, int labels, Span first, double certainty) {}
