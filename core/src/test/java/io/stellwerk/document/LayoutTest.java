package io.stellwerk.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.text.Span;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void findsHeadingsListsLabelsAndParagraphs() {
        Document document = Document.of("""
                Kranführer gesucht

                Ihre Aufgaben:
                • Kräne bedienen und
                  warten
                • Lasten prüfen

                Arbeitsort: Emden
                Der Hafen ist seit 1901 das Herz der Stadt, und jede Woche legen hier
                dreißig Schiffe an, die be- und entladen werden wollen.
                """);
        assertThat(shapes(document))
                .containsExactly(
                        "HEADING Kranführer gesucht",
                        "HEADING Ihre Aufgaben:",
                        "LIST_ITEM Kräne bedienen und\n  warten",
                        "LIST_ITEM Lasten prüfen",
                        "LABELLED Arbeitsort: Emden",
                        "PARAGRAPH Der Hafen ist seit 1901 das Herz der Stadt, und jede Woche legen hier\n"
                                + "dreißig Schiffe an, die be- und entladen werden wollen.");
    }

    @Test
    void labelAndValueAreSpansOfTheirOwn() {
        Document document = Document.of("Durée du contrat : 9 mois");
        Block block = document.blocks().get(0);
        Span label = Objects.requireNonNull(block.label());
        assertThat(label.of(document.text().text())).isEqualTo("Durée du contrat");
        assertThat(block.content().of(document.text().text())).isEqualTo("9 mois");
    }

    @Test
    void aRowOfTwoCellsIsALabelWithItsValue() {
        assertThat(shapes(Document.of("Besoldung\tA 12\n| Ort | Celle |")))
                .containsExactly("LABELLED Besoldung\tA 12", "LABELLED Ort | Celle");
    }

    @Test
    void neitherTimesNorAddressesNorGenderColonsMakeLabels() {
        assertThat(Document.of("um 12:30 Uhr treffen wir uns alle im großen Saal unten")
                        .blocks()
                        .get(0)
                        .label())
                .isNull();
        assertThat(Document.of("https://hafen.example/stellen").blocks().get(0).label())
                .isNull();
        assertThat(Document.of("Hafenmeister:in gesucht").blocks().get(0).label())
                .isNull();
    }

    @Test
    void wrappedDatesAreNoListItems() {
        Document document = Document.of("""
                Die Stelle soll nach Möglichkeit bereits zum nächsten Winter, also zum
                1. Dezember, wieder besetzt werden, spätestens jedoch im Frühjahr.
                """);
        assertThat(document.blocks()).hasSize(1);
    }

    @Test
    void aLineThatEndsWithAnArticleGoesOnBelow() {
        Document document = Document.of("""
                Senden Sie Ihre Fragen zur Ausschreibung an die
                Hafenverwaltung, die sie an alle Abteilungen weitergibt, und zwar spätestens bis Freitag.
                """);
        assertThat(document.blocks()).hasSize(1);
    }

    @Test
    void aLineThatEndsWithANounDoesNot() {
        Document document = Document.of("""
                Sie kennen die Häfen an der Nordseeküste
                Sie bedienen gern Kräne, auch nachts und bei hohem Wellengang
                """);
        assertThat(document.blocks()).hasSize(2);
    }

    @Test
    void aNarrowColumnIsJoinedAtItsOwnWidth() {
        assertThat(shapes(Document.of("""
                        Die Werft baut Fähren und Schlepper
                        aus Stahl. Gesucht wird für unser
                        Dock eine Person, die Kräne und
                        Winden wartet und die Anlagen am
                        Kai prüft.
                        Werft Beispiel
                        Am Kai 3
                        12345 Musterhafen
                        """)))
                .contains(
                        "PARAGRAPH Die Werft baut Fähren und Schlepper\naus Stahl. Gesucht wird für unser\n"
                                + "Dock eine Person, die Kräne und\nWinden wartet und die Anlagen am\nKai prüft.",
                        "HEADING Am Kai 3");
    }

    @Test
    void blankLinesAfterEachWrappedLinePartNothing() {
        String wrapped = """
                The shipyard builds ferries and tugs of steel, and for its dock it
                is looking for a crane operator who knows winches and who checks
                the equipment along the quay every morning before the first ship
                comes in, and who writes down what has to be mended before the next
                one leaves.
                """;
        assertThat(shapes(Document.of(wrapped.replace("\n", "\n\n"))))
                .singleElement()
                .asString()
                .startsWith("PARAGRAPH The shipyard")
                .endsWith("one leaves.");
    }

    @Test
    void linesWrappedTwiceGoOnInLowerCase() {
        assertThat(shapes(Document.of("""
                        The shipyard builds ferries and tugs of steel and employs two hundred
                        people
                        who come from all over the coast.
                        """))).hasSize(1);
    }

    @Test
    void signsBeforeATabMakeListItems() {
        assertThat(shapes(Document.of("●\tKräne bedienen\n▸ Lasten prüfen")))
                .containsExactly("LIST_ITEM Kräne bedienen", "LIST_ITEM Lasten prüfen");
    }

    private static List<String> shapes(Document document) {
        return document.blocks().stream()
                .map(block ->
                        block.kind() + " " + block.span().of(document.text().text()))
                .toList();
    }
}
