package io.stellwerk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.stellwerk.document.Document;
import io.stellwerk.lexer.Lexer;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Quantities;
import io.stellwerk.table.Index;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Executes the example of every row of the topics that quantities need: the text within the outermost brackets is one mention. A
 * form without an example is found as a term of its concept when it stands alone.
 */
class ExamplesTest {

    private static final Set<String> TOPICS = Set.of(
            "abbreviations",
            "function-words",
            "numbers",
            "calendar",
            "times",
            "units",
            "money",
            "pay-grades",
            "degrees",
            "contact-marks");

    @TestFactory
    List<DynamicContainer> everyFormOfEveryRow() {
        Map<String, List<DynamicTest>> byFile = new LinkedHashMap<>();
        for (Entry entry : LexiconReader.entries(ExamplesTest.class.getClassLoader())) {
            String file = entry.place().substring(0, entry.place().lastIndexOf(':'));
            if (TOPICS.contains(file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.')))) {
                byFile.computeIfAbsent(file, fresh -> new ArrayList<>())
                        .add(dynamicTest(entry.place() + " " + entry.form(), () -> execute(entry)));
            }
        }
        assertThat(Index.lines(ExamplesTest.class.getClassLoader(), "META-INF/stellwerk/topics"))
                .containsAll(TOPICS);
        assertThat(byFile).isNotEmpty();
        List<DynamicContainer> files = new ArrayList<>();
        byFile.forEach((file, tests) -> files.add(dynamicContainer(file, tests)));
        return files;
    }

    private static void execute(Entry entry) {
        if (entry.example().isPresent()) {
            String example = entry.example().get();
            assertThat(example).as(entry.place()).matches("[^\\[]*\\[.+\\][^\\]]*");
            isOneMention(example, entry);
        } else {
            isTerm(entry);
        }
    }

    private static void isOneMention(String example, Entry entry) {
        int start = example.indexOf('[');
        int end = example.lastIndexOf(']') - 1;
        String text = example.substring(0, start) + example.substring(start + 1, end + 1) + example.substring(end + 2);
        List<Span> spans = new ArrayList<>();
        for (Mention mention : Quantities.find(text)) {
            spans.add(mention.span());
        }
        assertThat(spans).as("%s: %s", entry.place(), example).contains(new Span(start, end));
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
