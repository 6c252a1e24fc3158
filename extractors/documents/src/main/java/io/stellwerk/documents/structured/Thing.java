package io.stellwerk.documents.structured;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node of structured data: properties whose values are texts or things again. */
final class Thing {
    private static final int DEEPEST = 12;
    private static final int MOST_VALUES = 500;

    private final String place;
    private final Map<String, List<Object>> properties = new LinkedHashMap<>();

    Thing(String place) {
        this.place = place;
    }

    String place() {
        return place;
    }

    void add(String property, String value) {
        if (!value.isBlank()) {
            properties.computeIfAbsent(property, key -> new ArrayList<>()).add(value.strip());
        }
    }

    void add(String property, Thing value) {
        properties.computeIfAbsent(property, key -> new ArrayList<>()).add(value);
    }

    List<Thing> things(String property) {
        List<Thing> things = new ArrayList<>();
        for (Object value : properties.getOrDefault(property, List.of())) {
            if (value instanceof Thing thing) {
                things.add(thing);
            }
        }
        return things;
    }

    /** The values of a path such as {@code baseSalary.value.minValue}, in the order of the page. */
    List<StructuredValue> values(String path) {
        return values().stream().filter(value -> value.property().equals(path)).toList();
    }

    Optional<StructuredValue> first(String path) {
        return values(path).stream().findFirst();
    }

    List<StructuredValue> values() {
        List<StructuredValue> values = new ArrayList<>();
        collect("", 0, values);
        return List.copyOf(values);
    }

    private void collect(String prefix, int depth, List<StructuredValue> values) {
        for (Map.Entry<String, List<Object>> property : properties.entrySet()) {
            String path = prefix + property.getKey();
            for (int i = 0; i < property.getValue().size() && values.size() < MOST_VALUES; i++) {
                if (property.getValue().get(i) instanceof Thing thing) {
                    if (depth < DEEPEST) {
                        thing.collect(path + ".", depth + 1, values);
                    }
                } else {
                    String index = property.getValue().size() > 1 ? "[" + i + "]" : "";
                    String value = property.getValue().get(i).toString();
                    values.add(new StructuredValue(path, value, place + "." + property.getKey() + index));
                }
            }
        }
    }
}
