package io.stellwerk.lexicon;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.stellwerk.PostingParser;
import io.stellwerk.document.Document;
import io.stellwerk.lexer.Lexer;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.posting.Evidence;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Mentions;
import io.stellwerk.recognizer.Quantities;
import io.stellwerk.table.Index;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Executes every form of the topics that job ads need.
 *
 * <p>A form without an example, its star taken off, is found as a term of its concept that is the whole of it, but for a point or an
 * apostrophe at its end. An example holds one
 * stretch in brackets; in the text without them the form is found as a term of its concept, and the stretch is such a term, a
 * quantity, or evidence of a value that the parser reads.
 */
class FieldExamplesTest {

    /** The topics of quantities, whose examples are executed where those are recognised. */
    private static final Set<String> QUANTITIES = Set.of(
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

    private static final PostingParser PARSER = PostingParser.create();

    @TestFactory
    Stream<DynamicContainer> everyFormOfEveryRow() {
        List<String> topics = Index.lines(FieldExamplesTest.class.getClassLoader(), "META-INF/stellwerk/topics");
        assertThat(topics).containsAll(QUANTITIES).contains("labels");
        Map<String, List<Entry>> byFile = LexiconReader.entries(FieldExamplesTest.class.getClassLoader()).stream()
                .filter(entry -> !QUANTITIES.contains(topic(entry.file())))
                .collect(groupingBy(Entry::file, TreeMap::new, toList()));
        assertThat(byFile).isNotEmpty();
        return byFile.entrySet().stream()
                .map(file ->
                        dynamicContainer(file.getKey(), file.getValue().stream().map(FieldExamplesTest::test)));
    }

    private static String topic(String file) {
        return file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
    }

    private static DynamicTest test(Entry entry) {
        return dynamicTest(
                entry.place() + " " + entry.form(),
                () -> entry.marked().ifPresentOrElse(example -> isFoundIn(example, entry), () -> isTerm(entry)));
    }

    private static void isTerm(Entry entry) {
        String form = entry.form().replace("*", "").strip();
        int length = withoutMarks(form);
        Tokens tokens = Lexer.read(Document.of(form), Lexicon.standard());
        List<Concept> whole = new ArrayList<>();
        for (Term term : tokens.terms()) {
            if (tokens.span(term.from(), term.to()).equals(new Span(0, length))) {
                whole.add(term.concept());
            }
        }
        assertThat(whole).as("%s: %s", entry.place(), form).contains(entry.concept());
    }

    /** A point or an apostrophe at the end of {@code Dr.} or {@code au sein de l'} is no part of the form. */
    private static int withoutMarks(String form) {
        int length = form.length();
        while (length > 1 && ".'’".indexOf(form.charAt(length - 1)) >= 0) {
            length--;
        }
        return length;
    }

    private static void isFoundIn(Entry.Marked example, Entry entry) {
        Tokens tokens = Lexer.read(Document.of(example.text()), Lexicon.standard());
        Set<Span> found = new HashSet<>();
        for (Term term : tokens.terms()) {
            if (term.concept().equals(entry.concept())) {
                found.add(tokens.span(term.from(), term.to()));
            }
        }
        assertThat(found)
                .as("%s: terms of %s in: %s", entry.place(), entry.concept(), example.text())
                .isNotEmpty();
        for (Mention mention : Mentions.find(tokens, Quantities.recognizers()).all()) {
            found.add(mention.span());
        }
        for (Evidence evidence : PARSER.parse(example.text()).evidence()) {
            found.add(new Span(evidence.start(), evidence.end()));
        }
        assertThat(found).as("%s: %s", entry.place(), example).contains(example.span());
    }
}
