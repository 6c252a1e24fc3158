package io.stellwerk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.stellwerk.json.PostingJson;
import io.stellwerk.posting.Extraction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a posting is held against gold. */
class EvaluationTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void anEqualValueIsRight() throws IOException {
        assertCounts(evaluate("{'/title': 'Küfer'}", "{'title': 'KÜFER.'}"), 1, 0, 0);
        assertCounts(evaluate("{'/pay/amount/min': 2872}", "{'pay': {'amount': {'min': 2872.00}}}"), 1, 0, 0);
        assertCounts(
                evaluate("{'/contract/duration/min': 'P2Y'}", "{'contract': {'duration': {'min': 'P24M'}}}"), 1, 0, 0);
    }

    @Test
    void anotherValueIsFalseAndTheRightOneMissing() throws IOException {
        assertCounts(evaluate("{'/title': 'Küfer'}", "{'title': 'Winzer'}"), 0, 1, 1);
        assertCounts(evaluate("{'/title': 'Küfer'}", "{}"), 0, 0, 1);
    }

    @Test
    void whatTheAdDoesNotSayMustBeAbsent() throws IOException {
        assertCounts(evaluate("{'/remote': null}", "{}"), 0, 0, 0);
        assertCounts(evaluate("{'/remote': null}", "{'remote': 'HYBRID'}"), 0, 1, 0);
        assertCounts(evaluate("{'/clearance/*': null}", "{'clearance': ['PPST']}"), 0, 1, 0);
    }

    @Test
    void whatGoldDoesNotNameIsNotJudged() throws IOException {
        assertCounts(evaluate("{'note': 'x', '/title': 'Küfer'}", "{'title': 'Küfer', 'remote': 'HYBRID'}"), 1, 0, 0);
    }

    @Test
    void anyOfTheListedReadingsIsRight() throws IOException {
        String gold = "{'/title': {'anyOf': ['Küfer', 'Küfermeister']}}";
        assertCounts(evaluate(gold, "{'title': 'Küfermeister'}"), 1, 0, 0);
        assertCounts(evaluate(gold, "{'title': 'Küferin'}"), 0, 1, 1);
    }

    @Test
    void membersOfASetCountOnTheirOwn() throws IOException {
        String gold = "{'/contacts/*/email': ['a@x.example', {'anyOf': ['b@x.example', 'c@x.example']}]}";
        assertCounts(
                evaluate(
                        gold,
                        "{'contacts': [{'email': 'c@x.example'}, {'name': 'Ida Kern'}, {'email': 'd@x.example'}]}"),
                1,
                1,
                1);
        assertCounts(
                evaluate(
                        gold,
                        "{'contacts': [{'email': 'b@x.example'}, {'email': 'a@x.example'}, {'email': 'a@x.example'}]}"),
                2,
                0,
                0);
    }

    @Test
    void missesTellWhatWasWantedAndWhatWasGot() throws IOException {
        assertThat(evaluate("{'/title': 'Küfer'}", "{'title': 'Winzer'}").misses())
                .containsExactly(new Miss("ad", "/title", List.of("küfer"), List.of("winzer")));
    }

    @Test
    void reportHasFieldsLanguagesAndSums() throws IOException {
        String report = evaluate("{'/language': 'de', '/title': 'Küfer'}", "{'language': 'de'}")
                .report();
        assertThat(report)
                .containsPattern("/language +1 +0 +0 +1.000 +1.000 +1.000\n")
                .containsPattern("/title +0 +0 +1 +1.000 +0.000 +0.000\n")
                .containsPattern("language de +1 +0 +1 +1.000 +0.500 +0.667\n")
                .endsWith("ads 1, without a miss 0\n");
    }

    @Test
    void confidenceIsHeldAgainstTheShareThatIsRight() throws IOException {
        Evaluation evaluation = new Evaluation();
        evaluation.add(
                gold("{'/title': 'Küfer', '/remote': 'HYBRID'}"),
                extraction(
                        "{'title': 'Küfer', 'remote': 'ONSITE'}",
                        evidence("/title", 0.95) + "," + evidence("/title", 0.1) + "," + evidence("/remote", 0.95)));
        assertThat(evaluation.reliability().precisionOfSure()).isEqualTo(0.5);
        assertThat(evaluation.reliability().expectedCalibrationError()).isEqualTo(0.45, within(1e-9));
        assertThat(evaluation.reliability().table())
                .contains("0.9..1.0")
                .contains("0.500")
                .doesNotContain("0.1..0.2");
    }

    @Test
    void withoutValuesNothingIsWrong() {
        Evaluation evaluation = new Evaluation();
        assertThat(evaluation.all().precision()).isEqualTo(1);
        assertThat(evaluation.all().recall()).isEqualTo(1);
        assertThat(evaluation.reliability().expectedCalibrationError()).isZero();
        assertThat(evaluation.reliability().precisionOfSure()).isEqualTo(1);
    }

    @Test
    void goldThatIsNoneIsNamed() throws IOException {
        Files.writeString(folder.resolve("bad.gold.json"), "[1]", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Gold.readAll(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("bad.gold.json");
    }

    @Test
    void goldIsReadInTheOrderOfItsNames() throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        for (String name : List.of("b.gold.json", "a.gold.json", "sub/c.gold.json")) {
            Files.writeString(folder.resolve(name), "{}", StandardCharsets.UTF_8);
        }
        Files.writeString(folder.resolve("a.txt"), "x", StandardCharsets.UTF_8);
        assertThat(Gold.readAll(folder)).extracting(Gold::stem).containsExactly("a", "b", "c");
    }

    private static void assertCounts(Evaluation evaluation, int right, int wrong, int missing) {
        Tally all = evaluation.all();
        assertThat(List.of(all.right(), all.wrong(), all.missing()))
                .as("right, false and missing values")
                .containsExactly(right, wrong, missing);
    }

    private Evaluation evaluate(String gold, String posting) throws IOException {
        Evaluation evaluation = new Evaluation();
        evaluation.add(gold(gold), extraction(posting, ""));
        return evaluation;
    }

    private Gold gold(String json) throws IOException {
        Files.writeString(folder.resolve("ad.gold.json"), json.replace('\'', '"'), StandardCharsets.UTF_8);
        return Gold.readAll(folder).get(0);
    }

    private static Extraction extraction(String posting, String evidence) {
        String json = "{'posting': " + posting + ", 'evidence': [" + evidence + "], 'issues': []}";
        return PostingJson.readExtraction(json.replace('\'', '"'));
    }

    private static String evidence(String field, double confidence) {
        return "{'field': '" + field + "', 'start': 0, 'end': 1, 'text': 'K', 'rule': 'r', 'confidence': " + confidence
                + ", 'basis': 'STATED'}";
    }
}
