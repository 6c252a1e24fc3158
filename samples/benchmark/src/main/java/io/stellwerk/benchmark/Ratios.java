package io.stellwerk.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmark and prints its ratios beside what is promised: {@code full parse of an ad 17.9 x a bare pass (at most 25)}.
 *
 * <p>Seconds differ from machine to machine; ratios of what is measured in one run hardly do. The compiler needs thousands of parses
 * before all of a parse is compiled well: warm-up is a number of parses, not of seconds, which a busy machine would spend on others,
 * and of the measured batches the fastest counts, the one that was disturbed least.
 */
public final class Ratios {

    /** About 18,000 parses of an ad. */
    private static final int LONG_WARMUP = 30;

    private static final int SHORT_WARMUP = 5;
    private static final int MEASURED = 12;
    /** The characters of a batch. */
    private static final int BATCH = 3_600_000;

    private Ratios() {}

    /**
     * Measures and prints.
     *
     * @param args none
     * @throws RunnerException when the benchmark cannot run
     */
    public static void main(String[] args) throws RunnerException {
        double pass = micros("pass", Texts.AD_NAME, LONG_WARMUP);
        double regex = micros("regex", Texts.AD_NAME, 1);
        double parse = micros("parse", Texts.AD_NAME, LONG_WARMUP);
        double small = micros("parse", "10000", LONG_WARMUP / 2) / 10_000;
        double normal = micros("parse", "200000", LONG_WARMUP / 2);
        double large = micros("parse", "1000000", LONG_WARMUP / 2) / 1_000_000;
        Map<String, Double> hostile = new TreeMap<>();
        for (String text : Texts.HOSTILE) {
            hostile.put(text, micros("parse", text, SHORT_WARMUP) / normal);
        }
        Map.Entry<String, Double> worst = hostile.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .orElseThrow();
        print("bare pass over an ad of 6,000 characters: %.0f us; full parse: %.0f us", pass, parse);
        print("");
        print("full parse of an ad          %5.1f x a bare pass                  (at most 25)", parse / pass);
        print("                             %5.1f x forty regular expressions", parse / regex);
        print("growth from 10 kB to 1 MB    %5.2f a character                    (at most 1.3)", large / small);
        hostile.forEach((text, ratio) ->
                print("200 kB of \"%s\"%s%5.2f x normal text", text.strip(), pad(text.strip()), ratio));
        print("worst hostile text           %5.2f x normal text                  (at most 3)", worst.getValue());
    }

    private static double micros(String benchmark, String text, int warmup) throws RunnerException {
        List<String> texts = Texts.named(text);
        int batch = Math.max(1, BATCH / texts.stream().mapToInt(String::length).sum());
        RunResult result = new Runner(new OptionsBuilder()
                        .include("ParsingBenchmark\\." + benchmark + "$")
                        .param("text", text)
                        .mode(Mode.SingleShotTime)
                        .warmupIterations(warmup)
                        .warmupBatchSize(batch)
                        .measurementIterations(MEASURED)
                        .measurementBatchSize(batch)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
        double fastest = result.getPrimaryResult().getStatistics().getMin() / batch / texts.size();
        print("  %-6s %-10s %,12.0f us", benchmark, text.strip(), fastest);
        return fastest;
    }

    private static String pad(String text) {
        return " ".repeat(Math.max(1, 17 - text.length()));
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
