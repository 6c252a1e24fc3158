package io.stellwerk.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One data row of a {@link Table}; cells are read by the name of their column.
 *
 * <p>Cells are without white space around them. A row is immutable.
 */
public final class Row {
    private final String location;
    private final int line;
    private final Map<String, Integer> columns;
    private final String[] cells;

    Row(String location, int line, Map<String, Integer> columns, String[] cells) {
        this.location = location;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    /**
     * The cell of a column.
     *
     * @param column name of the column
     * @return the cell; empty where the row leaves it blank
     * @throws DataException if the table has no such column
     */
    public String get(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw error(column, "no such column, the file has " + columns.keySet());
        }
        return cells[index];
    }

    /**
     * The cell of a column that may be missing.
     *
     * @param column name of the column
     * @return the cell; empty where it is blank or the table has no such column
     */
    public Optional<String> find(String column) {
        Integer index = columns.get(column);
        return index == null || cells[index].isEmpty() ? Optional.empty() : Optional.of(cells[index]);
    }

    /**
     * The cell of a column that must not be blank.
     *
     * @param column name of the column
     * @return the cell, never empty
     * @throws DataException if the cell is blank or the table has no such column
     */
    public String required(String column) {
        String cell = get(column);
        if (cell.isEmpty()) {
            throw error(column, "must not be blank");
        }
        return cell;
    }

    /**
     * A date in ISO 8601, such as {@code 2026-04-01}.
     *
     * @param column name of the column
     * @return the date
     * @throws DataException if the cell is blank, no such date, or the table has no such column
     */
    public LocalDate date(String column) {
        String cell = required(column);
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException e) {
            throw error(column, "not a date: \"" + cell + "\"", e);
        }
    }

    /**
     * A decimal number with a point, such as {@code 4056.62}; its scale is kept.
     *
     * @param column name of the column
     * @return the number
     * @throws DataException if the cell is blank, no number, or the table has no such column
     */
    public BigDecimal decimal(String column) {
        String cell = required(column);
        try {
            return new BigDecimal(cell);
        } catch (NumberFormatException e) {
            throw error(column, "not a number: \"" + cell + "\"", e);
        }
    }

    /**
     * A whole number within the range of {@code int}.
     *
     * @param column name of the column
     * @return the number
     * @throws DataException if the cell is blank, no such number, or the table has no such column
     */
    public int integer(String column) {
        String cell = required(column);
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            throw error(column, "not a whole number: \"" + cell + "\"", e);
        }
    }

    /**
     * The line of this row.
     *
     * @return the line in the file, from 1
     */
    public int line() {
        return line;
    }

    /**
     * An error at a cell of this row, for the caller to throw.
     *
     * @param column name of the column
     * @param reason what is wrong, with the offending value
     * @return the exception, which names file, line, column and reason
     */
    public DataException error(String column, String reason) {
        return new DataException(location, line, column, reason);
    }

    private DataException error(String column, String reason, Exception cause) {
        DataException error = error(column, reason);
        error.initCause(cause);
        return error;
    }

    /**
     * The place of the row and its cells, for a person to read.
     *
     * @return {@code file:line: cell | cell | …}
     */
    @Override
    public String toString() {
        return location + ":" + line + ": " + String.join(" | ", cells);
    }
}
