package io.stellwerk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.document.Block;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("StringConcatToTextBlock") // line ends of other formats are written out
class PagesTest {

    private static ReadDocument read(String html) {
        return DocumentReader.create().read(SampleFiles.utf8(html), Hints.ofContentType("text/html"));
    }

    private static List<String> blocks(String html) {
        ReadDocument read = read(html);
        List<String> blocks = new ArrayList<>();
        String text = read.document().text().text();
        for (Block block : read.document().blocks()) {
            String label = block.label() == null ? "" : "[" + block.label().of(text) + "] ";
            blocks.add(block.kind() + " " + label + block.content().of(text).replace('\n', '/'));
        }
        return blocks;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "<p><b>Lieu :</b> Nantes</p> ¦ LABELLED [Lieu] Nantes",
                "<li><strong>Contract type</strong> Fixed term</li> ¦ LABELLED [Contract type] Fixed term",
                "<div><span class='label'>Ort</span><span class='value'>Jena</span></div> ¦ LABELLED [Ort] Jena",
                "<div><div class='field__label'>Scadenza</div><div class='field__item'>5 maggio</div></div> ¦ LABELLED"
                        + " [Scadenza] 5 maggio",
                "<div><div>Salary:</div><div>30,000 pounds</div></div> ¦ LABELLED [Salary] 30,000 pounds",
                "<table><tr><th>Ort</th><td>Ulm</td></tr></table> ¦ LABELLED [Ort] Ulm",
                "<table><tr><td>Ort:</td><td>Ulm<br>Donau</td></tr></table> ¦ LABELLED [Ort] Ulm/Donau",
                "<table><tr><td>W1</td><td>5 000</td><td>ja</td></tr></table> ¦ TABLE_ROW W1 | 5 000 | ja",
                "<dl><dt>Frist</dt><dd>3. Mai</dd></dl> ¦ LABELLED [Frist] 3. Mai",
                "<p><strong>Vos missions</strong></p> ¦ HEADING Vos missions",
                "<p style='font-weight:700'>Vos missions</p> ¦ HEADING Vos missions",
                "<p>IHRE AUFGABEN</p> ¦ HEADING IHRE AUFGABEN",
                "<p><strong>Wir suchen eine Person, die gern mit Zahlen arbeitet und die auch andere dafür"
                        + " gewinnt.</strong></p> ¦ PARAGRAPH Wir suchen eine Person, die gern mit Zahlen arbeitet und die"
                        + " auch andere dafür gewinnt.",
                "<p>• Kaffee kochen</p> ¦ LIST_ITEM Kaffee kochen",
                "<p>1. September 2027</p> ¦ PARAGRAPH 1. September 2027",
                "<p>Write to <a href='mailto:a@b.example?subject=x'>Ann</a>.</p> ¦ PARAGRAPH Write to Ann"
                        + " <a@b.example>.",
                "<p>Write to <a href='mailto:a@b.example'>A@b.example</a>.</p> ¦ PARAGRAPH Write to A@b.example.",
                "<p>Call <a href='tel:+49555123456'>us</a></p> ¦ PARAGRAPH Call us <+49555123456>",
                "<p>Call <a href='tel:+49555123456'>0555 / 123456</a></p> ¦ PARAGRAPH Call 0555 / 123456",
                "<p>Please <a href='https://x.example/form'>apply here</a></p> ¦ PARAGRAPH Please apply here"
                        + " <https://x.example/form>",
                "<p>See <a href='https://x.example/lab'>our lab</a></p> ¦ PARAGRAPH See our lab",
                "<p>To apply, see the <a href='https://x.example/7'>posting</a>.</p> ¦ PARAGRAPH To apply, see the posting <https://x.example/7>.",
                "<p>Send us your CV through our <a href='https://x.example/7'>site</a></p> ¦ PARAGRAPH Send us your CV through our site <https://x.example/7>",
                "<p>Use <a href='https://x.example/7'>this link</a> to apply.</p> ¦ PARAGRAPH Use this link <https://x.example/7> to apply.",
                "<p><a href='https://x.example/7'>View job posting</a></p> ¦ PARAGRAPH View job posting <https://x.example/7>",
                "<p>You may apply. See <a href='https://x.example/7'>our page</a>.</p> ¦ PARAGRAPH You may apply. See our page.",
                "<p>Go <a href='https://forms.gle/x7'>there</a></p> ¦ PARAGRAPH Go there <https://forms.gle/x7>",
                "<p>Text<span hidden>secret</span><script>code()</script><template>t</template></p> ¦ PARAGRAPH Text",
                "<p>Une seule<br>phrase en deux lignes</p> ¦ PARAGRAPH Une seule/phrase en deux lignes",
                "<p>1<sup>er</sup> mars</p> ¦ PARAGRAPH 1er mars"
            })
    void readsOneBlock(String html, String expected) {
        assertThat(blocks("<div>" + html + "</div><p></p>")).containsExactly(expected);
    }

    @Test
    void linesOfOneParagraphAreBlocks() {
        assertThat(blocks("<p>Referenz: 12/27<br>Beginn: sofort<br>Wir freuen uns auf Sie.</p>"))
                .containsExactly(
                        "LABELLED [Referenz] 12/27", "LABELLED [Beginn] sofort", "PARAGRAPH Wir freuen uns auf Sie.");
    }

    @Test
    void linesThatWereWrappedAreOneBlock() {
        assertThat(blocks("<p>Der Hafen sucht zum nächstmöglichen Zeitpunkt für die Instandhaltung<br>Leute"
                        + " mit Geduld.</p>"))
                .singleElement()
                .asString()
                .startsWith("PARAGRAPH Der Hafen")
                .endsWith("Geduld.");
    }

    @Test
    void headerRowsOverOneRowAreLabels() {
        assertThat(blocks("<table><tr><th>Ort</th><th>Frist</th></tr><tr><td>Kiel</td><td>1. Juni</td></tr></table>"))
                .containsExactly("LABELLED [Ort] Kiel", "LABELLED [Frist] 1. Juni");
    }

    @Test
    void rowsOfSeveralPairsAreLabels() {
        assertThat(blocks("<table><tr><th>Hours:</th><td>Full"
                        + " time</td><th>Ref:</th><td>A1</td></tr><tr><td>x</td></tr></table>"))
                .contains("LABELLED [Hours] Full time", "LABELLED [Ref] A1");
    }

    @Test
    void listsUnderATermStandUnderAHeading() {
        assertThat(blocks("<dl><dt>Profil</dt><dd><ul><li>Geduld</li><li>Neugier</li></ul></dd></dl>"))
                .containsExactly("HEADING Profil", "LIST_ITEM Geduld", "LIST_ITEM Neugier");
    }

    @Test
    void everyPieceLeadsBackToTheSource() {
        String html = "<h1>Gr&ouml;&szlig;e &amp; Gewicht</h1>\r\n"
                + "<p>35&nbsp;000&#8364; im <b>Jahr</b>, mehr\n"
                + "  Text</p><p>Ende &lt;hier&gt;</p>";
        ReadDocument read = read(html);
        assertThat(read.text()).isEqualTo("Größe & Gewicht\n\n35\u00A0000€ im Jahr, mehr Text\n\nEnde <hier>");
        assertSource(read, html, "Größe & Gewicht", "Gr&ouml;&szlig;e &amp; Gewicht");
        assertSource(read, html, "35\u00A0000€", "35&nbsp;000&#8364;");
        assertSource(read, html, "mehr Text", "mehr\n  Text");
        assertSource(read, html, "<hier>", "&lt;hier&gt;");
        assertSource(read, html, "im Jahr", "im <b>Jahr");
    }

    private static void assertSource(ReadDocument read, String html, String words, String source) {
        int at = read.text().indexOf(words);
        assertThat(read.toSource(new Span(at, at + words.length())))
                .map(span -> span.of(html))
                .contains(source);
    }

    @Test
    void aWindowTitleThatAddsWhoseThePageIsStandsAboveTheText() {
        String page = "<html><head><title>Koch im Hafen | Gasthaus Beispiel</title></head><body><h1>Koch im Hafen</h1>"
                + "<p>Wir kochen jeden Tag frisch.</p>%s</body></html>";
        assertThat(read(page.formatted("")).text()).startsWith("Koch im Hafen | Gasthaus Beispiel\n\nKoch im Hafen");
        assertThat(read(page.formatted("<p>Gasthaus Beispiel, Am Kai 3</p>")).text())
                .startsWith("Koch im Hafen\n\nWir");
    }

    @Test
    void aHeaderAboveParagraphsIsTheirs() {
        assertThat(blocks("<html><body><header><a href='/'>Start</a></header><h1>Karriere</h1><div><header><h2>Koch"
                        + " im Hafen</h2></header><p>Wir kochen jeden Tag frisch.</p></div></body></html>"))
                .contains("HEADING Koch im Hafen")
                .doesNotContain("PARAGRAPH Start");
    }

    @Test
    void titleComesFromTheHeadWhenTheTextHasNone() {
        ReadDocument read = read(
                "<html><head><title>Koch gesucht</title></head><body><main><p>Wir kochen jeden Tag frisch und suchen"
                        + " Hilfe.</p></main></body></html>");
        assertThat(read.title()).contains("Koch gesucht");
        assertThat(read.text()).startsWith("Koch gesucht\n\n");
    }

    @Test
    void fragmentsAreReadWhole() {
        assertThat(blocks("<ul><li><a href='https://a.example'>Flyer</a></li><li><a"
                        + " href='https://b.example'>Satzung</a></li><li><a"
                        + " href='https://c.example'>Karte</a></li></ul>"))
                .hasSize(3);
    }
}
