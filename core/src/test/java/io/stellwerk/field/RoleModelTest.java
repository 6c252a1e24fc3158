package io.stellwerk.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.stellwerk.document.Document;
import io.stellwerk.lexer.Lexer;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Concept;
import io.stellwerk.lexicon.Lexicon;
import io.stellwerk.recognizer.Mentions;
import io.stellwerk.table.DataException;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roles are weighed by what stands around a mention. */
class RoleModelTest {

    private static final Lexicon LEXICON = new Lexicon.Builder()
            .add("apply", Concept.parse("cue/apply"), "en")
            .add("by", Concept.parse("bound/until"), "en")
            .add("at noon", Concept.parse("cue/noon"), "en")
            .add("closing date", Concept.parse("label/deadline"), "en")
            .add("how to apply", Concept.parse("section/APPLICATION"), "en")
            .build();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyPlaceIsAFeatureOfItsOwn() throws IOException {
        RoleModel model = model(
                "DEADLINE\tbias\t-1",
                "DEADLINE\tprev:bound/until\t2",
                "DEADLINE\tbefore:cue/apply\t1",
                "DEADLINE\tnext:cue/noon\t1",
                "DEADLINE\tafter:cue/noon\t1",
                "DEADLINE\tlabel:label/deadline\t5");
        assertThat(score(model, "Please apply by X at noon.", "X").features())
                .containsExactlyInAnyOrder(
                        "bias", "before:cue/apply", "prev:bound/until", "next:cue/noon", "after:cue/noon");
        assertThat(score(model, "Closing date: X", "X").features()).contains("label:label/deadline");
        assertThat(score(model, "Apply. It is X.", "X").features()).containsExactly("bias");
    }

    @Test
    void whatWasSaidBeforeIsNear() throws IOException {
        RoleModel model = model("DEADLINE\tnear:cue/apply\t3", "DEADLINE\tbefore:cue/apply\t1");
        assertThat(score(model, "Please do apply now. The day is X.", "X").features())
                .containsExactly("near:cue/apply");
        assertThat(score(model, "Please do apply now.\n\nThe day is X.", "X").features())
                .isEmpty();
    }

    @Test
    void sharesOfAllRolesAddUpToOne() throws IOException {
        RoleModel model = model("DEADLINE\tbias\t0.7", "START\tbias\t-0.2", "NONE\tbias\t0.1");
        RoleScores scores = score(model, "X", "X");
        assertThat(model.roles()).containsExactly("NONE", "DEADLINE", "START");
        assertThat(model.roles().stream().mapToDouble(scores::of).sum()).isEqualTo(1, within(1e-9));
        assertThat(scores.best()).isEqualTo("DEADLINE");
        assertThat(scores.is("START")).isFalse();
        assertThat(scores.of("UNKNOWN")).isZero();
    }

    @Test
    void withoutFeaturesAllRolesAreEqual() throws IOException {
        RoleScores scores = score(model("DEADLINE\tother\t9"), "X", "X");
        assertThat(scores.of("DEADLINE")).isEqualTo(0.5, within(1e-9));
        assertThat(scores.best()).isEqualTo(RoleModel.NONE);
    }

    @Test
    void reasonsAreTheFeaturesThatSpokeForTheRoleStrongestFirst() throws IOException {
        RoleModel model = model("DEADLINE\tbias\t-1", "DEADLINE\tprev:bound/until\t1", "DEADLINE\tbefore:cue/apply\t2");
        RoleScores scores = score(model, "Please apply by X.", "X");
        assertThat(scores.reasons("DEADLINE")).containsExactly("before:cue/apply", "prev:bound/until");
        assertThat(scores.reasons("NONE")).isEmpty();
    }

    @Test
    void aFeatureCountsOnceHoweverOftenItIsSeen() throws IOException {
        RoleModel model = model("DEADLINE\tbefore:cue/apply\t1");
        double once = score(model, "apply X", "X").of("DEADLINE");
        assertThat(score(model, "apply apply apply X", "X").of("DEADLINE")).isEqualTo(once, within(1e-12));
    }

    @Test
    void extractorsNameFeaturesOfTheirOwn() throws IOException {
        RoleModel model = model("DEADLINE\tgrain:DAY\t1");
        Scene scene = scene("X");
        assertThat(model.score(scene, 0, 1, "grain:DAY").features()).containsExactly("grain:DAY");
        assertThat(model.score(scene, 0, 1, "grain:YEAR").features()).isEmpty();
    }

    @Test
    void theSectionIsAFeature() throws IOException {
        RoleModel model = model("DEADLINE\tsection:APPLICATION\t1");
        assertThat(score(model, "How to apply\n\nThe last day is X.", "X").features())
                .containsExactly("section:APPLICATION");
        assertThat(score(model, "The last day is X.", "X").features()).isEmpty();
    }

    @Test
    void rowsOfSeveralJarsAddUp() throws IOException {
        URL first = jar("a", "DEADLINE\tbias\t1");
        URL second = jar("b", "DEADLINE\tbias\t-1", "START\tbias\t3");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {first, second}, null)) {
            RoleScores scores = score(RoleModel.read(loader, "test"), "X", "X");
            assertThat(scores.of("DEADLINE")).isEqualTo(scores.of("NONE"), within(1e-9));
            assertThat(scores.best()).isEqualTo("START");
        }
    }

    @Test
    void aMissingModelIsNamed() throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar("a", "A\tbias\t1")}, null)) {
            assertThatThrownBy(() -> RoleModel.read(loader, "nothing"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("roles/nothing.tsv");
        }
    }

    @Test
    void aFaultyRowIsNamedWithItsPlace() {
        assertThatThrownBy(() -> model("DEADLINE\tbias\t1", "DEADLINE\tother\tmuch"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("test.tsv")
                .hasMessageContaining("much");
    }

    @Test
    void whoeverListensHearsWhatWasWeighed() throws IOException {
        RoleModel model = model("DEADLINE\tbias\t1");
        List<String> heard = new ArrayList<>();
        Tokens tokens = Lexer.read(Document.of("X"), LEXICON);
        Scene scene = new Scene(
                tokens,
                Mentions.find(tokens, List.of()),
                ParseContext.NONE,
                (where, by, from, to, scores) -> heard.add(by.name() + " " + from + ".." + to + " " + scores.best()));
        model.score(scene, 0, 1);
        assertThat(heard).containsExactly("test 0..1 DEADLINE");
    }

    private RoleModel model(String... rows) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar("model", rows)}, null)) {
            return RoleModel.read(loader, "test");
        }
    }

    private URL jar(String name, String... rows) throws IOException, MalformedURLException {
        Path roles = Files.createDirectories(folder.resolve(name).resolve("META-INF/stellwerk/roles"));
        List<String> lines = new ArrayList<>(List.of("role\tfeature\tweight"));
        lines.addAll(List.of(rows));
        Files.write(roles.resolve("test.tsv"), lines, StandardCharsets.UTF_8);
        return folder.resolve(name).toUri().toURL();
    }

    private static RoleScores score(RoleModel model, String text, String mention) {
        Scene scene = scene(text);
        int token = scene.tokens().at(text.indexOf(mention));
        return model.score(scene, token, token + 1);
    }

    private static Scene scene(String text) {
        Tokens tokens = Lexer.read(Document.of(text), LEXICON);
        return new Scene(tokens, Mentions.find(tokens, List.of()), ParseContext.NONE);
    }
}
