package io.stellwerk.table;

import java.util.HashSet;
import java.util.Set;

/** Lists of words by language, for what is known of words before the lexicon is asked. */
public final class Words {

    private Words() {}

    /**
     * Reads the words of all languages from a table with the columns {@code language} and {@code words}, parted by spaces.
     *
     * @param loader where the table is found; those of several jars add up
     * @param resource the table's name, such as {@code META-INF/stellwerk/open-words.tsv}
     * @return the words of all rows
     * @throws DataException when a row is faulty
     */
    public static Set<String> read(ClassLoader loader, String resource) {
        return read(loader, resource, "words");
    }

    /**
     * Reads the words of one column.
     *
     * @param loader where the table is found; those of several jars add up
     * @param resource the table's name
     * @param column the column; its cells may be empty
     * @return the words of all rows
     * @throws DataException when a row is faulty
     */
    public static Set<String> read(ClassLoader loader, String resource, String column) {
        Set<String> words = new HashSet<>();
        for (Table table : Table.readAll(loader, resource)) {
            for (Row row : table.rows()) {
                row.find(column).ifPresent(cell -> words.addAll(Set.of(cell.split(" "))));
            }
        }
        return Set.copyOf(words);
    }
}
