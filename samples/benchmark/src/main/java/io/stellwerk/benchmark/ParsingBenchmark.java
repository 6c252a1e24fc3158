package io.stellwerk.benchmark;

import io.stellwerk.PostingParser;
import io.stellwerk.document.Block;
import io.stellwerk.document.BlockKind;
import io.stellwerk.document.Document;
import io.stellwerk.lexer.Lexer;
import io.stellwerk.lexicon.Lexicon;
import io.stellwerk.posting.Extraction;
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

    /** What is read: sizes of normal text in characters, or the name of a hostile text of 200,000 characters. */
    @Param({"ad", "10000", "200000", "1000000", "1,", "31.12.", "a@", "€ ", "1", "(", "E 13 "})
    public String text = "ad";

    private final PostingParser parser = PostingParser.create();
    private String input = "";
    private Document whole = Document.of("");

    /** Creates the benchmark. */
    public ParsingBenchmark() {}

    /** Makes the text. */
    @Setup
    public void prepare() {
        input = Texts.named(text);
        AlignedText aligned = new AlignedText(input, input, Alignment.identity(input.length()));
        whole = new Document(aligned, List.of(Block.of(BlockKind.PARAGRAPH, new Span(0, input.length()))));
    }

    /**
     * The whole way from text to posting.
     *
     * @return the extraction
     */
    @Benchmark
    public Extraction parse() {
        return parser.parse(input);
    }

    /**
     * One pass over the characters, words looked up in the lexicon on the way.
     *
     * @return the tokens
     */
    @Benchmark
    public Object pass() {
        return Lexer.scan(whole, Lexicon.standard());
    }

    /**
     * Forty regular expressions over the text.
     *
     * @return how many matches there were
     */
    @Benchmark
    public int regex() {
        return Patterns.count(input);
    }
}
