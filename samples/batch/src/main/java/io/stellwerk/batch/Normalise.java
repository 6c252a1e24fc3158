package io.stellwerk.batch;

import io.stellwerk.PostingParser;
import io.stellwerk.json.PostingJson;
import io.stellwerk.posting.Extraction;
import io.stellwerk.posting.Issue;
import io.stellwerk.posting.Severity;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code normalise INPUT... [--output FILE]}: ads in, one extraction a line out. */
@Command(
        name = "normalise",
        mixinStandardHelpOptions = true,
        version = "stellwerk 0.1.0-SNAPSHOT",
        description = "Reads job ads and writes one line of JSON for each: posting, evidence and issues.",
        subcommands = {
            QuantitiesCommand.class,
            EvaluateCommand.class,
            SchemaCommand.class,
            FitCommand.class,
            CalibrateCommand.class,
            PayCommand.class,
            ConvertCommand.class
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all inputs were read", "1:some inputs could not be read; the others were", "2:wrong usage"})
public final class Normalise implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "INPUT", description = "Files and folders; - is standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write; standard output without it.")
    private @Nullable Path output;

    @Option(names = "--published", paramLabel = "DATE", description = "The day the ads were published, as 2026-11-20.")
    private @Nullable LocalDate published;

    @Option(names = "--country", paramLabel = "CC", description = "The country the ads come from, as DE.")
    private @Nullable String country;

    @Option(names = "--alternatives", description = "List rejected readings too.")
    private boolean alternatives;

    @Option(names = "--explain", description = "Print readable derivations instead of JSON.")
    private boolean explain;

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    private final PrintStream messages;
    private int failed;

    private Normalise(PrintStream messages) {
        this.messages = messages;
    }

    /**
     * Starts the program.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(run(System.err, args));
    }

    /**
     * Runs the program without leaving the process.
     *
     * @param messages receives what is said to the person at the terminal
     * @param args the command line
     * @return the exit code
     */
    public static int run(PrintStream messages, String... args) {
        return new CommandLine(new Normalise(messages))
                .setErr(new PrintWriter(messages, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof IOException unreadable) {
                        messages.println("normalise: " + reason(unreadable));
                        return CommandLine.ExitCode.SOFTWARE;
                    }
                    throw failure;
                })
                .execute(args);
    }

    @Override
    public Integer call() throws IOException {
        if (inputs.isEmpty()) {
            messages.println("normalise: no input; name files or folders, or - for standard input (--help tells more)");
            return CommandLine.ExitCode.USAGE;
        }
        PostingParser parser = parser();
        Ads ads = new Ads();
        try (BufferedWriter lines = writer()) {
            for (String input : inputs) {
                ads.each(input, System.in, ad -> write(ad.attempt(parser), lines));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return failed == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private PostingParser parser() {
        PostingParser.Builder builder = PostingParser.builder().alternatives(alternatives);
        if (published != null) {
            builder.published(published);
        }
        try {
            return country == null ? builder.build() : builder.country(country).build();
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--country: " + e.getMessage(), e);
        }
    }

    /** The message of a file's failure is often its name alone. */
    private static String reason(IOException failure) {
        return failure instanceof NoSuchFileException ? "no such folder: " + failure.getMessage() : failure.toString();
    }

    private BufferedWriter writer() throws IOException {
        return output == null
                ? new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))
                : Files.newBufferedWriter(output, StandardCharsets.UTF_8);
    }

    private void write(Extraction extraction, BufferedWriter lines) {
        try {
            lines.write(explain ? extraction.explain() : PostingJson.write(extraction));
            lines.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Issue issue : extraction.issues()) {
            if (issue.severity() == Severity.ERROR) {
                messages.println("normalise: " + extraction.source() + ": " + issue.message());
                failed++;
            }
        }
    }
}
