package io.stellwerk.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Index files: one entry a line, merged over the whole class path, so that a jar of its own adds to the built-in entries.
 *
 * <p>They list what cannot be found by looking, for example the names of the pay scales in
 * {@code META-INF/stellwerk/pay-scales}.
 */
public final class Index {
    private Index() {}

    /**
     * The entries of every resource of a name.
     *
     * <p>White space around an entry is dropped; blank lines and lines that start with {@code #} are skipped.
     *
     * @param loader where to look
     * @param resource name of the resource, such as {@code META-INF/stellwerk/languages}
     * @return the entries without doubles, files in the order of their addresses, lines in the order of the file; empty if
     *     there is no such resource
     * @throws DataException if a file cannot be read
     */
    public static List<String> lines(ClassLoader loader, String resource) {
        Set<String> entries = new LinkedHashSet<>();
        for (URL url : Resources.find(loader, resource)) {
            try (InputStream in = url.openStream();
                    BufferedReader reader = Resources.withoutMark(Resources.utf8(in))) {
                reader.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .forEach(entries::add);
            } catch (IOException | UncheckedIOException e) {
                throw new DataException(url.toString(), 0, "cannot be read", e);
            }
        }
        return List.copyOf(entries);
    }
}
