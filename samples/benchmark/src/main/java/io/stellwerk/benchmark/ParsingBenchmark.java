package io.stellwerk.benchmark;

import io.stellwerk.PostingParser;
import io.stellwerk.document.Block;
import io.stellwerk.document.BlockKind;
import io.stellwerk.document.Document;
import io.stellwerk.lexer.Lexer;
import io.stellwerk.lexicon.Lexicon;
import io.stellwerk.text.AlignedText;
import io.stellwerk.text.Alignment;
import io.stellwerk.text.Span;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A full parse against (a) one table-driven pass over the characters with lexicon look-up and (b) forty regular expressions of the
 * kind that ad parsers are made of, each over the same text; and a full parse of long and of hostile texts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 30, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ParsingBenchmark {

    /** What is read: the ads one after another, a size of normal text in characters, or what a hostile text of 200,000 characters repeats. */
    @Param({"ad", "10000", "200000", "1000000", "1,", "31.12.", "a@", "€ ", "1", "(", "E 13 "})
    public String text = "ad";

    private final PostingParser parser = PostingParser.create();
    private List<String> inputs = List.of();
    private List<Document> wholes = List.of();

    /** Creates the benchmark. */
    public ParsingBenchmark() {}

    /** Makes the text. */
    @Setup
    public void prepare() {
        inputs = Texts.named(text);
        wholes = inputs.stream().map(ParsingBenchmark::whole).toList();
    }

    private static Document whole(String input) {
        AlignedText aligned = new AlignedText(input, input, Alignment.identity(input.length()));
        return new Document(aligned, List.of(Block.of(BlockKind.PARAGRAPH, new Span(0, input.length()))));
    }

    /**
     * The whole way from text to posting.
     *
     * @param results takes the extractions
     */
    @Benchmark
    public void parse(Blackhole results) {
        for (String input : inputs) {
            results.consume(parser.parse(input));
        }
    }

    /**
     * One pass over the characters, words looked up in the lexicon on the way.
     *
     * @param results takes how many tokens and word classes there were
     */
    @Benchmark
    public void pass(Blackhole results) {
        for (Document whole : wholes) {
            results.consume(Lexer.scan(whole, Lexicon.standard()));
        }
    }

    /**
     * Forty regular expressions over the text.
     *
     * @param results takes how many matches there were
     */
    @Benchmark
    public void regex(Blackhole results) {
        for (String input : inputs) {
            results.consume(Patterns.count(input));
        }
    }
}
