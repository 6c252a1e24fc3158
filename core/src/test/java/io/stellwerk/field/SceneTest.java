package io.stellwerk.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.document.Document;
import io.stellwerk.lexer.Lexer;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Concept;
import io.stellwerk.lexicon.Lexicon;
import io.stellwerk.posting.SectionKind;
import io.stellwerk.quantity.Timespan;
import io.stellwerk.recognizer.Mentions;
import io.stellwerk.recognizer.Quantities;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sections, headings and terms of an ad. */
class SceneTest {

    private static final Lexicon LEXICON = new Lexicon.Builder()
            .add("your tasks", Concept.parse("section/TASKS"), "en")
            .add("what we offer", Concept.parse("section/OFFER"), "en")
            .add("contact", Concept.parse("section/CONTACT"), "en")
            .add("barrels", Concept.parse("cue/barrel"), "en")
            .build();

    private static final String AD = """
            Cooper

            YOUR TASKS

            You make barrels.

            You mend barrels.

            WHAT WE OFFER

            A roof.
            """;

    private final Scene scene = scene(AD);

    @Test
    void aSectionReachesToTheNextHeadingOfOne() {
        assertThat(scene.sections()).extracting(Section::kind).containsExactly(SectionKind.TASKS, SectionKind.OFFER);
        assertThat(sectionOf("Cooper")).isEmpty();
        assertThat(sectionOf("make")).contains(SectionKind.TASKS);
        assertThat(sectionOf("mend")).contains(SectionKind.TASKS);
        assertThat(sectionOf("roof")).contains(SectionKind.OFFER);
    }

    @Test
    void whatIsDerivedIsWorkedOutOnce() {
        StringBuilder derived = scene.derived(StringBuilder.class, from -> new StringBuilder("once"));
        assertThat(scene.derived(StringBuilder.class, from -> new StringBuilder("twice")))
                .isSameAs(derived)
                .hasToString("once");
    }

    @Test
    void aLabelledContactEndsAtTheNextHeading() {
        Scene labelled = scene("Contact: Ann Oak\n\nABOUT THE YARD\n\nIt has a roof.");
        Tokens tokens = labelled.tokens();
        assertThat(labelled.section(tokens.at(labelled.document().source().indexOf("Ann"))))
                .contains(SectionKind.CONTACT);
        assertThat(labelled.section(tokens.at(labelled.document().source().indexOf("roof"))))
                .isEmpty();
    }

    @Test
    void sectionsDoNotOverlap() {
        List<Section> sections = scene.sections();
        assertThat(sections.get(0).span().overlaps(sections.get(1).span())).isFalse();
        assertThat(sections.get(1).span().of(AD)).startsWith("WHAT WE OFFER").endsWith("A roof.");
    }

    @Test
    void theHeadingAboveIsTheNearest() {
        assertThat(headingOf("mend")).isEqualTo("YOUR TASKS");
        assertThat(headingOf("roof")).isEqualTo("WHAT WE OFFER");
    }

    @Test
    void aHeadingThatIsFarAboveIsNone() {
        Scene far = scene("YOUR TASKS\n\n" + "You make a roof there.\n\n".repeat(8) + "You mend it.");
        int token = far.tokens().at(far.document().source().indexOf("mend"));
        assertThat(far.heading(token)).isNull();
        assertThat(far.section(token)).contains(SectionKind.TASKS);
    }

    @Test
    void termsAreFoundByTheirKind() {
        assertThat(scene.terms("cue")).hasSize(2);
        assertThat(scene.terms("nothing")).isEmpty();
    }

    @Test
    void anEmptyTextHasNothing() {
        Scene empty = scene("");
        assertThat(empty.sections()).isEmpty();
        assertThat(empty.tokens().size()).isZero();
        assertThat(empty.terms("cue")).isEmpty();
    }

    @Test
    void quantitiesAreFoundByTheirClass() {
        Tokens tokens = Lexer.read(Document.of("for 24 months"), Lexicon.standard());
        Scene quantities = new Scene(tokens, Mentions.find(tokens, Quantities.recognizers()), ParseContext.NONE);
        assertThat(quantities.mentions(Timespan.class)).hasSize(1);
        assertThat(quantities.mentions().all()).hasSize(1);
        assertThat(quantities.context().publishedDay()).isEmpty();
    }

    private Optional<SectionKind> sectionOf(String word) {
        return scene.section(scene.tokens().at(AD.indexOf(word)));
    }

    private static Scene scene(String text) {
        Tokens tokens = Lexer.read(Document.of(text), LEXICON);
        return new Scene(tokens, Mentions.find(tokens, List.of()), ParseContext.NONE);
    }

    private String headingOf(String word) {
        return Objects.requireNonNull(scene.heading(scene.tokens().at(AD.indexOf(word))), word)
                .span()
                .of(AD);
    }
}
