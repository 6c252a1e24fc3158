package io.stellwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.stellwerk.json.PostingJson;
import io.stellwerk.posting.Extraction;
import io.stellwerk.table.Row;
import io.stellwerk.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads {@code traps.tsv}: short texts that mislead, with what a pointer must hold. */
class TrapsTest {

    private static final PostingParser PARSER = PostingParser.create();
    private static final String ISSUES = "/issues/";
    private static final String ABSENT = "-";

    @TestFactory
    List<DynamicTest> everyRow() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Row row : rows()) {
            String text = row.required("text").replace("\\n", "\n");
            tests.add(dynamicTest(
                    row.required("pointer") + ": " + row.required("text"),
                    () -> check(text, row.required("pointer"), row.required("expected"))));
        }
        assertThat(tests).hasSizeGreaterThan(80);
        return tests;
    }

    private static List<Row> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(TrapsTest.class.getResourceAsStream("traps.tsv"), "traps.tsv")) {
            return Table.read("traps.tsv", in).rows();
        }
    }

    private static void check(String text, String pointer, String expected) {
        Extraction extraction = PARSER.parse(text);
        Soundness.check(extraction, text);
        if (pointer.startsWith(ISSUES)) {
            String code = pointer.substring(ISSUES.length());
            boolean reported =
                    extraction.issues().stream().anyMatch(issue -> issue.code().equals(code));
            assertThat(reported).as("issue %s in: %s", code, text).isEqualTo(expected.equals("true"));
            return;
        }
        List<String> values = new ArrayList<>();
        collect(PostingJson.tree(extraction.posting()), pointer.substring(1), values);
        assertThat(new TreeSet<>(values))
                .as("%s in: %s%n%s", pointer, text, extraction.explain())
                .isEqualTo(
                        expected.equals(ABSENT)
                                ? new TreeSet<>()
                                : new TreeSet<>(List.of(expected.split(" \\| ", -1))));
    }

    private static void collect(JsonNode node, String path, List<String> into) {
        int slash = path.indexOf('/');
        String part = slash < 0 ? path : path.substring(0, slash);
        List<JsonNode> children = new ArrayList<>();
        if (part.equals("*")) {
            node.forEach(children::add);
        } else if (node.has(part)) {
            children.add(node.get(part));
        }
        for (JsonNode child : children) {
            if (slash >= 0) {
                collect(child, path.substring(slash + 1), into);
            } else {
                into.add(
                        child.isNumber()
                                ? child.decimalValue().stripTrailingZeros().toPlainString()
                                : child.asText());
            }
        }
    }
}
