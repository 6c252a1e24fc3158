package io.stellwerk.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A file of tab-separated rows with named columns and a header of notes about the whole file.
 *
 * <pre>
 * # system: TV-X
 * # hours: 40
 * grade    amount     valid_from
 * E13      4056.62    2026-01-01
 * </pre>
 *
 * <p>Lines that start with {@code #} are comments; those of the form {@code # key: value} before the first other line are the
 * file's {@link #meta()}. The first line that is neither comment nor blank names the columns. Cells are taken as they stand:
 * no quoting, no escapes; white space around a cell is dropped. The encoding is UTF-8, a byte order mark is skipped. A table
 * is immutable.
 */
public final class Table {
    private final String name;
    private final Map<String, String> meta;
    private final List<String> columns;
    private final List<Row> rows;

    Table(String name, Map<String, String> meta, List<String> columns, List<Row> rows) {
        this.name = name;
        this.meta = Collections.unmodifiableMap(meta);
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads every resource of a name over the class path: one table a jar or directory that has it.
     *
     * @param loader where to look
     * @param resource name of the resource, such as {@code META-INF/stellwerk/pay-scales/tv-x.tsv}
     * @return the tables in the order of their addresses; empty if there is no such resource
     * @throws DataException if a file cannot be read or a row of it is faulty
     */
    public static List<Table> readAll(ClassLoader loader, String resource) {
        List<Table> tables = new ArrayList<>();
        for (URL url : Resources.find(loader, resource)) {
            try (InputStream in = url.openStream()) {
                tables.add(read(resource, url.toString(), Resources.utf8(in)));
            } catch (IOException e) {
                throw new DataException(url.toString(), 0, "cannot be read", e);
            }
        }
        return List.copyOf(tables);
    }

    /**
     * Reads a table in UTF-8 from a stream, which the caller closes.
     *
     * @param name name of the file, for messages
     * @param in the bytes
     * @return the table
     * @throws DataException if the stream cannot be read, is not UTF-8, or a row is faulty
     */
    public static Table read(String name, InputStream in) {
        return read(name, Resources.utf8(in));
    }

    /**
     * Reads a table from a reader, which the caller closes.
     *
     * @param name name of the file, for messages
     * @param reader the characters
     * @return the table
     * @throws DataException if the reader fails or a row is faulty
     */
    public static Table read(String name, Reader reader) {
        return read(name, name, reader);
    }

    private static Table read(String name, String location, Reader reader) {
        try {
            return new TableReader(name, location).read(reader);
        } catch (IOException | UncheckedIOException e) {
            throw new DataException(location, 0, "cannot be read", e);
        }
    }

    /**
     * The name of the table: the resource or the name that the caller gave.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The notes of the header, {@code # key: value}, in the order of the file.
     *
     * @return an unmodifiable map; empty if the file has none
     */
    public Map<String, String> meta() {
        return meta;
    }

    /**
     * The names of the columns in the order of the file.
     *
     * @return an unmodifiable list, never empty
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * The data rows in the order of the file.
     *
     * @return an unmodifiable list; empty if there is none below the columns
     */
    public List<Row> rows() {
        return rows;
    }
}
