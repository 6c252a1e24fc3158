package io.stellwerk.batch;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code normalise schema}: the JSON Schema that every line of output holds to. */
@Command(name = "schema", mixinStandardHelpOptions = true, description = "Prints the JSON Schema of a line of output.")
final class SchemaCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println(ExtractionSchema.generate().toPrettyString());
        return 0;
    }
}
