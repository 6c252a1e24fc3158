package io.stellwerk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class PayCommandTest {
    private final StringWriter errors = new StringWriter();
    private String output = "";

    @Test
    void printsTheStepsWithTheShareApplied() {
        assertThat(run("E 13 TV-L 65 %", "--on", "2026-11-20")).isZero();
        assertThat(output).contains("table tv-l, valid from 2026-04-01").contains("all steps: 3,093.59 to 4,397.05");
    }

    @Test
    void takesPointsOfASpine() {
        assertThat(run("spine points 27-36 of the national pay spine", "--on", "2025-10-01"))
                .isZero();
        assertThat(output).contains("UK-SPINE SP27 to SP36").contains("all steps: 35,608.00 to 46,049.00");
    }

    @Test
    void saysWhyThereIsNoAmount() {
        assertThat(run("E 13 TV-L", "--on", "1990-01-01")).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(output).contains("pay-table-missing");
    }

    @Test
    void refusesTextWithoutAGrade() {
        assertThat(run("65 %", "--on", "2026-11-20")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(errors.toString()).contains("no pay grade with its system in \"65 %\"");
    }

    private int run(String... args) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            return new CommandLine(new PayCommand())
                    .setErr(new PrintWriter(errors, true))
                    .execute(args);
        } finally {
            System.setOut(before);
            output = bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
