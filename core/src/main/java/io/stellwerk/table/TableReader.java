package io.stellwerk.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one table; the state of a read that is under way. */
final class TableReader {
    /** Stands for "no quoting": a control character that no data file holds. */
    private static final char NO_QUOTE = '\u0001';

    private final String name;
    private final String location;
    private final Map<String, String> meta = new LinkedHashMap<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    TableReader(String name, String location) {
        this.name = name;
        this.location = location;
    }

    Table read(Reader reader) throws IOException {
        // Not closed here: closing would close the caller's reader.
        CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator('\t')
                .quoteCharacter(NO_QUOTE)
                .commentStrategy(CommentStrategy.READ)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(Resources.withoutMark(reader));
        try {
            records.forEach(this::accept);
        } catch (CsvParseException e) {
            throw new DataException(location, 0, "cannot be parsed", e);
        }
        if (columns.isEmpty()) {
            throw new DataException(location, 0, null, "no line with the names of the columns");
        }
        return new Table(name, meta, List.copyOf(columns.keySet()), rows);
    }

    private void accept(CsvRecord line) {
        int number = (int) line.getStartingLineNumber();
        if (line.isComment()) {
            note(line.getField(0));
        } else if (columns.isEmpty()) {
            nameColumns(line, number);
        } else if (!isBlank(line)) {
            rows.add(row(line, number));
        }
    }

    /** Keeps {@code key: value}; a key is one word, so that prose with a colon stays a comment. */
    private void note(String comment) {
        int colon = comment.indexOf(": ");
        if (!columns.isEmpty() || colon < 0) {
            return;
        }
        String key = comment.substring(0, colon).strip();
        if (!key.isEmpty() && key.indexOf(' ') < 0) {
            meta.put(key, comment.substring(colon + 1).strip());
        }
    }

    private void nameColumns(CsvRecord line, int number) {
        if (isBlank(line)) {
            return;
        }
        for (String field : line.getFields()) {
            String column = field.strip();
            if (column.isEmpty() || columns.putIfAbsent(column, columns.size()) != null) {
                throw new DataException(location, number, column, "blank or doubled name of a column");
            }
        }
    }

    private Row row(CsvRecord line, int number) {
        if (line.getFieldCount() != columns.size()) {
            throw new DataException(
                    location, number, null, line.getFieldCount() + " cells where " + columns.size() + " are expected");
        }
        String[] cells = new String[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = line.getField(i).strip();
        }
        return new Row(location, number, columns, cells);
    }

    private static boolean isBlank(CsvRecord line) {
        return line.getFieldCount() == 1 && line.getField(0).isBlank();
    }
}
