package io.stellwerk.place;

import io.stellwerk.table.DataException;
import io.stellwerk.table.Index;
import io.stellwerk.table.Row;
import io.stellwerk.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the gazetteers and the data about names around them; the state of a load that is under way. */
final class GazetteerReader {
    private static final String INDEX = "META-INF/stellwerk/gazetteers";
    private static final String FOLDER = "META-INF/stellwerk/places/";

    private final ClassLoader loader;
    private final Map<String, String> shared = new HashMap<>();
    private final Map<String, List<Exonym>> exonyms = new LinkedHashMap<>();
    private final List<Form> forms = new ArrayList<>();
    private final NameIndexBuilder postalCodes = new NameIndexBuilder();
    private final List<PlaceRow> places = new ArrayList<>();

    /** A place as its row has it. */
    record PlaceRow(String name, String country, String region, int population) {}

    /** One name of a place. */
    record Form(String key, String name, PlaceRow place) {
        Form under(String otherKey) {
            return new Form(otherKey, name, place);
        }
    }

    /** A name of a place that is still to be met: the most populous so called in its country. */
    private static final class Exonym {
        private final Row row;
        private @Nullable PlaceRow place;

        Exonym(Row row) {
            this.row = row;
        }

        void meet(PlaceRow other) {
            PlaceRow known = place;
            boolean larger = known == null || other.population() > known.population();
            if (larger && other.country().equals(row.get("country"))) {
                place = other;
            }
        }

        String form() {
            return row.required("form");
        }

        PlaceRow place() {
            PlaceRow met = place;
            if (met == null) {
                throw row.error("name", "no gazetteer has this place: \"" + row.get("name") + "\"");
            }
            return met;
        }
    }

    GazetteerReader(ClassLoader loader) {
        this.loader = loader;
    }

    Gazetteer read() {
        readExonyms();
        readPlaces();
        exonyms.values().forEach(list -> list.forEach(exonym -> addForm(exonym.form(), exonym.place())));
        addShortForms();
        // Stable: among the names of one place the official one stays first.
        forms.sort(Comparator.comparingInt((Form form) -> -form.place().population())
                .thenComparing(form -> form.place().country()));
        NameIndexBuilder names = new NameIndexBuilder();
        for (int i = 0; i < forms.size(); i++) {
            names.add(forms.get(i).key(), i);
        }
        return new Gazetteer(names.build(), postalCodes.build(), forms, places, ambiguousNames());
    }

    private void readPlaces() {
        for (String resource : Index.lines(loader, INDEX)) {
            List<Table> tables = Table.readAll(loader, resource);
            if (tables.isEmpty()) {
                throw new DataException(INDEX, 0, null, "no such gazetteer: \"" + resource + "\"");
            }
            tables.forEach(table -> table.rows().forEach(this::addPlace));
        }
    }

    private void addPlace(Row row) {
        String name = row.required("name");
        String country = share(row.required("country"));
        PlaceRow place = new PlaceRow(name, country, share(row.get("region")), row.integer("population"));
        addForm(name, place);
        exonyms.getOrDefault(name, List.of()).forEach(exonym -> exonym.meet(place));
        row.find("postal_codes").ifPresent(codes -> addPostalCodes(country, codes, places.size()));
        places.add(place);
    }

    private void addPostalCodes(String country, String codes, int place) {
        for (String code : codes.split(" ", -1)) {
            int dash = code.indexOf('-');
            int first = dash < 0 ? -1 : number(code, 0, dash);
            int last = dash < 0 ? -1 : number(code, dash + 1, code.length());
            if (first < 0 || last < 0) {
                postalCodes.add(postalKey(country, code), place);
                continue;
            }
            for (int i = first; i <= last; i++) {
                postalCodes.add(postalKey(country, padded(i, dash)), place);
            }
        }
    }

    /** The key of a postal code in its index. */
    static String postalKey(String country, String code) {
        return country.concat(code);
    }

    /** The number of some digits, -1 where there are other characters or too many: then a dash is part of a code. */
    private static int number(String code, int from, int to) {
        int number = to > from && to - from < 9 ? 0 : -1;
        for (int i = from; i < to && number >= 0; i++) {
            char c = code.charAt(i);
            number = c >= '0' && c <= '9' ? 10 * number + (c - '0') : -1;
        }
        return number;
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private void readExonyms() {
        for (Table table : Table.readAll(loader, FOLDER + "exonyms.tsv")) {
            for (Row row : table.rows()) {
                exonyms.computeIfAbsent(row.required("name"), name -> new ArrayList<>())
                        .add(new Exonym(row));
            }
        }
    }

    private void addForm(String name, PlaceRow place) {
        forms.add(new Form(PlaceNames.fold(name), name, place));
    }

    private void addShortForms() {
        Qualifiers qualifiers = Qualifiers.load(loader);
        for (Form form : List.copyOf(forms)) {
            PlaceRow place = form.place();
            String plain = PlaceNames.foldPlainly(form.name(), form.key());
            if (!plain.equals(form.key())) {
                forms.add(new Form(plain, form.name(), place));
            }
            qualifiers.shortForms(form, forms::add);
        }
    }

    private Set<String> ambiguousNames() {
        Set<String> ambiguous = new HashSet<>();
        for (Table table : Table.readAll(loader, FOLDER + "ambiguous.tsv")) {
            table.rows().forEach(row -> ambiguous.add(PlaceNames.fold(row.required("name"))));
        }
        return ambiguous;
    }

    private String share(String value) {
        return shared.computeIfAbsent(value, key -> key);
    }
}
