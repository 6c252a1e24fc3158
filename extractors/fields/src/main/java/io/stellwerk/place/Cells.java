package io.stellwerk.place;

import io.stellwerk.table.Row;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Cells that hold a list or a zone. */
final class Cells {
    private Cells() {}

    /** The parts of a cell between separators, stripped; none for a blank cell. */
    static List<String> list(Row row, String column, char separator) {
        String cell = row.get(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        String[] parts = cell.split("[" + separator + "]", -1);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts[i].strip();
        }
        return List.of(parts);
    }

    static Optional<ZoneId> zone(Row row, String column) {
        Optional<String> cell = row.find(column);
        try {
            return cell.map(ZoneId::of);
        } catch (DateTimeException e) {
            throw row.error(column, "no such time zone: \"" + cell.orElse("") + "\"");
        }
    }
}
