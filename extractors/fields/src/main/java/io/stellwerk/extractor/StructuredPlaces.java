package io.stellwerk.extractor;

import io.stellwerk.field.Draft;
import io.stellwerk.field.Structured;
import io.stellwerk.place.Countries;
import io.stellwerk.place.Country;
import io.stellwerk.posting.Field;
import io.stellwerk.posting.Fields;
import io.stellwerk.posting.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Joins the places of work: a place of the data goes with the text's place of the same city. */
final class StructuredPlaces {

    static final String LIST = "/locations";

    private StructuredPlaces() {}

    static void join(Draft draft, List<Structured<?>> given) {
        List<Structured<?>> place = normal(given);
        List<Integer> members = members(draft);
        List<Integer> fromText =
                members.stream().filter(i -> !isOf(draft, i, place)).toList();
        if (fromText.isEmpty()) {
            int member = draft.open(LIST);
            place.forEach(one -> StructuredExtractor.fill(draft, at(one, member)));
            return;
        }
        Optional<Structured<?>> city =
                place.stream().filter(one -> isCity(one.field())).findFirst();
        if (city.isEmpty()) {
            return;
        }
        for (int member : fromText) {
            Optional<String> printed = draft.get(Fields.LOCATION_CITY.at(member));
            if (printed.isPresent()
                    && StructuredMatch.sameWords(
                            printed.get(), StructuredExtractor.text(city.get().value()))) {
                place.forEach(one -> part(draft, at(one, member)));
                return;
            }
        }
        conflict(draft, city.get(), fromText.get(0));
    }

    /** Whether the member was taken from the same data: another place of its list. */
    private static boolean isOf(Draft draft, int member, List<Structured<?>> place) {
        String pointer = LIST + "/" + member + "/";
        return !place.isEmpty()
                && draft.leaves().entrySet().stream()
                        .filter(leaf -> leaf.getKey().startsWith(pointer))
                        .allMatch(leaf ->
                                leaf.getValue().readings().get(0).rule().equals(StructuredMatch.rule(place.get(0))));
    }

    private static List<Integer> members(Draft draft) {
        TreeSet<Integer> members = new TreeSet<>();
        for (String pointer : draft.leaves().keySet()) {
            if (pointer.startsWith(LIST + "/")) {
                members.add(Integer.valueOf(pointer.substring(LIST.length() + 1, pointer.lastIndexOf('/'))));
            }
        }
        return List.copyOf(members);
    }

    private static void part(Draft draft, Structured<?> one) {
        if (!draft.has(one.field())) {
            StructuredExtractor.fill(draft, one);
        } else if (StructuredMatch.agrees(draft, one)) {
            StructuredExtractor.support(draft, one);
        } else {
            StructuredExtractor.report(draft, one, true);
            StructuredExtractor.reject(draft, one);
        }
    }

    private static void conflict(Draft draft, Structured<?> city, int member) {
        Field<String> field = Fields.LOCATION_CITY.at(member);
        draft.get(field)
                .ifPresent(printed -> draft.issue(
                        "structured-conflict",
                        Severity.WARNING,
                        field,
                        "the page's " + city.label() + " says " + StructuredExtractor.text(city.value()) + ", the text "
                                + printed + "; the text was taken",
                        draft.reading(field).orElseThrow().span()));
    }

    /** Countries by their codes; one that is unknown is left out. */
    private static List<Structured<?>> normal(List<Structured<?>> place) {
        List<Structured<?>> normal = new ArrayList<>();
        for (Structured<?> one : place) {
            if (!one.field().pointer().endsWith("/country")) {
                normal.add(one);
                continue;
            }
            Countries countries = Countries.standard();
            countries
                    .byCode(one.printed().toUpperCase(Locale.ROOT))
                    .or(() -> countries.byName(one.printed()))
                    .map(Country::code)
                    .ifPresent(code ->
                            normal.add(new Structured<>(Fields.LOCATION_COUNTRY, code, one.label(), one.printed())));
        }
        return normal;
    }

    private static boolean isCity(Field<?> field) {
        return field.pointer().endsWith("/city");
    }

    private static <T> Structured<T> at(Structured<T> one, int member) {
        String part = one.field().pointer();
        String pointer = LIST + "/" + member + part.substring(part.lastIndexOf('/'));
        return new Structured<>(new Field<>(pointer, one.field().type()), one.value(), one.label(), one.printed());
    }
}
