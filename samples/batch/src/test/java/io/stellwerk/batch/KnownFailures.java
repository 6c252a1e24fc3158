package io.stellwerk.batch;

import io.stellwerk.evaluation.Miss;
import io.stellwerk.table.Row;
import io.stellwerk.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The misses that are known: rows of ad, pointer and why.
 *
 * @param why the reason by ad and pointer, parted by a tab
 */
record KnownFailures(Map<String, String> why) {

    static final String FILE = "known-failures.tsv";

    static KnownFailures read(Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(FILE))) {
            Map<String, String> why = new TreeMap<>();
            for (Row row : Table.read(FILE, in).rows()) {
                String key = row.required("ad") + "\t" + row.required("pointer");
                if (why.put(key, row.required("why")) != null) {
                    throw row.error("pointer", "listed twice");
                }
            }
            return new KnownFailures(why);
        }
    }

    /** The rows that the misses call for; a reason that is given already stays. */
    static Map<String, String> of(List<Miss> misses, KnownFailures before) {
        Map<String, String> rows = new TreeMap<>();
        for (Miss miss : misses) {
            String key = miss.stem() + "\t" + miss.pointer();
            rows.put(key, before.why().getOrDefault(key, reason(miss)));
        }
        return rows;
    }

    private static String reason(Miss miss) {
        List<String> parts = new ArrayList<>();
        if (!miss.missing().isEmpty()) {
            parts.add("missing " + String.join("; ", miss.missing()));
        }
        if (!miss.wrong().isEmpty()) {
            parts.add("wrong " + String.join("; ", miss.wrong()));
        }
        return String.join(", ", parts).replaceAll("\\s+", " ");
    }

    /** Writes rows as the file that would make the list true. */
    static void write(Path file, Map<String, String> rows) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Where the sample ads are not read as they should be: the list is strict, a row that is read right must go.");
        lines.add("ad\tpointer\twhy");
        rows.forEach((key, reason) -> lines.add(key + "\t" + reason));
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
