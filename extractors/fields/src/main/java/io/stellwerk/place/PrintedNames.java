package io.stellwerk.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The printed forms of countries or subdivisions; short forms in capitals hold only as printed: {@code US}, not "us".
 */
final class PrintedNames<T> {
    /** Longest form in capitals that could be mistaken for a word. */
    private static final int ABBREVIATION = 5;

    private final List<T> values = new ArrayList<>();
    private final List<Boolean> abbreviations = new ArrayList<>();
    private final NameIndex index;

    private PrintedNames(NameIndexBuilder builder, List<Named<T>> named) {
        for (Named<T> one : named) {
            builder.add(PlaceNames.fold(one.form()), values.size());
            values.add(one.value());
            abbreviations.add(isAbbreviation(one.form()));
        }
        index = builder.build();
    }

    /** A form and what it names. */
    record Named<T>(String form, T value) {}

    static <T> PrintedNames<T> of(List<Named<T>> named) {
        return new PrintedNames<>(new NameIndexBuilder(), named);
    }

    Optional<T> find(CharSequence printed) {
        int entry = index.entry(PlaceNames.fold(printed));
        boolean capitals = printed.toString().equals(printed.toString().toUpperCase(Locale.ROOT));
        for (; entry != NameIndex.NONE; entry = index.next(entry)) {
            if (capitals || !abbreviations.get(index.value(entry))) {
                return Optional.of(values.get(index.value(entry)));
            }
        }
        return Optional.empty();
    }

    Optional<Match<T>> longest(List<String> words, int from) {
        NameIndex.Hit hit = index.longest(words, from);
        if (hit.entry() == NameIndex.NONE) {
            return Optional.empty();
        }
        List<T> found = new ArrayList<>(1);
        for (int entry = hit.entry(); entry != NameIndex.NONE; entry = index.next(entry)) {
            T value = values.get(index.value(entry));
            if (!abbreviations.get(index.value(entry)) && !found.contains(value)) {
                found.add(value);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Match<>(found, from, hit.words()));
    }

    private static boolean isAbbreviation(String form) {
        return form.length() <= ABBREVIATION + 1
                && PlaceNames.fold(form).replace(" ", "").length() <= ABBREVIATION
                && form.equals(form.toUpperCase(Locale.ROOT));
    }
}
