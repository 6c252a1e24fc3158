package io.stellwerk.batch;

import io.stellwerk.pay.PayOutcome;
import io.stellwerk.pay.PayQuery;
import io.stellwerk.pay.PayReport;
import io.stellwerk.pay.PayResolver;
import io.stellwerk.pay.PayTables;
import io.stellwerk.quantity.PayGrade;
import io.stellwerk.quantity.Percentage;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Quantities;
import io.stellwerk.table.DataException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code normalise pay "E 13 TV-L 65 %" --on 2026-11-20}: a pay grade in money. */
@Command(
        name = "pay",
        mixinStandardHelpOptions = true,
        description = "Prints what a pay grade means in money on a day.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the amounts are printed", "1:no amount is known; a line says why", "2:wrong usage"})
final class PayCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "GRADE", description = "Pay grade and share of full time, as an ad prints them.")
    private List<String> words = List.of();

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day in question, as 2026-11-20.")
    private LocalDate on = LocalDate.EPOCH;

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description = "Bund, VKA or the ISO code of the Land, as DE-BY, where a system pays by region.")
    private @Nullable String region;

    @Option(
            names = "--table",
            paramLabel = "FILE",
            description = "A pay table of your own, in the form of the built-in ones.")
    private @Nullable Path table;

    @Override
    public Integer call() {
        String text = String.join(" ", words);
        PayTables tables = tables();
        PayOutcome outcome = new PayResolver(tables).resolve(query(text, tables));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(new PayReport(tables).render(outcome));
        return outcome.resolution().isPresent() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private PayTables tables() {
        if (table == null) {
            return PayTables.standard();
        }
        try {
            return PayTables.standard().withTable(table);
        } catch (DataException faulty) {
            throw wrong(String.valueOf(faulty.getMessage()));
        }
    }

    private PayQuery query(String text, PayTables tables) {
        List<Mention> mentions = Quantities.find(text);
        String system = null;
        PayGrade grade = null;
        String points = null;
        BigDecimal percent = null;
        for (Mention mention : mentions) {
            if (mention.quantity() instanceof PayGrade one) {
                system = system == null ? one.system() : system;
                points = points == null ? one.step() : points;
                grade = grade == null && (one.grade() != null || one.gradeMax() != null) ? one : grade;
            } else if (mention.quantity() instanceof Percentage share && percent == null) {
                percent = share(share).orElse(null);
            }
        }
        Optional<PayQuery> query = system == null
                ? Optional.empty()
                : grade != null
                        ? Optional.of(query(system, grade))
                        : points == null ? Optional.empty() : tables.points(system, points);
        if (query.isEmpty()) {
            throw wrong("no pay grade with its system in \"" + text + "\"; write it as \"E 13 TV-L\"");
        }
        return query.get().withRegion(region).withPercent(percent).withOn(on);
    }

    private static PayQuery query(String system, PayGrade grade) {
        boolean upTo = grade.grade() == null;
        return PayQuery.of(system, String.valueOf(upTo ? grade.gradeMax() : grade.grade()))
                .withGradeMax(upTo ? null : grade.gradeMax())
                .withUpTo(upTo)
                .withStep(grade.step());
    }

    private static Optional<BigDecimal> share(Percentage share) {
        return Optional.ofNullable(share.min())
                .filter(min -> min.signum() > 0 && share.max() != null && min.compareTo(share.max()) == 0);
    }

    private CommandLine.ParameterException wrong(String message) {
        CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
        return new CommandLine.ParameterException(line, message);
    }
}
