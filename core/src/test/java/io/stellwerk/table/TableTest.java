package io.stellwerk.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
    private static final String FILE = """
        # system: TV-X
        # source: https://example.org/a: b
        # a note with spaces: is a comment

        grade\tamount\tvalid_from\tnote
        # between rows: a comment
        E13\t4056.62\t2026-01-01\t "quoted" 7" screen
        E14\t4500\t2026-01-01\t
        """;

    private static Table read(String text) {
        return Table.read("x.tsv", new StringReader(text));
    }

    @Test
    void readsHeaderColumnsAndRows() {
        Table table = read(FILE);
        assertThat(table.name()).isEqualTo("x.tsv");
        assertThat(table.meta())
                .hasSize(2)
                .containsEntry("system", "TV-X")
                .containsEntry("source", "https://example.org/a: b");
        assertThat(table.columns()).containsExactly("grade", "amount", "valid_from", "note");
        Row first = table.rows().get(0);
        assertThat(first.line()).isEqualTo(7);
        assertThat(first.get("grade")).isEqualTo("E13");
        assertThat(first.decimal("amount")).isEqualTo(new BigDecimal("4056.62"));
        assertThat(first.date("valid_from")).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(first.get("note")).isEqualTo("\"quoted\" 7\" screen");
        assertThat(table.rows().get(1).integer("amount")).isEqualTo(4500);
    }

    @Test
    void blankAndMissingCells() {
        Row row = read(FILE).rows().get(1);
        assertThat(row.get("note")).isEmpty();
        assertThat(row.find("note")).isEmpty();
        assertThat(row.find("step")).isEmpty();
        assertThat(row.find("grade")).contains("E14");
        assertThatThrownBy(() -> row.get("step")).hasMessageStartingWith("x.tsv:8: step: no such column");
        assertThatThrownBy(() -> row.required("note")).hasMessage("x.tsv:8: note: must not be blank");
    }

    @Test
    void errorsNameFileLineColumnAndReason() {
        Row row = read("grade\tamount\nE13\t4.o56\n").rows().get(0);
        assertThatThrownBy(() -> row.decimal("amount")).isInstanceOfSatisfying(DataException.class, e -> {
            assertThat(e).hasMessage("x.tsv:2: amount: not a number: \"4.o56\"");
            assertThat(e.file()).isEqualTo("x.tsv");
            assertThat(e.line()).isEqualTo(2);
            assertThat(e.column()).contains("amount");
            assertThat(e.reason()).isEqualTo("not a number: \"4.o56\"");
        });
        assertThatThrownBy(() -> row.date("grade")).hasMessage("x.tsv:2: grade: not a date: \"E13\"");
        assertThatThrownBy(() -> row.integer("grade")).hasMessage("x.tsv:2: grade: not a whole number: \"E13\"");
        assertThat(row.error("grade", "unknown")).hasMessage("x.tsv:2: grade: unknown");
    }

    @Test
    void faultyFiles() {
        assertThatThrownBy(() -> read("a\tb\n1\t2\n\n1\n")).hasMessage("x.tsv:4: 1 cells where 2 are expected");
        assertThatThrownBy(() -> read("a\tb\n1\t2\t3\n")).hasMessage("x.tsv:2: 3 cells where 2 are expected");
        assertThatThrownBy(() -> read("a\ta\n")).hasMessage("x.tsv:1: a: blank or doubled name of a column");
        assertThatThrownBy(() -> read("# only: notes\n")).hasMessageContaining("no line with the names");
        assertThatThrownBy(() -> Table.read("x.tsv", new ByteArrayInputStream("a\nü\n".getBytes(ISO_8859_1))))
                .isInstanceOf(DataException.class)
                .hasMessage("x.tsv: cannot be read");
    }

    @Test
    void skipsByteOrderMarkAndReadsWindowsLineEnds() {
        byte[] bytes = "\uFEFF# k: v\r\na\tb\r\n1\t2\r\n".getBytes(UTF_8);
        Table table = Table.read("x.tsv", new ByteArrayInputStream(bytes));
        assertThat(table.meta()).containsEntry("k", "v");
        assertThat(table.rows().get(0).get("b")).isEqualTo("2");
        assertThat(table.rows().get(0).line()).isEqualTo(3);
    }

    @Test
    void mergesResourcesOverTheClassPath(@TempDir Path dir) throws IOException {
        write(dir.resolve("b/t.tsv"), "a\nfrom-b\n");
        write(dir.resolve("a/t.tsv"), "a\nfrom-a\n");
        write(dir.resolve("b/index"), "two # not a comment\n\n");
        write(dir.resolve("a/index"), "# all\none\ntwo # not a comment\none\n");
        URL[] path = {
            dir.resolve("b/").toUri().toURL(), dir.resolve("a/").toUri().toURL()
        };
        try (URLClassLoader loader = new URLClassLoader(path, null)) {
            List<Table> tables = Table.readAll(loader, "t.tsv");
            assertThat(tables).extracting(t -> t.rows().get(0).get("a")).containsExactly("from-a", "from-b");
            assertThat(tables.get(0).rows().get(0).toString()).endsWith("a/t.tsv:2: from-a");
            assertThat(Table.readAll(loader, "none.tsv")).isEmpty();
            assertThat(Index.lines(loader, "index")).containsExactly("one", "two # not a comment");
            assertThat(Index.lines(loader, "none")).isEmpty();
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
