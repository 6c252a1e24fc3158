package io.stellwerk.batch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.stellwerk.json.QuantityJson;
import io.stellwerk.recognizer.Quantities;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code normalise quantities}: for each line of standard input, a line with the dates, amounts and other quantities in it. */
@Command(
        name = "quantities",
        mixinStandardHelpOptions = true,
        description = "Finds dates, money, timespans ... in each line of standard input; one line of JSON for each.")
final class QuantitiesCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            object.set("mentions", QuantityJson.mentions(line, Quantities.find(line)));
            out.print(object + "\n");
        }
        return 0;
    }
}
