package io.stellwerk.batch;

import io.stellwerk.PostingParser;
import io.stellwerk.json.EuraxessXml;
import io.stellwerk.json.Loss;
import io.stellwerk.json.SchemaOrgJobPosting;
import io.stellwerk.json.SchemaOrgPage;
import io.stellwerk.posting.Extraction;
import io.stellwerk.posting.Issue;
import io.stellwerk.posting.Posting;
import io.stellwerk.posting.Severity;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code normalise convert --to schema.org INPUT...}: ads in, JSON-LD or EURAXESS XML out. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description =
                "Reads job ads and writes them in the form of others: JSON-LD, a line for each, or one XML document.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all inputs were read", "1:some inputs could not be read; the others were", "2:wrong usage"})
final class ConvertCommand implements Callable<Integer> {

    private static final String SCHEMA_ORG = "schema.org";
    private static final String EURAXESS = "euraxess";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files and folders; - is standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--to", required = true, paramLabel = "FORM", description = "schema.org or euraxess.")
    private String form = "";

    @Option(names = "--losses", description = "Tell on standard error which values the form can't hold.")
    private boolean losses;

    @Option(
            names = "--check",
            description = "Tell on standard error what Google's job search misses (schema.org only).")
    private boolean check;

    private int failed;

    @Override
    public Integer call() {
        CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
        if (!form.equals(SCHEMA_ORG) && !form.equals(EURAXESS)) {
            throw new CommandLine.ParameterException(line, "--to must be schema.org or euraxess: " + form);
        }
        PostingParser parser = PostingParser.create();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintWriter messages = line.getErr();
        out.print(form.equals(EURAXESS) ? EuraxessXml.LIST_START : "");
        Ads ads = new Ads();
        for (String input : inputs) {
            ads.each(input, System.in, ad -> convert(ad, ad.attempt(parser), out, messages));
        }
        out.print(form.equals(EURAXESS) ? EuraxessXml.LIST_END : "");
        out.flush();
        messages.flush();
        return failed == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void convert(Ad ad, Extraction extraction, PrintStream out, PrintWriter messages) {
        List<Issue> errors = extraction.issues().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .toList();
        errors.forEach(error -> messages.println("normalise: " + ad.id() + ": " + error.message()));
        failed += errors.size();
        String text = ad.document().source();
        if (text.isBlank()) {
            return;
        }
        Posting posting = extraction.posting();
        boolean schemaOrg = form.equals(SCHEMA_ORG);
        if (schemaOrg) {
            var jsonLd = SchemaOrgJobPosting.write(posting, SchemaOrgPage.of(text));
            out.print(jsonLd + "\n");
            if (check) {
                SchemaOrgJobPosting.problems(jsonLd)
                        .forEach(problem ->
                                messages.println(ad.id() + ": " + problem.code() + ": " + problem.message()));
            }
        } else {
            out.print(EuraxessXml.element(posting, text));
        }
        if (losses) {
            List<Loss> lost = schemaOrg ? SchemaOrgJobPosting.losses(posting) : EuraxessXml.losses(posting);
            lost.forEach(loss -> messages.println(ad.id() + ": " + loss.field() + ": " + loss.reason()));
        }
    }
}
