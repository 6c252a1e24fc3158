package io.stellwerk.lexicon;

import io.stellwerk.table.Index;
import io.stellwerk.table.Row;
import io.stellwerk.table.Table;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads language packs from the class path.
 *
 * <p>{@code META-INF/stellwerk/languages} names the packs and {@code META-INF/stellwerk/topics} their files, over all jars; a pack's
 * files are {@code META-INF/stellwerk/lexicon/<tag>/<topic>.tsv} with the columns {@code concept form example} and
 * {@code language.tsv} with its settings ({@code key value}). A cell of forms may hold several, parted by {@code |}; an example
 * holds {@code {form}} where each of them stands. A form {@code -} says that the language lacks the concept, and the example why.
 * {@code META-INF/stellwerk/name-lists} names files of {@code META-INF/stellwerk/names} with proper names, which are the same in
 * every language.
 */
public final class LexiconReader {

    private static final String ROOT = "META-INF/stellwerk/";
    private static final String LACKING = "-";

    private LexiconReader() {}

    /**
     * Builds the lexicon of all packs.
     *
     * @param loader where the packs are found
     * @return the lexicon
     * @throws io.stellwerk.table.DataException when a row is faulty, with its file and line
     */
    public static Lexicon read(ClassLoader loader) {
        return read(loader, List.of());
    }

    /**
     * Builds the lexicon of all packs with rows of the caller's own on top; the packs' rows all stay.
     *
     * @param loader where the packs are found
     * @param own further entries, as {@link #rows} reads them
     * @return the lexicon
     * @throws io.stellwerk.table.DataException when a row of a pack is faulty, with its file and line
     */
    public static Lexicon read(ClassLoader loader, List<Entry> own) {
        Lexicon.Builder builder = new Lexicon.Builder();
        for (String language : Index.lines(loader, ROOT + "languages")) {
            builder.language(language, settings(loader, language));
            for (String topic : Index.lines(loader, ROOT + "topics")) {
                for (Table table : tables(loader, language, topic)) {
                    table.rows().forEach(row -> add(builder, row, language));
                }
            }
        }
        for (String list : Index.lines(loader, ROOT + "name-lists")) {
            Table.readAll(loader, ROOT + "names/" + list + ".tsv").forEach(names -> addNames(loader, builder, names));
        }
        own.forEach(entry -> builder.add(entry.form(), entry.concept(), entry.language()));
        return builder.build();
    }

    /**
     * Reads rows of the caller's own: {@code concept form example}, parted by tabs, as in a pack.
     *
     * @param language the BCP 47 tag of their language
     * @param name the file's name, for messages
     * @param rows the rows, the names of the columns first; the caller closes it
     * @return the entries in the order of the rows
     * @throws io.stellwerk.table.DataException when a row is faulty, with its file, line and reason
     */
    public static List<Entry> rows(String language, String name, Reader rows) {
        Lexicon.Builder trial = new Lexicon.Builder();
        List<Entry> entries = new ArrayList<>();
        for (Row row : Table.read(name, rows).rows()) {
            add(trial, row, language);
            addEntries(entries, row, language, name);
        }
        return List.copyOf(entries);
    }

    /**
     * All entries of all packs, for tests that execute their examples.
     *
     * @param loader where the packs are found
     * @return the entries in the order of their files
     * @throws io.stellwerk.table.DataException when a row is faulty, with its file and line
     */
    public static List<Entry> entries(ClassLoader loader) {
        List<Entry> entries = new ArrayList<>();
        for (String language : Index.lines(loader, ROOT + "languages")) {
            for (String topic : Index.lines(loader, ROOT + "topics")) {
                for (Table table : tables(loader, language, topic)) {
                    for (Row row : table.rows()) {
                        addEntries(entries, row, language, table.name());
                    }
                }
            }
        }
        return entries;
    }

    private static List<Table> tables(ClassLoader loader, String language, String topic) {
        return Table.readAll(loader, ROOT + "lexicon/" + language + "/" + topic + ".tsv");
    }

    private static Map<String, String> settings(ClassLoader loader, String language) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (Table table : tables(loader, language, "language")) {
            table.rows().forEach(row -> settings.put(row.get("key"), row.get("value")));
        }
        return settings;
    }

    private static Concept concept(Row row) {
        try {
            return Concept.parse(row.required("concept"));
        } catch (IllegalArgumentException faulty) {
            throw row.error("concept", String.valueOf(faulty.getMessage()));
        }
    }

    private static void add(Lexicon.Builder builder, Row row, String language) {
        Concept concept = concept(row);
        for (String form : forms(row)) {
            try {
                builder.add(form, concept, language);
            } catch (IllegalArgumentException faulty) {
                throw row.error("form", String.valueOf(faulty.getMessage()));
            }
        }
    }

    private static void addNames(ClassLoader loader, Lexicon.Builder builder, Table names) {
        for (String language : Index.lines(loader, ROOT + "languages")) {
            names.rows().forEach(row -> add(builder, row, language));
        }
    }

    private static void addEntries(List<Entry> entries, Row row, String language, String file) {
        Concept concept = concept(row);
        for (String form : forms(row)) {
            Optional<String> example = row.find("example").map(text -> text.replace("{form}", form.replace("*", "")));
            entries.add(new Entry(concept, form, language, example, file + ":" + row.line()));
        }
    }

    private static List<String> forms(Row row) {
        List<String> forms = new ArrayList<>();
        for (String form : row.get("form").split("\\|", -1)) {
            String trimmed = form.trim();
            if (trimmed.isEmpty()) {
                throw row.error("form", "an empty form");
            }
            if (!trimmed.equals(LACKING)) {
                forms.add(trimmed);
            }
        }
        return forms;
    }
}
