package io.stellwerk.evaluation;

import java.util.List;

/**
 * A pointer of one ad where gold and posting differ.
 *
 * @param stem the ad's name
 * @param pointer the pointer
 * @param missing gold's values that the posting has not
 * @param wrong the posting's values that gold has not
 */
public record Miss(String stem, String pointer, List<String> missing, List<String> wrong) {}
