package io.stellwerk.documents.structured;

/**
 * One value of a structured posting, as the page states it.
 *
 * @param property its property with those above it: {@code baseSalary.value.minValue}
 * @param value the value as text, never blank; of {@code description} it may be HTML
 * @param place where it stands: {@code json-ld[0].@graph[2].baseSalary.value.minValue}
 */
public record StructuredValue(String property, String value, String place) {}
