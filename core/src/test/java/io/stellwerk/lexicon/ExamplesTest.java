package io.stellwerk.lexicon;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.stellwerk.document.Document;
import io.stellwerk.lexer.Lexer;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Quantities;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Executes the example of every row of the topics that quantities need: the text within the outermost brackets is one mention. A
 * form without an example is found as a term of its concept when it stands alone.
 */
class ExamplesTest {

    @TestFactory
    Stream<DynamicContainer> everyFormOfEveryRow() {
        Map<String, List<Entry>> byFile = LexiconReader.entries(ExamplesTest.class.getClassLoader()).stream()
                .collect(groupingBy(Entry::file, TreeMap::new, toList()));
        assertThat(byFile).isNotEmpty();
        return byFile.entrySet().stream()
                .map(file ->
                        dynamicContainer(file.getKey(), file.getValue().stream().map(ExamplesTest::test)));
    }

    private static DynamicTest test(Entry entry) {
        return dynamicTest(
                entry.place() + " " + entry.form(),
                () -> entry.marked().ifPresentOrElse(example -> isOneMention(example, entry), () -> isTerm(entry)));
    }

    private static void isOneMention(Entry.Marked example, Entry entry) {
        assertThat(Quantities.find(example.text()))
                .extracting(Mention::span)
                .as("%s: %s", entry.place(), example)
                .contains(example.span());
    }

    private static void isTerm(Entry entry) {
        String form = entry.form().replace("*", "");
        Tokens tokens = Lexer.read(Document.of(form), Lexicon.standard());
        List<Concept> concepts = new ArrayList<>();
        for (Term term : tokens.terms()) {
            if (tokens.span(term.from(), term.to()).length() == form.strip().length()) {
                concepts.add(term.concept());
            }
        }
        assertThat(concepts).as("%s: %s", entry.place(), form).contains(entry.concept());
    }
}
