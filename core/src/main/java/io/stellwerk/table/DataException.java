package io.stellwerk.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A data file that cannot be used, with the place and the cause.
 *
 * <p>The message reads {@code file:line: column: reason}, for example
 * {@code scales/tv-x.tsv:12: amount: not a number: "4.o56"}; the column is left out where the whole line is at fault.
 */
public final class DataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Name or address. */
    private final String file;
    /** From 1; 0 for the file as a whole. */
    private final int line;
    /** Null for the whole line. */
    private final @Nullable String column;
    /** Without the place. */
    private final String reason;

    /**
     * An error in one cell.
     *
     * @param file name or address of the file
     * @param line line in the file, from 1; 0 for the file as a whole
     * @param column name of the column, or null for the whole line
     * @param reason what is wrong, in a few words, with the offending value
     */
    public DataException(String file, int line, @Nullable String column, String reason) {
        super(message(file, line, column, reason));
        this.file = file;
        this.line = line;
        this.column = column;
        this.reason = reason;
    }

    /**
     * An error while reading, with what caused it.
     *
     * @param file name or address of the file
     * @param line line in the file, from 1; 0 for the file as a whole
     * @param reason what is wrong, in a few words
     * @param cause the failure below
     */
    public DataException(String file, int line, String reason, Throwable cause) {
        super(message(file, line, null, reason), cause);
        this.file = file;
        this.line = line;
        this.column = null;
        this.reason = reason;
    }

    /**
     * The name or the address of the file.
     *
     * @return the file, never empty
     */
    public String file() {
        return file;
    }

    /**
     * The line in the file.
     *
     * @return the line, from 1; 0 where the file as a whole is at fault
     */
    public int line() {
        return line;
    }

    /**
     * The column at fault.
     *
     * @return the column's name; empty where the whole line is at fault
     */
    public Optional<String> column() {
        return Optional.ofNullable(column);
    }

    /**
     * What is wrong.
     *
     * @return the reason without the place
     */
    public String reason() {
        return reason;
    }

    private static String message(String file, int line, @Nullable String column, String reason) {
        String place = line > 0 ? file + ":" + line : file;
        return column == null ? place + ": " + reason : place + ": " + column + ": " + reason;
    }
}
