package io.stellwerk.fitting;

import java.util.List;

/**
 * One mention with what was seen around it and the role that it has.
 *
 * @param features names of the features present
 * @param role the role according to gold
 */
public record Event(List<String> features, String role) {}
