package io.stellwerk.place;

/**
 * A place under one of its names.
 *
 * @param name the spelling of the name that was looked for, such as {@code Vienna}
 * @param localName the name in the gazetteer, such as {@code Wien}; often the same
 * @param country ISO 3166-1 alpha-2, such as {@code AT}
 * @param region ISO 3166-2 code of the subdivision, such as {@code AT-9}; empty where the gazetteer has none
 * @param population inhabitants, from 0; a rough figure, good to rank places of one name
 * @param ambiguous whether the name is also a common word, a given name or a surname ({@code Essen}, {@code Nice},
 *     {@code Reading}): it needs context, such as a postal code or a label
 */
public record Place(String name, String localName, String country, String region, int population, boolean ambiguous) {}
