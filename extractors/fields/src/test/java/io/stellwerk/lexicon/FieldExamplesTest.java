package io.stellwerk.lexicon;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    List<DynamicContainer> everyFormOfEveryRow() {
        Map<String, List<Entry>> byFile = new LinkedHashMap<>();
        for (Entry entry : LexiconReader.entries(FieldExamplesTest.class.getClassLoader())) {
            String file = entry.place().substring(0, entry.place().lastIndexOf(':'));
            String topic = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
            if (!QUANTITIES.contains(topic)) {
                byFile.computeIfAbsent(file, fresh -> new ArrayList<>()).add(entry);
            }
        }
        List<String> topics = Index.lines(FieldExamplesTest.class.getClassLoader(), "META-INF/stellwerk/topics");
        assertThat(topics).containsAll(QUANTITIES).contains("labels");
        assertThat(byFile).isNotEmpty();
        List<DynamicContainer> files = new ArrayList<>();
        byFile.forEach((file, entries) -> files.add(dynamicContainer(
                file, entries.stream().map(FieldExamplesTest::test).toList())));
        return files;
    }

    private static DynamicTest test(Entry entry) {
        return dynamicTest(
                entry.place() + " " + entry.form(),
                () -> entry.example().ifPresentOrElse(text -> isFoundIn(text, entry), () -> isTerm(entry)));
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

    private static void isFoundIn(String example, Entry entry) {
        assertThat(example).as(entry.place()).matches("[^\\[]*\\[.+\\][^\\]]*");
        int start = example.indexOf('[');
        int end = example.lastIndexOf(']') - 1;
        String text = example.substring(0, start) + example.substring(start + 1, end + 1) + example.substring(end + 2);
        Tokens tokens = Lexer.read(Document.of(text), Lexicon.standard());
        Set<Span> found = new HashSet<>();
        for (Term term : tokens.terms()) {
            if (term.concept().equals(entry.concept())) {
                found.add(tokens.span(term.from(), term.to()));
            }
        }
        assertThat(found)
                .as("%s: terms of %s in: %s", entry.place(), entry.concept(), text)
                .isNotEmpty();
        for (Mention mention : Mentions.find(tokens, Quantities.recognizers()).all()) {
            found.add(mention.span());
        }
        for (Evidence evidence : PARSER.parse(text).evidence()) {
            found.add(new Span(evidence.start(), evidence.end()));
        }
        assertThat(found).as("%s: %s", entry.place(), example).contains(new Span(start, end));
    }
}
