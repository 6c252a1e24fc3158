package io.stellwerk.lexer;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.document.Document;
import io.stellwerk.lexicon.Concept;
import io.stellwerk.lexicon.Lexicon;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexerTest {

    private static final Lexicon LEXICON = new Lexicon.Builder()
            .add("für", Concept.parse("function/word"), "de")
            .add("post doc", Concept.parse("position/POSTDOC"), "en")
            .add("doc", Concept.parse("position/OTHER"), "en")
            .add("befrist*", Concept.parse("contract/FIXED_TERM"), "de")
            .add("*stelle", Concept.parse("job/stelle"), "de")
            .add("ca", Concept.parse("abbreviation/word"), "de")
            .add("Ort", Concept.parse("label/location"), "de")
            .add("Beginn", Concept.parse("label/start"), "de")
            .add("€", Concept.parse("currency/EUR"), "en")
            .build();

    @Test
    void cutsWordsNumbersAndSymbols() {
        assertThat(texts("E13, 3.000€")).containsExactly("E", "13", ",", "3", ".", "000", "€");
    }

    @Test
    void labelsInOneLineAreBlocksOfTheirOwn() {
        assertThat(blocks("Taucher gesucht Ort: Kiel Beginn: sofort"))
                .containsExactly("Taucher gesucht", "Ort: Kiel", "Beginn: sofort");
        assertThat(blocks("Info: Ort: Kiel Beginn: sofort")).containsExactly("Info:", "Ort: Kiel", "Beginn: sofort");
        assertThat(blocks("Taucher gesucht, Ort: Kiel")).containsExactly("Taucher gesucht, Ort: Kiel");
    }

    private static List<String> blocks(String text) {
        Document document = Lexer.read(Document.of(text), LEXICON).document();
        return document.blocks().stream()
                .map(block -> block.span().of(document.text().text()))
                .toList();
    }

    @Test
    void inclusiveEndingsBelongToTheirWord() {
        assertThat(
                        texts(
                                "eine/n Leiter:in oder Kolleg*innen, Dozent(in), Kolleg:innenstelle, chercheur·euse, étudiant.e.s"))
                .containsExactly(
                        "eine/n",
                        "Leiter:in",
                        "oder",
                        "Kolleg*innen",
                        ",",
                        "Dozent(in)",
                        ",",
                        "Kolleg:innenstelle",
                        ",",
                        "chercheur·euse",
                        ",",
                        "étudiant.e.s");
    }

    @Test
    void aHyphenJoinsEndingsThatAreNoWords() {
        assertThat(texts("directeur-trice, chargé-e-s, Chef-fe; check-in, vingt-et-un"))
                .containsExactly(
                        "directeur-trice",
                        ",",
                        "chargé-e-s",
                        ",",
                        "Chef-fe",
                        ";",
                        "check",
                        "-",
                        "in",
                        ",",
                        "vingt",
                        "-",
                        "et",
                        "-",
                        "un");
    }

    @Test
    void findsFormsWhateverCaseAccentOrConnector() {
        assertThat(terms("FUER Für Post-Doc postdoc"))
                .containsExactly("function/word", "function/word", "position/POSTDOC");
        assertThat(terms("eine unbefristete Schicht")).isEmpty();
        assertThat(terms("befristete Hallenstelle 5 €"))
                .containsExactly("contract/FIXED_TERM", "job/stelle", "currency/EUR");
    }

    @Test
    void labelsOfRecordsAreCutIntoWords() {
        assertThat(texts("ApplicationDeadline: soon\nAd_JobTitle_: Cooper")).startsWith("Application", "Deadline", ":");
        assertThat(texts("x\nAd_JobTitle_: Cooper"))
                .containsExactly("x", "Ad", "_", "Job", "Title", "_", ":", "Cooper");
        assertThat(terms("PostDoc: yes")).containsExactly("position/POSTDOC");
        assertThat(terms("a PostDoc: yes")).isEmpty();
        assertThat(terms("post_doc: yes")).containsExactly("position/POSTDOC");
    }

    @Test
    void otherWordsOfSeveralCapitalsStayWhole() {
        assertThat(texts("GitHub and LinkedIn: see\nour DataHub: here"))
                .contains("GitHub", "LinkedIn", "DataHub")
                .doesNotContain("Git", "Data");
    }

    @Test
    void wordsAreFoldedAndSignsEmpty() {
        assertThat(Lexer.read(Document.of("Für 3 €"), LEXICON).words()).containsExactly("fuer", "3", "");
    }

    @Test
    void termsOfSeveralKindsComeInReadingOrder() {
        Tokens tokens = Lexer.read(Document.of("Post-Doc für Doc, ca. 5 €, für Post-Doc"), LEXICON);
        assertThat(tokens.terms("currency", "function", "position", "position", "unknown"))
                .extracting(term -> term.concept().value())
                .containsExactly("POSTDOC", "word", "OTHER", "EUR", "word", "POSTDOC");
        assertThat(tokens.terms("job", "unknown")).isEmpty();
    }

    @Test
    void sentencesEndAtPointsButNotAtAbbreviationsOrDays() {
        Tokens tokens = Lexer.read(Document.of("Ab 1. Mai ca. Drei Wochen. Danach Schluss."), LEXICON);
        assertThat(IntStream.range(0, tokens.size()).map(tokens::sentence).distinct())
                .hasSize(2);
    }

    @Test
    void aSentenceKnowsItsEnds() {
        Tokens tokens = Lexer.read(Document.of("Ein Kran rostet. Zwei Boote warten.\n\nEnde"), LEXICON);
        assertThat(IntStream.range(0, tokens.size()).map(tokens::sentenceStart))
                .containsExactly(0, 0, 0, 0, 4, 4, 4, 4, 8);
        assertThat(IntStream.range(0, tokens.size()).map(tokens::sentenceEnd))
                .containsExactly(4, 4, 4, 4, 8, 8, 8, 8, 9);
        assertThat(tokens.sentenceStart(9)).isEqualTo(9);
    }

    @Test
    void termsAreFoundByKindInReadingOrder() {
        Tokens tokens = Lexer.read(Document.of("Doc für 5 €, Post-Doc für 9 €"), LEXICON);
        assertThat(tokens.terms("position"))
                .extracting(term -> term.concept().value())
                .containsExactly("OTHER", "POSTDOC");
        assertThat(tokens.terms("currency", "function"))
                .extracting(term -> term.concept().kind())
                .containsExactly("function", "currency", "function", "currency");
        assertThat(tokens.terms("planet")).isEmpty();
        assertThat(tokens.terms("planet", "moon")).isEmpty();
        assertThat(tokens.term(5, "position")).isNotNull();
        assertThat(tokens.term(5, "currency")).isNull();
    }

    @Test
    void termsOfVeryLongTextsAreFoundAsThoseOfShortOnes() {
        int words = 200_000;
        Tokens tokens = Lexer.read(Document.of("für ca ".repeat(words / 2)), LEXICON);
        assertThat(tokens.terms()).extracting(Term::from).isEqualTo(range(0, words));
        assertThat(tokens.terms("function"))
                .hasSize(words / 2)
                .element(50_000)
                .extracting(Term::from)
                .isEqualTo(100_000);
        assertThat(tokens.terms("abbreviation", "function"))
                .extracting(Term::from)
                .isEqualTo(range(0, words));
        for (int edge : List.of(0, 1 << 16, 1 << 17, words)) {
            int from = Math.max(0, edge - 3);
            int to = Math.min(words, edge + 3);
            assertThat(tokens.terms(from, to)).extracting(Term::from).isEqualTo(range(from, to));
            assertThat(tokens.terms(edge, edge)).isEmpty();
        }
        assertThat(tokens.term(1 << 16, "function"))
                .isEqualTo(new Term(Concept.parse("function/word"), 1 << 16, (1 << 16) + 1, 1));
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    @Test
    void outsideTheTextThereIsNothing() {
        Tokens tokens = Lexer.read(Document.of(""), LEXICON);
        assertThat(tokens.size()).isZero();
        assertThat(tokens.isWord(-1) || tokens.isNumber(3) || tokens.is(0, '.')).isFalse();
        assertThat(tokens.text(7)).isEmpty();
        assertThat(tokens.terms(0, 9)).isEmpty();
    }

    private static List<String> texts(String text) {
        Tokens tokens = Lexer.read(Document.of(text), LEXICON);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::text).toList();
    }

    private static List<String> terms(String text) {
        return Lexer.read(Document.of(text), LEXICON).terms().stream()
                .map(term -> term.concept().toString())
                .toList();
    }
}
