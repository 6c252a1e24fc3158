package io.stellwerk.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a run of the command line left behind.
 *
 * @param exitCode its exit code
 * @param out what it wrote to standard output
 * @param messages what it said to the person at the terminal
 */
record Terminal(int exitCode, String out, String messages) {

    static Terminal run(String... args) {
        return runWith("", args);
    }

    static Terminal runWith(String typed, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        InputStream standardIn = System.in;
        PrintStream standardOut = System.out;
        PrintStream standardErr = System.err;
        PrintStream teller = new PrintStream(messages, true, StandardCharsets.UTF_8);
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(teller);
        try {
            int exitCode = Normalise.run(teller, args);
            System.out.flush();
            return new Terminal(
                    exitCode, out.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
        } finally {
            System.setIn(standardIn);
            System.setOut(standardOut);
            System.setErr(standardErr);
        }
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
