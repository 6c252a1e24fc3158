package io.stellwerk.lexicon;

import java.util.Optional;

/**
 * One row's form as it stands in a language pack.
 *
 * @param concept what it means
 * @param form the form, stars and all
 * @param language the BCP 47 tag of the pack
 * @param example a text with the form in it and the expected span in brackets, empty when the row has none
 * @param place file and line of the row
 */
public record Entry(Concept concept, String form, String language, Optional<String> example, String place) {}
