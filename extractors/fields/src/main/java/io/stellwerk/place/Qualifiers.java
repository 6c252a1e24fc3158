package io.stellwerk.place;

import io.stellwerk.place.GazetteerReader.Form;
import io.stellwerk.table.Row;
import io.stellwerk.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How names are shortened in print: {@code Freiburg im Breisgau} to {@code Freiburg}, {@code Freiburg i. Br.} and
 * {@code Freiburg/Breisgau}, {@code Saint-Malo} to {@code St Malo}.
 */
final class Qualifiers {
    private static final String RESOURCE = "META-INF/stellwerk/places/qualifiers.tsv";

    /** Below, the bare name of {@code Weil am Rhein} is more likely a word or another place. */
    private static final int BARE_NAME_POPULATION = 10_000;

    private final List<Rule> connectors = new ArrayList<>();
    private final List<Rule> words = new ArrayList<>();

    private record Rule(String form, String abbreviation, Set<String> countries) {}

    private Qualifiers() {}

    static Qualifiers load(ClassLoader loader) {
        Qualifiers qualifiers = new Qualifiers();
        for (Table table : Table.readAll(loader, RESOURCE)) {
            table.rows().forEach(qualifiers::add);
        }
        return qualifiers;
    }

    private void add(Row row) {
        Rule rule = new Rule(
                " " + row.required("form") + " ",
                row.required("short"),
                Set.of(row.required("countries").split(" ", -1)));
        switch (row.required("kind")) {
            case "connector" -> connectors.add(rule);
            case "word" -> words.add(rule);
            default -> throw row.error("kind", "neither connector nor word: \"" + row.get("kind") + "\"");
        }
    }

    /** Hands every short form of a name to the sink. */
    void shortForms(Form form, Consumer<Form> sink) {
        if (form.name().equals(form.place().name())) {
            parts(form, sink);
        }
        if (form.key().indexOf(' ') < 0) {
            return;
        }
        for (Rule rule : connectors) {
            if (rule.countries.contains(form.place().country())) {
                qualified(form, rule, sink);
            }
        }
        for (Rule rule : words) {
            if (rule.countries.contains(form.place().country())) {
                abbreviated(form, rule, sink);
            }
        }
    }

    /** {@code Biel/Bienne} has two names, {@code Halle (Saale)} a bare one. */
    private static void parts(Form form, Consumer<Form> sink) {
        String name = form.name();
        int slash = name.indexOf('/');
        if (slash > 0) {
            sink.accept(named(name.substring(0, slash).strip(), form));
            sink.accept(named(name.substring(slash + 1).strip(), form));
        }
        int bracket = name.indexOf(" (");
        if (bracket > 0) {
            sink.accept(named(name.substring(0, bracket), form));
        }
    }

    private static Form named(String name, Form form) {
        return new Form(PlaceNames.fold(name), name, form.place());
    }

    private static void qualified(Form form, Rule rule, Consumer<Form> sink) {
        int at = form.key().indexOf(rule.form);
        if (at < 1) {
            return;
        }
        String bare = form.key().substring(0, at);
        String rest = form.key().substring(at + rule.form.length());
        for (int length : new int[] {1, 2, rest.length()}) {
            if (length <= rest.length()) {
                String beginning = rest.substring(0, length);
                sink.accept(form.under(bare + " " + rule.abbreviation + " " + beginning));
                sink.accept(form.under(bare + " " + beginning));
            }
        }
        if (form.place().population() >= BARE_NAME_POPULATION) {
            sink.accept(new Form(bare, spelledBare(form.name(), bare), form.place()));
        }
    }

    /** The beginning of a name that folds to the given words. */
    private static String spelledBare(String name, String bare) {
        int end = 0;
        while (end < name.length() && !PlaceNames.fold(name.substring(0, end)).equals(bare)) {
            end++;
        }
        return name.substring(0, end);
    }

    private static void abbreviated(Form form, Rule rule, Consumer<Form> sink) {
        String padded = " " + form.key() + " ";
        if (padded.contains(rule.form)) {
            sink.accept(form.under(
                    padded.replace(rule.form, " " + rule.abbreviation + " ").strip()));
        }
    }
}
