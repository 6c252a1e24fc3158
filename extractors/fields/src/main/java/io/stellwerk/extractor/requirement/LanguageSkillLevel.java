package io.stellwerk.extractor.requirement;

import io.stellwerk.text.Span;

/**
 * A level of language skill where it is printed.
 *
 * @param name {@code A1} to {@code C2}, {@code BASIC}, {@code GOOD}, {@code FLUENT} or {@code NATIVE}
 * @param span its place in the cleaned text
 * @param rule the rule that read it
 */
record LanguageSkillLevel(String name, Span span, String rule) {}
