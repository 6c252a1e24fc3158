package io.stellwerk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.table.Index;
import io.stellwerk.table.Row;
import io.stellwerk.table.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What German, English and French all name, Dutch names too, or a row with the form {@code -} says why it does not. */
class CompletenessTest {

    private static final String ROOT = "META-INF/stellwerk/";
    private static final Set<String> KINDS = Set.of(
            "label", "section", "contract", "workload", "cue", "when", "pay-cue", "contract-cue", "workload-cue");

    private final ClassLoader loader = CompletenessTest.class.getClassLoader();

    @Test
    void dutchNamesWhatTheBigThreeName() {
        Set<String> common = concepts("de");
        common.retainAll(concepts("en"));
        common.retainAll(concepts("fr"));
        assertThat(common).contains("label/deadline", "section/TASKS", "when/deadline");
        assertThat(concepts("nl")).containsAll(common);
    }

    private Set<String> concepts(String language) {
        Set<String> concepts = new TreeSet<>();
        for (String topic : Index.lines(loader, ROOT + "topics")) {
            List<Table> tables = Table.readAll(loader, ROOT + "lexicon/" + language + "/" + topic + ".tsv");
            for (Table table : tables) {
                for (Row row : table.rows()) {
                    Concept concept = Concept.parse(row.get("concept"));
                    boolean lacking = row.get("form").equals("-");
                    assertThat(!lacking || row.find("example").isPresent())
                            .as("%s:%d gives the reason", table.name(), row.line())
                            .isTrue();
                    if (KINDS.contains(concept.kind())) {
                        concepts.add(concept.toString());
                    }
                }
            }
        }
        return concepts;
    }
}
