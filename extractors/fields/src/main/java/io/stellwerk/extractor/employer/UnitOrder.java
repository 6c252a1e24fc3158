package io.stellwerk.extractor.employer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The order of an organisation's parts, by what their head words say of their size. */
final class UnitOrder {

    private static final List<String> OUTERMOST_FIRST = List.of(
            "COLLEGE",
            "FACULTY",
            "SCHOOL",
            "HOSPITAL",
            "LIBRARY",
            "MUSEUM",
            "DEPARTMENT",
            "FIELD",
            "INSTITUTE",
            "RESEARCH",
            "LABELLED_UNIT",
            "CHAIR",
            "GROUP");

    private UnitOrder() {}

    /** A sorted copy; units of one size keep their order. */
    static <T> List<T> outermostFirst(Collection<T> units, Function<T, String> kind) {
        List<T> sorted = new ArrayList<>(units);
        sorted.sort(Comparator.comparingInt(unit -> OUTERMOST_FIRST.indexOf(kind.apply(unit))));
        return sorted;
    }
}
