package io.stellwerk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.document.Block;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What was read of a file, in the form that tests compare. */
final class Reading {

    private Reading() {}

    /** Each block in a line: {@code LABELLED Ort = Jena}. */
    static List<String> blocks(ReadDocument read) {
        List<String> blocks = new ArrayList<>();
        String text = read.document().text().text();
        for (Block block : read.document().blocks()) {
            String label = block.label() == null ? "" : block.label().of(text) + " = ";
            blocks.add(block.kind() + " " + label + block.content().of(text));
        }
        return blocks;
    }

    static void assertLeadsHome(ReadDocument read, String source, String words) {
        int at = read.text().indexOf(words);
        assertThat(at).isNotNegative();
        assertThat(read.toSource(new Span(at, at + words.length())))
                .hasValueSatisfying(span -> assertThat(span.of(source)).isEqualTo(words));
    }
}
