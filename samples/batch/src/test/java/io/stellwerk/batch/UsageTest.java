package io.stellwerk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options, help and the subcommands. */
class UsageTest {

    private static final int WRONG_USAGE = 2;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "--bogus, --bogus",
        "--published 31.02.2026, 31.02.2026",
        "--published 2026-02-31, 2026-02-31",
        "--country Germany, Germany",
        "--country de, de",
        "--output, --output",
        "evaluate, GOLD_DIR",
        "fit, GOLD_DIR",
        "schema extra, extra"
    })
    void wrongUsageIsToldInAFewLines(String options, String named) {
        Terminal run = Terminal.run(
                ("- " + options).substring(isCommand(options) ? 2 : 0).split(" ", -1));
        assertThat(run.exitCode()).as(run.messages()).isEqualTo(WRONG_USAGE);
        assertThat(run.messages()).contains(named).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    private static boolean isCommand(String options) {
        return !options.startsWith("--");
    }

    @Test
    void withoutInputTheUsageIsTold() {
        Terminal run = Terminal.run();
        assertThat(run.exitCode()).isEqualTo(WRONG_USAGE);
        assertThat(run.messages()).contains("no input").contains("--help");
    }

    @Test
    void anOutputThatCannotBeWrittenIsToldInOneLine() throws IOException {
        Path ad = Files.writeString(folder.resolve("ad.txt"), "Closing date: 4 May 2026");
        Terminal run = Terminal.run(
                ad.toString(),
                "--output",
                folder.resolve("missing").resolve("out.jsonl").toString());
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.messages()).contains("out.jsonl").doesNotContain("\tat ");
    }

    @Test
    void helpNamesOptionsAndExitCodes() {
        Terminal run = Terminal.run("--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("INPUT", "--output", "--published", "evaluate", "quantities", "Exit codes:");
    }

    @Test
    void versionIsTold() {
        assertThat(Terminal.run("--version").out()).startsWith("stellwerk 0.1.0");
    }

    @Test
    void everyLineHasItsQuantities() throws IOException {
        Terminal run = Terminal.runWith("befristet bis 31.8.2024\n\nE 13 TV-L, 65 %\n", "quantities");
        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).hasSize(3);
        JsonNode date = json(run.lines().get(0)).at("/mentions/0");
        assertThat(date.at("/kind").asText()).isEqualTo("date");
        assertThat(date.at("/value").asText()).isEqualTo("2024-08-31");
        assertThat(date.at("/start").asInt()).isEqualTo(14);
        assertThat(date.at("/end").asInt()).isEqualTo(23);
        assertThat(date.at("/text").asText()).isEqualTo("31.8.2024");
        assertThat(json(run.lines().get(1)).get("mentions")).isEmpty();
        assertThat(json(run.lines().get(2)).get("mentions")).hasSize(2);
    }

    @Test
    void theSchemaIsPrinted() throws IOException {
        JsonNode schema = json(Terminal.run("schema").out());
        assertThat(schema).isEqualTo(ExtractionSchema.generate());
        assertThat(schema.at("/properties/posting").isMissingNode()).isFalse();
    }

    @Test
    void accuracyOnOwnGoldIsPrinted() throws IOException {
        Files.writeString(folder.resolve("ad.txt"), "Closing date: 4 May 2026", StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("ad.gold.json"),
                "{\"/deadline/date\": \"2026-05-04\", \"/remote\": \"HYBRID\"}",
                StandardCharsets.UTF_8);
        Terminal run = Terminal.run("evaluate", folder.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("/deadline/date", "ads 1, without a miss 0", "miss ad /remote: wanted [hybrid]");
    }

    @Test
    void aFolderWithoutGoldIsAnError() {
        Terminal run = Terminal.run("evaluate", folder.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.messages()).contains(".gold.json");
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
